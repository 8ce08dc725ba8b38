import type { Candidate } from './findings.ts'

/** What is known before a name is read. */
export interface Prior {
  /** How probable it is, 0..1, that somebody of the roster is meant. */
  readonly known: number
  /** What all entities weigh together. */
  readonly weight: number
}

/** How probable each of some candidates is, and that anybody is meant at all. */
export interface Shares {
  readonly each: readonly number[]
  readonly anybody: number
}

/** The odds, before what the caller knows, of somebody whose name, or a part that nobody else has, stands there as it is. */
const EXACT = Math.log(60)
/** How far those who have the name exactly are ahead of those who have one like it, in nats. */
const AHEAD = 3

/** What the candidates' odds come to beside each other and beside nobody. */
export function shareOdds(candidates: readonly Candidate[], { known, weight }: Prior): Shares {
  const odds = oddsAmong(candidates, weight)
  return divide(odds, calibrated(sumOfOdds(odds)) + Math.log(known) - Math.log(1 - known))
}

// The judge says too little of what recognisers hear: set on one half of the people held out, in rosters of 16, and measured on the other.
const LIFT = 0.8
const LIFTED_BELOW = -1

/** Log odds of anybody being meant, so that of those which come to 0.3 three of ten are right. */
const calibrated = (odds: number): number => odds + LIFT / (1 + Math.exp(odds - LIFTED_BELOW))

/** Shares of people with these log odds, where the log odds of anybody being meant are these. */
export function divide(odds: readonly number[], anybody: number): Shares {
  const somebody = anybody === Number.POSITIVE_INFINITY ? 1 : 1 / (1 + Math.exp(-anybody))
  const all = sumOfOdds(odds)
  return {
    each: odds.map((o) => (somebody === 0 ? 0 : somebody * Math.exp(o - all))),
    anybody: odds.length === 0 ? 0 : somebody,
  }
}

/** Log odds (nats) of each candidate against nobody, when somebody of the roster is as probable beforehand as nobody. */
export function oddsAmong(candidates: readonly Candidate[], weight: number): number[] {
  const odds = candidates.map(({ logit, entity }) => Math.min(logit, 40) + Math.log((entity.weight ?? 1) / weight))
  liftExact(candidates, odds)
  return odds
}

/** The log of the sum of odds given as logs. */
export function sumOfOdds(odds: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (const o of odds) most = Math.max(most, o)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(odds.reduce((sum, o) => sum + Math.exp(o - most), 0))
}

/** Raises those whose name stands there as it is, all by the same, to where hardly a doubt is left that one of them is meant. */
function liftExact(candidates: readonly Candidate[], odds: number[]): void {
  const exact = candidates.flatMap(({ evidence }, i) => (evidence.same ? [i] : []))
  if (exact.length === 0) return
  const others = odds.filter((_, i) => !candidates[i]!.evidence.same)
  const best = Math.max(...exact.map((i) => odds[i]!))
  const lift = Math.max(EXACT, ...others.map((o) => o + AHEAD)) - best
  if (lift > 0) for (const i of exact) odds[i]! += lift
}
