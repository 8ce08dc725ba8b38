import { describeValue } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { checkEntry } from './check-entry.ts'
import type { Entity, EntityType, RosterEntry } from './entity.ts'
import { joinEntries } from './join-entries.ts'
import { idsBeside, makeId } from './make-id.ts'

/** Whom the caller knows before reading: names, or entries with more. */
export type Roster = readonly (string | RosterEntry)[]

/**
 * Makes entities of a roster's entries: given ids are kept, others are made from the name. A second entry of one id, or of one name without
 * an id of its own, is the same entity.
 *
 * @throws {WhosaidError} `invalid-roster`, with the entry's position, where an entry has no usable name or a field is not what it should be.
 */
export function readRoster(roster: Roster): readonly Entity[] {
  if (!Array.isArray(roster))
    throw new WhosaidError('invalid-roster', `a roster is a list of names or entries, not ${describeValue(roster)}`)
  const entries = Array.from(roster, (entry, i) => checkEntry(entry, i + 1))
  const firstOfName = new Map<string, string>()
  const given = new Set<string>()
  for (const { id, ...entry } of entries) {
    if (id === undefined) continue
    given.add(id)
    if (!firstOfName.has(nameKey(entry))) firstOfName.set(nameKey(entry), id)
  }
  // an entry without an id is whoever has the name and an id, or else whoever has the name
  const joined = joinEntries(entries, (entry) => {
    const id = entry.id ?? firstOfName.get(nameKey(entry))
    return id === undefined ? `name ${nameKey(entry)}` : `id ${id}`
  })
  const idFor = idsBeside(given)
  return joined.map(
    ({ id, name, type = 'person', aliases = [], titles = [], gender, weight }): Entity => ({
      id: id ?? idFor(name),
      name,
      type,
      aliases,
      titles,
      ...(gender && { gender }),
      ...(weight !== undefined && { weight }),
      origin: 'roster',
    }),
  )
}

/** What makes two entries without ids one: the name, whatever its case and accents, and the type. */
const nameKey = ({ name, type = 'person' }: { readonly name: string; readonly type?: EntityType }): string =>
  `${type} ${makeId(name)}`
