import type { Reason } from '../text/reason.ts'
import { explainResolution } from './explain-resolution.ts'
import type { Candidate } from './findings.ts'
import type { WrittenName } from './forms/written-name.ts'
import type { Alternative, Resolution } from './resolution.ts'

/** The least probability of anybody being meant, and of this one, at which a name is resolved: hardly a stranger reaches the first (see docs/names.md). */
const SOMEBODY = 0.96
const THIS_ONE = 0.85
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

/** Decides among the candidates and nobody, when each of `size` entities is as likely beforehand as the other. */
export function decide(written: WrittenName, candidates: readonly Candidate[], size: number): Resolution {
  const odds = candidates.map((candidate) => Math.exp(Math.min(candidate.logit, 40)) / size)
  const total = odds.reduce((sum, o) => sum + o, 1)
  const alternatives = candidates
    .map(({ entity }, i): Alternative => ({ entity, confidence: odds[i]! / total }))
    .filter((_, i) => odds[i]! >= odds[0]! * WORTH_NAMING)
  const [first] = alternatives
  if (!first) return UNKNOWN
  const anybody = 1 - 1 / total
  const resolved = anybody >= SOMEBODY && first.confidence >= THIS_ONE
  let reasons: readonly Reason[] | undefined
  return {
    status: resolved ? 'resolved' : anybody >= AMBIGUOUS ? 'ambiguous' : 'unknown',
    entity: resolved ? first.entity : null,
    confidence: first.confidence,
    replacement: resolved ? candidates[0]!.form.text : null,
    // worked out when asked for, as most never are
    get reasons() {
      reasons ??= explainResolution(written, candidates[0]!, alternatives)
      return reasons
    },
    alternatives,
  }
}
