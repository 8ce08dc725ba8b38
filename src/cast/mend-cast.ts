import type { NameMention } from '../mentions/name-mention.ts'
import { foldName } from '../names/fold-name.ts'
import type { Entity } from '../roster/entity.ts'
import { idsBeside } from '../roster/make-id.ts'
import type { Span } from '../text/span.ts'
import type { Cast, CastMember } from './cast.ts'
import { introduceEntity, makeMember } from './make-member.ts'

/** Whom a stretch means. */
export interface Mended extends Span, Named {}

interface Named {
  /** Index in the cast, or -1 for somebody the article has not introduced. */
  readonly member: number
  readonly name: string
  /** Somebody of the roster or the cast, under the name that is spelt right; null for somebody whom only the article names. */
  readonly entity: Entity | null
}

/** Members who are found to be one person, and who that is. */
export interface Merged {
  readonly members: readonly number[]
  readonly meant: Named
}

/** The cast once the garbles are known: their names are mentions of the members they mean. `mended` is in order of `start`. */
export function mendCast(
  cast: Cast,
  names: readonly NameMention[],
  mended: readonly Mended[],
  merged: readonly Merged[],
): Cast {
  if (!mended.length) return cast
  const enlisted = new Enlisting(cast)
  const mergedInto = new Map<number, number>()
  for (const { members, meant } of merged) {
    const member = enlisted.enlist(meant)
    for (const m of members) mergedInto.set(m, member)
  }
  const memberOf = cast.memberOf.map((m) => mergedInto.get(m) ?? m)
  let n = 0
  for (const place of mended) {
    const member = enlisted.enlist(place)
    while (n < names.length && names[n]!.end <= place.start) n++
    for (let k = n; k < names.length && names[k]!.start < place.end; k++) memberOf[k] = member
  }
  // whoever the article introduces by the name that was garbled is named by its right forms too
  const owners = new Map<string, number>()
  for (const [name, member] of enlisted.introduced)
    for (const key of [foldName(name), enlisted.members[member]!.family]) if (!owners.has(key)) owners.set(key, member)
  if (owners.size)
    names.forEach(({ words }, k) => {
      if (memberOf[k]! < 0) memberOf[k] = owners.get(foldName(words.join(' '))) ?? -1
    })
  return { ...cast, members: enlisted.members, memberOf }
}

/** The members, with those who are found while garbles are read. */
class Enlisting {
  readonly members: CastMember[]
  /** Members by the name under which the article alone knows them. */
  readonly introduced = new Map<string, number>()
  readonly #positions: Map<string, number>
  readonly #idFor: (name: string) => string

  constructor(cast: Cast) {
    this.members = [...cast.members]
    this.#positions = new Map(cast.members.map(({ entity }, m) => [entity.id, m]))
    this.#idFor = idsBeside(this.#positions)
  }

  enlist({ member, name, entity }: Named): number {
    if (member >= 0) {
      if (entity && this.members[member]!.entity.name !== entity.name) this.members[member] = makeMember(entity)
      return member
    }
    const known = entity ? this.#positions.get(entity.id) : this.introduced.get(name)
    if (known !== undefined) return known
    const added = makeMember(entity ?? introduceEntity(this.#idFor(name), name))
    this.members.push(added)
    this.#positions.set(added.entity.id, this.members.length - 1)
    this.introduced.set(name, this.members.length - 1)
    return this.members.length - 1
  }
}
