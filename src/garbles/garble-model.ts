import { type Forest, LEAF, readForest } from '../models/forest.ts'
import { BIAS, SCALE, TREES } from './garble-model.table.ts'

let forest: Forest | undefined

/**
 * Probability, 0..1, that a suspect is a garble of the target it is paired with: gradient-boosted trees (Friedman 2001), calibrated on
 * articles they were not grown on. `features` are those of `measurePairing`.
 */
export function estimateGarble(features: readonly number[]): number {
  forest ??= readForest(TREES)
  const { roots, features: asked, values, lefts } = forest
  let odds = BIAS
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!
    for (let f = asked[node]!; f !== LEAF; f = asked[node]!)
      node = lefts[node]! + (features[f]! <= values[node]! ? 0 : 1)
    odds += values[node]!
  }
  return 1 / (1 + Math.exp(-(SCALE[0] + SCALE[1] * odds)))
}
