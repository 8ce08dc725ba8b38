import type { Reason } from '../text/reason.ts'
import type { Candidate } from './name-index.ts'
import type { Resolution } from './resolution.ts'

/** The least probability at which somebody is taken to be meant. */
const RESOLVED = 0.9
/** The least at which the doubt is worth telling. */
const AMBIGUOUS = 0.3

const UNKNOWN: Resolution = {
  status: 'unknown',
  entity: null,
  confidence: 0,
  replacement: null,
  reasons: [],
  alternatives: [],
}

/** Decides among the candidates and nobody, when every one of `size` entities is as likely beforehand as the other. */
export function decide(candidates: readonly Candidate[], size: number): Resolution {
  const odds = candidates.map((candidate) => Math.exp(Math.min(candidate.logit, 40)) / size)
  const total = 1 + odds.reduce((sum, o) => sum + o, 0)
  const alternatives = candidates
    .map(({ entity }, i) => ({ entity, confidence: odds[i]! / total }))
    .filter((a) => a.confidence >= 0.001)
  const [first] = alternatives
  if (!first) return UNKNOWN
  const confidence = first.confidence
  const anybody = alternatives.reduce((sum, a) => sum + a.confidence, 0)
  const status = confidence >= RESOLVED ? 'resolved' : anybody >= AMBIGUOUS ? 'ambiguous' : 'unknown'
  const resolved = status === 'resolved'
  return {
    status,
    entity: resolved ? first.entity : null,
    confidence,
    replacement: resolved ? candidates[0]!.form.text : null,
    reasons: reasonsFor(candidates),
    alternatives,
  }
}

function reasonsFor(candidates: readonly Candidate[]): readonly Reason[] {
  const [best] = candidates
  if (!best) return []
  return [
    { code: 'sound', text: `sounds like ${best.form.text}`, value: best.evidence.sound },
    { code: 'spelling', text: `spelt like ${best.form.text}`, value: best.evidence.spelling },
  ]
}
