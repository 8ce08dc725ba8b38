import { roundProbability } from '../models/round-probability.ts'
import type { Reason } from '../text/reason.ts'
import { explainResolution } from './explain-resolution.ts'
import type { Candidate } from './findings.ts'
import type { WrittenName } from './forms/written-name.ts'
import type { Alternative, Resolution } from './resolution.ts'
import type { Shares } from './share-odds.ts'

/** The least probabilities at which a name is resolved. */
export interface Sureness {
  /** Of anybody being meant at all. */
  readonly somebody: number
  /** Of this one being meant. */
  readonly thisOne: number
}

/** For one name: hardly a stranger reaches the first (see docs/names.md). */
const SURE: Sureness = { somebody: 0.96, thisOne: 0.85 }
/** The least probability of anybody being meant at which it is worth asking who. */
const AMBIGUOUS = 0.3
/** Whose share of the first one's probability is less is not named. */
const WORTH_NAMING = 0.001

const UNKNOWN: Resolution = {
  status: 'unknown',
  entity: null,
  confidence: 0,
  replacement: null,
  reasons: [],
  alternatives: [],
}

/** A candidate beside the stretch it was compared with, and what to write if it is meant. */
export interface Found {
  readonly candidate: Candidate
  readonly written: WrittenName
  readonly replacement: () => string
}

/** Decides among the found ones, the likeliest first, and nobody. */
export function decide(found: readonly Found[], { each, anybody }: Shares, sure = SURE): Resolution {
  const [first] = found
  if (!first || !(each[0]! > 0)) return UNKNOWN
  const alternatives = alternativesOf(found, each).filter((_, i) => each[i]! >= each[0]! * WORTH_NAMING)
  const resolved = anybody >= sure.somebody && each[0]! >= sure.thisOne
  return {
    status: resolved ? 'resolved' : anybody >= AMBIGUOUS ? 'ambiguous' : 'unknown',
    entity: resolved ? first.candidate.entity : null,
    confidence: alternatives[0]!.confidence,
    replacement: resolved ? first.replacement() : null,
    reasons: explainResolution(first.written, first.candidate, alternatives).map(roundValue),
    alternatives,
  }
}

const roundValue = (reason: Reason): Reason =>
  reason.value === undefined ? reason : { ...reason, value: roundProbability(reason.value) }

/** The found ones' entities, each with its probability. */
export const alternativesOf = (found: readonly Found[], each: readonly number[]): Alternative[] =>
  found.map(({ candidate }, i) => ({ entity: candidate.entity, confidence: roundProbability(each[i]!) }))
