import type { RosterEntry } from './entity.ts'

/** An entry that others are joined to. */
interface Draft {
  readonly entry: RosterEntry
  readonly aliases: Set<string>
  readonly titles: Set<string>
}

/**
 * The same entries, those that one key is given for made one: the first name stays, other names are aliases, what the first
 * leaves out the others fill in. Entries whose key is null stay as they are.
 */
export function joinEntries<T extends RosterEntry>(
  entries: Iterable<T>,
  keyOf: (entry: T) => string | null,
): readonly RosterEntry[] {
  const drafts: Draft[] = []
  const byKey = new Map<string, number>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const place = key === null ? undefined : byKey.get(key)
    if (place !== undefined) drafts[place] = joined(drafts[place]!, entry)
    else {
      if (key !== null) byKey.set(key, drafts.length)
      drafts.push({ entry, aliases: new Set(entry.aliases), titles: new Set(entry.titles) })
    }
  }
  return drafts.map(({ entry, aliases, titles }) => {
    aliases.delete(entry.name)
    const { aliases: _, titles: __, ...rest } = entry
    return {
      ...rest,
      ...(aliases.size > 0 && { aliases: [...aliases] }),
      ...(titles.size > 0 && { titles: [...titles] }),
    }
  })
}

function joined(
  { entry, aliases, titles }: Draft,
  { aliases: more = [], titles: further = [], ...next }: RosterEntry,
): Draft {
  if (next.name !== entry.name) aliases.add(next.name)
  for (const alias of more) aliases.add(alias)
  for (const title of further) titles.add(title)
  return { entry: { ...next, ...entry }, aliases, titles }
}
