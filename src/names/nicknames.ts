import { NICKNAMES } from './nicknames.table.ts'

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined

/**
 * The short forms of a folded forename and the forenames it may be short for.
 *
 * @example
 * nicknamesOf('william') // Set { 'bill', 'billy', 'will', … }
 * nicknamesOf('bill') // Set { 'william', … }
 */
export function nicknamesOf(folded: string): ReadonlySet<string> {
  groups ??= readGroups()
  return groups.get(folded) ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>()
  const link = (a: string, b: string): void => {
    const group = read.get(a)
    if (group) group.add(b)
    else read.set(a, new Set([b]))
  }
  for (const line of NICKNAMES.split('|')) {
    const [name, ...parts] = line.split(/(\d)/)
    for (let i = 0; i < parts.length; i += 2) {
      const nickname = name!.slice(0, Number(parts[i])) + parts[i + 1]!
      link(name!, nickname)
      link(nickname, name!)
    }
  }
  return read
}
