import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { oncePerPair } from './once-per-pair.ts'

/** The same as `gatherEvidence`, remembered for a pair: whether one is the garble of the other, and which of the two is right, ask the same. */
export const evidenceOnce: (written: WrittenName, form: NameForm) => Evidence = oncePerPair((written, form) =>
  gatherEvidence(written, form),
)
