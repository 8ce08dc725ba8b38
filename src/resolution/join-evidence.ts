import { foldName } from '../names/fold-name.ts'
import { decide, type Found } from './decide.ts'
import { EVERYBODY, findMeant } from './find-meant.ts'
import type { NameIndex } from './index/name-index.ts'
import { likeness } from './judgement/likeness.ts'
import type { Resolution } from './resolution.ts'
import { divide, oddsAmong, sumOfOdds } from './share-odds.ts'

// How sure it is that anybody is meant, by logistic regression on two to four garbles of one person, present in a roster of 16 or absent. What the surest
// of them says counts for three fifths; what all together add to it for less than a half, and the less the liker they are to each other, as a channel
// repeats its errors and a stranger's garbles are alike too.
const BIAS = 0.57
const OF_SUREST = 0.61
const OF_FURTHER = 0.45
const OF_LIKENESS = -3.27
const OF_LIKENESS_AND_FURTHER = -0.32
/** Beyond these the odds of a name are no surer. */
const LEAST = -8
const MOST = 12
/** The least probability of anybody being meant at which the names are resolved: of strangers with three names one in a hundred reaches it. */
const SOMEBODY = 0.935
/** The least probability of the first one's being meant: of two people the evidence of several names is hardly ever wrong. */
const THIS_ONE = 0.7
/** Log odds of who is not even named. */
const NOT_NAMED = -16

/**
 * Whom several different garbles of one name mean. Between two people the evidence of all adds up; that anybody is meant at all is as probable
 * as by the surest of them, and by a part of what the others add.
 */
export function joinEvidence(index: NameIndex, different: readonly string[], known: number): Resolution {
  const only = index.entities.length <= EVERYBODY ? undefined : positionsOf(index, different)
  const each = different
    .map((name) => findMeant(index, name, only ? { everybody: true, only } : { everybody: true }))
    .filter((found) => found.length > 0)
  const joint = new Map<string, Joint>()
  const alone = each.map((found, n) => {
    const odds = oddsAmong(
      found.map(({ candidate }) => candidate),
      index.weight,
    )
    found.forEach((one, i) => {
      const { id, weight = 1 } = one.candidate.entity
      const before = Math.log(weight / index.weight)
      const own = odds[i]! - before
      const so = joint.get(id) ?? { best: one, bestOdds: own, before, sum: n * NOT_NAMED, count: n }
      so.sum += own + (n - so.count) * NOT_NAMED
      so.count = n + 1
      if (own > so.bestOdds) Object.assign(so, { best: one, bestOdds: own })
      joint.set(id, so)
    })
    return sumOfOdds(odds)
  })
  const ranked = [...joint.values()]
    .map(({ best, before, sum, count }) => ({ best, odds: before + sum + (each.length - count) * NOT_NAMED }))
    .sort((a, b) => b.odds - a.odds)
  const odds = ranked.map((one) => one.odds)
  const exact = Math.max(...alone.filter((_, n) => each[n]!.some(({ candidate }) => candidate.evidence.same)))
  const anybody = Math.max(exact, joinOdds(alone, sumOfOdds(odds), likenessAmong(different)))
  return decide(
    ranked.map(({ best }) => best),
    divide(odds, anybody + Math.log(known) - Math.log(1 - known)),
    { somebody: SOMEBODY, thisOne: THIS_ONE },
  )
}

/** The names that are not the same letters as one before. */
export const differentNames = (names: readonly string[]): readonly string[] =>
  [...new Map([...names].reverse().map((name) => [foldName(name) || name.trim(), name])).values()].reverse()

/** Log odds of anybody being meant, from those of each name alone, those of all names meaning the same one, and how like the names are. */
function joinOdds(alone: readonly number[], together: number, alike: number): number {
  const surest = Math.max(...alone)
  if (alone.length < 2) return surest
  const further = cut(together - surest)
  return (
    BIAS + OF_SUREST * cut(surest) + OF_FURTHER * further + alike * (OF_LIKENESS + OF_LIKENESS_AND_FURTHER * further)
  )
}

const cut = (odds: number): number => Math.max(LEAST, Math.min(MOST, odds))

/** How like names are to each other by their letters, 0..1; each to the few behind it, so that work stays linear. */
function likenessAmong(names: readonly string[]): number {
  const letters = names.map((name) => foldName(name).replaceAll(' ', ''))
  let sum = 0
  let pairs = 0
  for (let i = 0; i < letters.length; i++)
    for (let j = i + 1; j < letters.length && j <= i + NEIGHBOURS; j++, pairs++)
      sum += likeness(letters[i]!, letters[j]!)
  return pairs === 0 ? 1 : sum / pairs
}

const NEIGHBOURS = 8

/** What has been joined of an entity. */
interface Joint {
  best: Found
  bestOdds: number
  readonly before: number
  sum: number
  /** How many of the names have been counted. */
  count: number
}

/** The positions of all whom any of the names may mean. */
function positionsOf(index: NameIndex, names: readonly string[]): ReadonlySet<number> {
  const ids = new Set<string>()
  for (const name of names)
    for (const { candidate } of findMeant(index, name, { everybody: true })) ids.add(candidate.entity.id)
  const positions = new Set<number>()
  index.entities.forEach(({ id }, e) => {
    if (ids.has(id)) positions.add(e)
  })
  return positions
}
