import type { NameMention } from '../mentions/name-mention.ts'
import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { Entity } from '../roster/entity.ts'
import { makeId } from '../roster/read-roster.ts'
import type { Span } from '../text/span.ts'
import type { Cast, CastMember } from './cast.ts'

/** A stretch whose entity was decided. */
export interface Mended extends Span {
  /** Index in the cast, or -1 for somebody the article has not introduced. */
  readonly member: number
  readonly name: string
  /** Somebody of the roster, or null for somebody whom only the article names. */
  readonly entity: Entity | null
}

/** The cast once the garbles are known: their names are mentions of the members they mean. `mended` is in order of `start`. */
export function mendCast(cast: Cast, names: readonly NameMention[], mended: readonly Mended[]): Cast {
  if (!mended.length) return cast
  const members = [...cast.members]
  const positions = new Map(cast.members.map(({ entity }, m) => [entity.id, m]))
  const introduced = new Map<string, number>()
  const memberOf = Int32Array.from(cast.memberOf)
  const enlist = ({ member, name, entity }: Mended): number => {
    if (member >= 0) return member
    const known = entity ? positions.get(entity.id) : introduced.get(name)
    if (known !== undefined) return known
    const added = makeMember(entity ?? introduce(name, positions))
    members.push(added)
    positions.set(added.entity.id, members.length - 1)
    introduced.set(name, members.length - 1)
    return members.length - 1
  }
  let n = 0
  for (const place of mended) {
    const member = enlist(place)
    while (n < names.length && names[n]!.end <= place.start) n++
    for (let k = n; k < names.length && names[k]!.start < place.end; k++) memberOf[k] = member
  }
  // whoever the article introduces by the name that was garbled is named by its right forms too
  for (const [name, member] of introduced) {
    const { family } = members[member]!
    const key = foldName(name)
    names.forEach((mention, k) => {
      if (memberOf[k]! >= 0) return
      const written = foldName(mention.words.join(' '))
      if (written === key || written === family) memberOf[k] = member
    })
  }
  return { ...cast, members, memberOf }
}

function introduce(name: string, taken: ReadonlyMap<string, number>): Entity {
  const base = makeId(name)
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return { id, name, type: 'person', aliases: [], titles: [], origin: 'article' }
}

function makeMember(entity: Entity): CastMember {
  return { entity, parts: foldName(entity.name).split(' '), family: foldName(parseName(entity.name).family), forms: [] }
}
