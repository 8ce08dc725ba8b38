import { distance } from 'fastest-levenshtein'
import { isGivenName } from '../lexicon/is-given-name.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isJoined } from '../names/is-joined.ts'
import type { Turn } from '../quotations/turns/turn.ts'
import { isSlipOfGiven } from './is-slip-of-given.ts'
import { writtenName } from './label-sources.ts'

/** A label by its key, how it is first written and how often, and with which titles. */
interface CountedLabel {
  readonly name: string
  readonly count: number
  readonly titles: ReadonlySet<string>
}

/** How much more often the right label stands than its slip. */
const OFTENER = 2

/** Finds the label that another is a slip of: written more often, and the same but for a letter. Undefined where there is none, or more than one. */
export function findRightLabels(turns: readonly Turn[]): (key: string) => string | undefined {
  const counts = countLabels(turns)
  const near = indexByDeletion([...counts.keys()])
  // the rarest first: what is mended counts for the right one, as when the text is cleaned again
  const totals = new Map(Array.from(counts, ([key, { count }]) => [key, count]))
  const rights = new Map<string, string>()
  for (const [key, { titles, count }] of [...counts].sort(([, a], [, b]) => a.count - b.count)) {
    // "MR. LUNDE" and "MRS. LUNDE" are a family, not slips of one Linde
    if (titles.size > 1) continue
    const own = totals.get(key)!
    const isRight = (other: string): boolean =>
      totals.get(other)! >= OFTENER * own &&
      isSlip(key, other) &&
      (titles.size > 0 || !isGivenName(other) || isSlipOfGiven(key, other, count))
    const [right, another] = near(key).filter(isRight)
    if (right === undefined || another !== undefined) continue
    rights.set(key, right)
    totals.set(right, totals.get(right)! + own)
  }
  return (key) => {
    let right = rights.get(key)
    while (right !== undefined && rights.has(right)) right = rights.get(right)
    return right === undefined ? undefined : counts.get(right)!.name
  }
}

function countLabels(turns: readonly Turn[]): ReadonlyMap<string, CountedLabel> {
  const counts = new Map<string, CountedLabel>()
  for (const { name } of turns) {
    if (name.kind !== 'name' || isJoined(name.text)) continue
    const own = counts.get(name.key)
    const titles = new Set(own?.titles)
    if (name.title) titles.add(foldName(name.title))
    counts.set(name.key, { name: own?.name ?? writtenName(name), count: (own?.count ?? 0) + 1, titles })
  }
  return counts
}

/**
 * Finds the keys that differ from one of them in a letter, and a few others, without comparing it with each: such keys are the same once that letter
 * is left out of one or both (the symmetric deletions of Garbe's SymSpell).
 */
function indexByDeletion(keys: readonly string[]): (key: string) => readonly string[] {
  let byRest: Map<string, string[]> | undefined
  return (key) => {
    if (!byRest) {
      byRest = new Map()
      for (const each of keys) {
        for (const rest of withoutOne(each)) {
          const same = byRest.get(rest)
          if (same) same.push(each)
          else byRest.set(rest, [each])
        }
      }
    }
    const index = byRest
    return [...new Set([...withoutOne(key)].flatMap((rest) => index.get(rest) ?? []))]
  }
}

/** The key, and what is left of it without any one of its letters. */
function withoutOne(key: string): ReadonlySet<string> {
  const rests = new Set([key])
  for (let at = 0; at < key.length; at++) rests.add(key.slice(0, at) + key.slice(at + 1))
  return rests
}

/**
 * The same words but for one, which differs by a letter and is no forename of its own: "Ada Lindkvist" of "Ada Lindqvist". "Members" are no slip of a
 * "Member".
 */
function isSlip(written: string, right: string): boolean {
  const [a, b] = [written.split(' '), right.split(' ')]
  if (a.length !== b.length || written === right) return false
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]))
  const [pair] = differing
  if (differing.length !== 1 || !pair || Math.min(pair[0].length, pair[1].length) < LEAST_LETTERS) return false
  if (pair[0] === `${pair[1]}s` || pair[1] === `${pair[0]}s`) return false
  return (
    distance(pair[0], pair[1]) === 1 &&
    forenameFrequency(pair[0]) === 0 &&
    (a.length > 1 || pair[0].length > LEAST_LETTERS)
  )
}
const LEAST_LETTERS = 5
