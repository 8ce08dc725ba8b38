import { EVIDENCE } from './evidence.ts'
import { WEIGHTS } from './evidence-weights.table.ts'

/** The weights of the evidence, then the constant. */
export type Weights = readonly number[]

/** The probability, 0..1, that a candidate is right, by logistic regression over its evidence. */
export function chanceOf(evidence: Float32Array, weights: Weights = WEIGHTS): number {
  let sum = weights[EVIDENCE.length]!
  for (let i = 0; i < EVIDENCE.length; i++) sum += weights[i]! * evidence[i]!
  return 1 / (1 + Math.exp(-sum))
}
