import { checkFingerprint } from '../../models/fingerprint.ts'
import { askNetwork, type Network } from '../../models/network.ts'
import { unpackWeights } from '../../models/packed-weights.ts'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { FINGERPRINT, HIDDEN, WEIGHTS } from './judgement.table.ts'
import { featuresOf, JUDGED_BY } from './judgement-features.ts'

let network: Network | undefined
const features = new Float32Array(JUDGED_BY.length)

/** A form of somebody's name beside a written stretch. */
export interface Judgement {
  readonly evidence: Evidence
  /**
   * Log odds (nats) that the stretch means this form against nobody known, from spelling, sound and background alone,
   * before any prior: add log P(entity) / P(nobody) and whatever else is known. `same` names reach about 10.
   */
  readonly logit: number
}

/** Weighs the evidence for a written stretch being a form. */
export function judge(written: WrittenName, form: NameForm): Judgement {
  const evidence = gatherEvidence(written, form)
  return { evidence, logit: judgeEvidence(written, form, evidence) }
}

/** The log odds that evidence comes to. */
export function judgeEvidence(written: WrittenName, form: NameForm, evidence: Evidence): number {
  network ??= readNetwork()
  featuresOf(written, form, evidence, features)
  return askNetwork(network, features)
}

function readNetwork(): Network {
  checkFingerprint('judgement', FINGERPRINT, JUDGED_BY)
  return { inputs: JUDGED_BY.length, hidden: HIDDEN, weights: unpackWeights(WEIGHTS) }
}
