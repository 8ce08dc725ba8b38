import type { NameForm } from '../resolution/forms/name-forms.ts'
import type { WrittenName } from '../resolution/forms/written-name.ts'
import type { Evidence } from '../resolution/judgement/evidence.ts'
import type { Target } from './gather-targets.ts'
import type { Suspect } from './suspect.ts'

/** One suspect as one form of one target. */
export interface Pairing {
  readonly suspect: Suspect
  readonly written: WrittenName
  readonly target: Target
  readonly form: NameForm
  readonly evidence: Evidence
  /** Log odds (nats) from spelling, sound and background alone. */
  readonly logit: number
}
