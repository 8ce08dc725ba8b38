import { askNetwork, type Network } from '../../models/network.ts'
import { NETWORK } from './evidence-network.table.ts'
import { WEIGHTS } from './evidence-weights.table.ts'
import { EVIDENCE } from './spoken-features.ts'

/** What the evidence weighs in the first reading of a transcript and in the second. */
export interface Judgement {
  /** The weights of the evidence, then the constant. */
  readonly first: readonly number[]
  readonly second: Network
}

export const JUDGEMENT: Judgement = { first: WEIGHTS, second: NETWORK }

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
