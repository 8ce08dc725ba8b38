import { namesOf } from '../../models/feature.ts'
import { checkFingerprint } from '../../models/fingerprint.ts'
import { askNetwork, type Network } from '../../models/network.ts'
import { NETWORK, FINGERPRINT as NETWORK_FINGERPRINT } from './evidence-network.table.ts'
import { WEIGHTS, FINGERPRINT as WEIGHTS_FINGERPRINT } from './evidence-weights.table.ts'
import { EVIDENCE } from './spoken-features.ts'

/** What the evidence weighs in the first reading of a transcript and in the second. */
export interface Judgement {
  /** The weights of the evidence, then the constant. */
  readonly first: readonly number[]
  readonly second: Network
}

let judgement: Judgement | undefined

/** The judgement that was learned. */
export function learnedJudgement(): Judgement {
  judgement ??= readJudgement()
  return judgement
}

function readJudgement(): Judgement {
  const names = namesOf(EVIDENCE)
  checkFingerprint('speech', WEIGHTS_FINGERPRINT, names)
  checkFingerprint('speech', NETWORK_FINGERPRINT, names)
  return { first: WEIGHTS, second: NETWORK }
}

/** The probability, 0..1, that a candidate is right, by logistic regression over its evidence: quick, for the many of the first reading. */
export function chanceAtFirst(evidence: Float32Array, weights: readonly number[]): number {
  let sum = weights[EVIDENCE.length]!
  for (let i = 0; i < EVIDENCE.length; i++) sum += weights[i]! * evidence[i]!
  return chanceFor(sum)
}

/** The same by a network, which sees what evidence means beside other evidence: for the few that are left. */
export const chanceAtSecond = (evidence: Float32Array, network: Network): number =>
  chanceFor(askNetwork(network, evidence))

const chanceFor = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
