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

/** Short forms that the list does not have, of women and of other countries; written down by hand. */
const MORE =
  'katherine katie|catherine kate katie|elizabeth lizzie betty betsy eliza|margaret meg peggy|patricia pat patty trish|jennifer jen|deborah deb|susan susie|barbara barb|' +
  'rebecca becky|victoria vicky|theresa terry tess|kimberly kim|amanda mandy|abigail abby|cynthia cindy|' +
  'madeline maddie|pamela pam|sandra sandy|virginia ginny|' +
  'mohamed mo|mohammed mo|muhammad mo|mohammad mo|alexander sasha|oleksandr sasha|alexandra sasha|vladimir volodya vova|volodymyr vova|dmitry dima mitya|mikhail misha|' +
  'nikolai kolya|ekaterina katya|natalia natasha|tatiana tanya|evgeny zhenya|ivan vanya|sergei seryozha|pavel pasha|anastasia nastya|maria masha|yekaterina katya|' +
  'jose pepe|francisco paco pancho|ignacio nacho|dolores lola|guadalupe lupe|eduardo lalo|giuseppe beppe peppe|luigi gigi|salvatore toto|' +
  'johannes hans jan|friedrich fritz|josef sepp|ulrich uli|gabriele gabi|cornelis kees|hendrik henk|pieter piet|katarzyna kasia|malgorzata gosia|tomasz tomek'

const NONE: ReadonlySet<string> = new Set()

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>()
  const link = (a: string, b: string): void => {
    const group = read.get(a)
    if (group) group.add(b)
    else read.set(a, new Set([b]))
  }
  const linkBoth = (name: string, nickname: string): void => {
    link(name, nickname)
    link(nickname, name)
  }
  for (const line of NICKNAMES.split('|')) {
    const [name, ...parts] = line.split(/(\d)/)
    for (let i = 0; i < parts.length; i += 2) linkBoth(name!, name!.slice(0, Number(parts[i])) + parts[i + 1]!)
  }
  for (const line of MORE.split('|')) {
    const [name, ...nicknames] = line.split(' ')
    for (const nickname of nicknames) linkBoth(name!, nickname)
  }
  return read
}
