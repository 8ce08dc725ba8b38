import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity } from '../roster/entity.ts'
import type { CastMember } from './cast.ts'

/** Somebody of whom the article alone tells, and no more than the name. */
export const introduceEntity = (id: string, name: string, type: Entity['type'] = 'person'): Entity => ({
  id,
  name,
  type,
  aliases: [],
  titles: [],
  origin: 'article',
})

/** A member of the cast; a body has no family name, so that its whole name stands for it. */
export function makeMember(entity: Entity, forms: CastMember['forms'] = []): CastMember {
  const family = entity.type === 'person' ? parseName(entity.name).family : entity.name
  return { entity, parts: foldName(entity.name).split(' '), family: foldName(family), forms }
}
