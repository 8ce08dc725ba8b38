import { type Forest, readForest, sumForest } from '../models/forest.ts'
import { BIAS, TREES } from './garble-model.table.ts'

let forest: Forest | undefined

/**
 * Log odds (nats) that a suspect and the target it is paired with are one person: gradient-boosted trees (Friedman 2001). `features` are
 * those of `measurePairing`, `offset` the log odds beforehand. What they mean in a text, `weighText` says.
 */
export function estimateGarble(features: readonly number[], offset: number): number {
  forest ??= readForest(TREES)
  return BIAS + offset + sumForest(forest, features)
}
