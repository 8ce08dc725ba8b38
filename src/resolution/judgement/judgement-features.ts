import type { FormKind } from '../forms/form-texts.ts'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'
import type { Evidence } from './evidence.ts'

/** Number of features the judge weighs. */
export const FEATURES = 39

const KINDS: Readonly<Record<FormKind, number>> = {
  full: 0,
  short: 0,
  alias: 0,
  nickname: 0,
  swapped: 1,
  part: 1,
  family: 2,
  given: 3,
}

/** The evidence as numbers of about one, for the network. */
export function featuresOf(written: WrittenName, form: NameForm, evidence: Evidence, into: Float32Array, at = 0): void {
  const kind = KINDS[form.kind]
  const { background } = written
  const formLetters = form.folded.length
  const writtenLetters = written.folded.length
  let f = at
  into[f++] = evidence.spellingOdds / 10
  into[f++] = evidence.soundOdds / 10
  into[f++] = evidence.spelling
  into[f++] = evidence.sound
  into[f++] = Math.max(0, evidence.spellingOdds) / (writtenLetters + 1)
  into[f++] = Math.max(0, evidence.soundOdds) / (written.sound.length + 1)
  into[f++] = evidence.hearingOdds / 10
  into[f++] = evidence.hearing
  into[f++] = Math.max(0, evidence.hearingOdds) / (written.sound.length + 1)
  into[f++] = evidence.beginning / 3
  into[f++] = evidence.letters
  into[f++] = evidence.codes
  into[f++] = evidence.phones
  into[f++] = evidence.resemblance
  into[f++] = evidence.same ? 1 : 0
  into[f++] = evidence.sharedOfForm
  into[f++] = evidence.sharedOfWritten
  into[f++] = written.folded.charCodeAt(0) === form.folded.charCodeAt(0) ? 1 : 0
  into[f++] = written.folded.charCodeAt(writtenLetters - 1) === form.folded.charCodeAt(formLetters - 1) ? 1 : 0
  into[f++] = Math.log(formLetters + 1) - 2
  into[f++] = Math.log(writtenLetters + 1) - 2
  into[f++] = Math.log(form.sound.length + 1) - Math.log(written.sound.length + 1)
  into[f++] = Math.min(4, written.words - 1) / 2
  into[f++] = Math.min(4, form.words - 1) / 2
  into[f++] = written.words === form.words ? 1 : 0
  into[f++] = kind === 1 ? 1 : 0
  into[f++] = kind === 2 ? 1 : 0
  into[f++] = kind === 3 ? 1 : 0
  into[f++] = background.word / 5
  into[f++] = background.proper / 5
  into[f++] = background.surname / 5
  into[f++] = background.forename / 5
  into[f++] = form.background.word / 5
  into[f++] = form.background.surname / 5
  into[f++] = form.background.forename / 5
  into[f++] = written.pairOdds / 10
  into[f++] = written.pairOdds / (writtenLetters + 1)
  into[f++] = form.pairOdds / 10
  into[f] = form.pairOdds / (formLetters + 1)
}
