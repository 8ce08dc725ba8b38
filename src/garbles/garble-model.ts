import { measure, namesOf } from '../models/feature.ts'
import { checkFingerprint } from '../models/fingerprint.ts'
import { type Forest, readForest, sumForest } from '../models/forest.ts'
import { makeForm, type NameForm } from '../resolution/forms/name-forms.ts'
import { readWritten, type WrittenName } from '../resolution/forms/written-name.ts'
import { type Evidence, gatherEvidence } from '../resolution/judgement/evidence.ts'
import { COMPANY_FEATURES } from './company.ts'
import { GARBLE_FEATURES, type Suspicion } from './garble-features.ts'
import { BIAS, COMPANY_BIAS, COMPANY_TREES, FINGERPRINT, TREES } from './garble-model.table.ts'

let alone: Forest | undefined
let beside: Forest | undefined

/** What the models weigh of a suspicion, in the order of `GARBLE_FEATURES`. */
export function measureSuspicion(suspicion: Omit<Suspicion, 'words' | 'reverse'>): readonly number[] {
  const { written, form } = suspicion
  return measure(GARBLE_FEATURES, {
    ...suspicion,
    words: written.folded.split(' '),
    reverse: reverseOf(written, form),
  })
}

/** What each reading asks for again. */
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

/** Names of what the second model weighs: what the others say, and what the first one weighs. */
export const namesInCompany = (): readonly string[] => [...COMPANY_FEATURES, ...namesOf(GARBLE_FEATURES)]

/**
 * Log odds (nats) that a suspect and the target it is paired with are one person, from what is seen of the two: gradient-boosted trees
 * (Friedman 2001). `features` are those of `measureSuspicion`, `offset` the log odds beforehand.
 */
export function estimateAlone(features: readonly number[], offset: number): number {
  alone ??= readModel(TREES)
  return BIAS + offset + sumForest(alone, features)
}

/** The same once the other suspects are known; `company` are the features that `Company` measures. What they mean in a text, `weighText` says. */
export function estimateInCompany(company: readonly number[], features: readonly number[], offset: number): number {
  beside ??= readModel(COMPANY_TREES)
  return COMPANY_BIAS + offset + sumForest(beside, [...company, ...features])
}

function readModel(trees: readonly string[]): Forest {
  checkFingerprint('garbles', FINGERPRINT, namesInCompany())
  return readForest(trees)
}
