import { namesOf } from '../models/feature.ts'
import { checkFingerprint } from '../models/fingerprint.ts'
import { type Forest, readForest, sumForest } from '../models/forest.ts'
import { COMPANY_FEATURES } from './company.ts'
import { BIAS, FINGERPRINT, TREES } from './company-model.table.ts'
import { GARBLE_FEATURES } from './garble-features.ts'

let forest: Forest | undefined

/** Names of what the model weighs: what the other suspects say, and what is seen of the suspect alone. */
export const namesInCompany = (): readonly string[] => [...COMPANY_FEATURES, ...namesOf(GARBLE_FEATURES)]

/**
 * Log odds (nats) that a suspect and the target it is paired with are one person, once the other suspects are known: gradient-boosted trees
 * (Friedman 2001). `company` are the features that `Company` measures, `features` those of `measureSuspicion`, `offset` the log odds
 * beforehand. What the answer means in a text, `weighText` says.
 */
export function estimateInCompany(company: readonly number[], features: readonly number[], offset: number): number {
  forest ??= readModel()
  return BIAS + offset + sumForest(forest, [...company, ...features])
}

function readModel(): Forest {
  checkFingerprint('garbles', FINGERPRINT, namesInCompany())
  return readForest(TREES)
}
