import { WhosaidError } from '../text/whosaid-error.ts'
import type { Entity, RosterEntry } from './entity.ts'

/** Whom the caller knows before reading: names, or entries with more. */
export type Roster = readonly (string | RosterEntry)[]

/**
 * Makes entities of a roster's entries: given ids are kept, others are made from the name.
 *
 * @throws {WhosaidError} `invalid-roster`, with the entry's position, where an entry has no usable name.
 */
export function readRoster(roster: Roster): readonly Entity[] {
  const taken = new Set<string>()
  return roster.map((given, i) => {
    const entry: RosterEntry = typeof given === 'string' ? { name: given } : given
    const name = entry?.name?.trim?.()
    if (!name) throw new WhosaidError('invalid-roster', `roster entry ${i + 1} has no name`)
    let id = entry.id ?? makeId(name)
    for (let n = 2; taken.has(id); n++) id = `${entry.id ?? makeId(name)}-${n}`
    taken.add(id)
    return {
      id,
      name,
      type: entry.type ?? 'person',
      aliases: entry.aliases ?? [],
      titles: entry.titles ?? [],
      ...(entry.gender && { gender: entry.gender }),
      origin: 'roster',
    }
  })
}

/** `Steve Witkoff` → `steve-witkoff`; letters of all scripts are kept. */
export function makeId(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'entity'
}
