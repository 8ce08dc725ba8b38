import type { Turn } from '../quotations/turns/turn.ts'
import type { Entity } from '../roster/entity.ts'
import { makeId } from '../roster/read-roster.ts'

/** More labels than this are a crowd, of whom no roster is made. */
const MOST = 40

/** Whom the labels name in full, as a roster for a transcript that has none; labels in capitals do not say how a name is written. */
export function labelRoster(turns: readonly Turn[]): readonly Entity[] {
  const people = new Map<string, Entity>()
  for (const { name } of turns) {
    if (name.kind !== 'name' || !/^\p{Lu}\S*\p{Ll}\S* (?:\S+ )*\p{Lu}\S*\p{Ll}/u.test(name.text)) continue
    const id = makeId(name.text)
    if (!people.has(id))
      people.set(id, { id, name: name.text, type: 'person', aliases: [], titles: [], origin: 'article' })
  }
  return people.size <= MOST ? [...people.values()] : []
}
