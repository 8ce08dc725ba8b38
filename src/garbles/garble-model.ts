import { measure, namesOf } from '../models/feature.ts'
import { checkFingerprint } from '../models/fingerprint.ts'
import { type Forest, readForest, sumForest } from '../models/forest.ts'
import { makeForm, type NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten, type WrittenName } from '../resolution/forms/written-name.ts'
import { type Evidence, gatherEvidence } from '../resolution/judgement/evidence.ts'
import { GARBLE_FEATURES, type Suspicion } from './garble-features.ts'
import { BIAS, FINGERPRINT, TREES } from './garble-model.table.ts'

let forest: Forest | undefined

/** What the model weighs of a suspicion, in the order of `GARBLE_FEATURES`. */
export function measureSuspicion(suspicion: Omit<Suspicion, 'words' | 'reverse'>): readonly number[] {
  const { written, form } = suspicion
  return measure(GARBLE_FEATURES, {
    ...suspicion,
    words: written.folded.split(' '),
    reverse: reverseOf(written, form),
  })
}

/** What each round and each reading ask for again. */
const reversed = new WeakMap<WrittenName, Map<NameForm, Evidence>>()

/** The evidence for the form's being what is garbled, and the written stretch what is right. */
function reverseOf(written: WrittenName, form: NameForm): Evidence {
  let known = reversed.get(written)
  if (!known) {
    known = new Map()
    reversed.set(written, known)
  }
  let evidence = known.get(form)
  if (!evidence) {
    evidence = gatherEvidence(readWritten(form.text), makeForm('family', written.text))
    known.set(form, evidence)
  }
  return evidence
}

/**
 * Log odds (nats) that a suspect and the target it is paired with are one person: gradient-boosted trees (Friedman 2001). `features` are
 * those of `measureSuspicion`, `offset` the log odds beforehand. What they mean in a text, `weighText` says.
 */
export function estimateGarble(features: readonly number[], offset: number): number {
  forest ??= readModel()
  return BIAS + offset + sumForest(forest, features)
}

function readModel(): Forest {
  checkFingerprint('garbles', FINGERPRINT, namesOf(GARBLE_FEATURES))
  return readForest(TREES)
}
