import { measure, namesOf } from '../models/feature.ts'
import { checkFingerprint } from '../models/fingerprint.ts'
import { type Forest, readForest, sumForest } from '../models/forest.ts'
import { makeForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { evidenceOnce } from '../resolution/judgement/evidence-once.ts'
import { GARBLE_FEATURES, type Suspicion } from './garble-features.ts'
import { BIAS, FINGERPRINT, TREES } from './garble-model.table.ts'

let forest: Forest | undefined

/** What the model weighs of a suspicion, in the order of `GARBLE_FEATURES`. */
export function measureSuspicion(suspicion: Omit<Suspicion, 'words' | 'reverse'>): readonly number[] {
  const { written, form } = suspicion
  return measure(GARBLE_FEATURES, {
    ...suspicion,
    words: written.folded.split(' '),
    // the evidence for the form's being what is garbled, and the written stretch what is right
    reverse: evidenceOnce(readWritten(form.text), makeForm('family', written.text)),
  })
}

/**
 * Log odds (nats) that a suspect and the target it is paired with are one person, from what is seen of the two alone: gradient-boosted trees
 * (Friedman 2001). `features` are those of `measureSuspicion`, `offset` the log odds beforehand.
 */
export function estimateAlone(features: readonly number[], offset: number): number {
  forest ??= readModel()
  return BIAS + offset + sumForest(forest, features)
}

/** Of what `measureSuspicion` gives, the log odds (nats) of the family names alone. */
export const familyOdds = (features: readonly number[]): number => features[REST]!
const REST = namesOf(GARBLE_FEATURES).indexOf('restLogit')

function readModel(): Forest {
  checkFingerprint('garbles', FINGERPRINT, namesOf(GARBLE_FEATURES))
  return readForest(TREES)
}
