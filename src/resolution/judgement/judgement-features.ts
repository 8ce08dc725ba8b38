import type { FormKind } from '../forms/form-texts.ts'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'
import type { Evidence } from './evidence.ts'

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

interface JudgementFeature {
  readonly name: string
  /** A number of about one. */
  of(written: WrittenName, form: NameForm, evidence: Evidence): number
}

/** What the judge weighs, in the order of its network's inputs. */
export const JUDGEMENT_FEATURES: readonly JudgementFeature[] = [
  { name: 'spelling odds', of: (_w, _f, e) => e.spellingOdds / 10 },
  { name: 'sound odds', of: (_w, _f, e) => e.soundOdds / 10 },
  { name: 'spelling', of: (_w, _f, e) => e.spelling },
  { name: 'sound', of: (_w, _f, e) => e.sound },
  { name: 'spelling odds a letter', of: (w, _f, e) => Math.max(0, e.spellingOdds) / (w.folded.length + 1) },
  { name: 'sound odds a phone', of: (w, _f, e) => Math.max(0, e.soundOdds) / (w.sound.length + 1) },
  { name: 'hearing odds', of: (_w, _f, e) => e.hearingOdds / 10 },
  { name: 'hearing', of: (_w, _f, e) => e.hearing },
  { name: 'hearing odds a phone', of: (w, _f, e) => Math.max(0, e.hearingOdds) / (w.sound.length + 1) },
  { name: 'beginning', of: (_w, _f, e) => e.beginning / 3 },
  { name: 'letters', of: (_w, _f, e) => e.letters },
  { name: 'codes', of: (_w, _f, e) => e.codes },
  { name: 'phones', of: (_w, _f, e) => e.phones },
  { name: 'resemblance', of: (_w, _f, e) => e.resemblance },
  { name: 'same', of: (_w, _f, e) => (e.same ? 1 : 0) },
  { name: 'shared of the form', of: (_w, _f, e) => e.sharedOfForm },
  { name: 'shared of what is written', of: (_w, _f, e) => e.sharedOfWritten },
  { name: 'first letter', of: (w, f) => (w.folded.charCodeAt(0) === f.folded.charCodeAt(0) ? 1 : 0) },
  {
    name: 'last letter',
    of: (w, f) => (w.folded.charCodeAt(w.folded.length - 1) === f.folded.charCodeAt(f.folded.length - 1) ? 1 : 0),
  },
  { name: 'length of the form', of: (_w, f) => Math.log(f.folded.length + 1) - 2 },
  { name: 'length of what is written', of: (w) => Math.log(w.folded.length + 1) - 2 },
  {
    name: 'sounds of the form to those written',
    of: (w, f) => Math.log(f.sound.length + 1) - Math.log(w.sound.length + 1),
  },
  { name: 'words written', of: (w) => Math.min(4, w.words - 1) / 2 },
  { name: 'words of the form', of: (_w, f) => Math.min(4, f.words - 1) / 2 },
  { name: 'as many words', of: (w, f) => (w.words === f.words ? 1 : 0) },
  { name: 'swapped', of: (_w, f) => (KINDS[f.kind] === 1 ? 1 : 0) },
  { name: 'family name', of: (_w, f) => (KINDS[f.kind] === 2 ? 1 : 0) },
  { name: 'given name', of: (_w, f) => (KINDS[f.kind] === 3 ? 1 : 0) },
  { name: 'written is a word', of: (w) => w.background.word / 5 },
  { name: 'written is a proper word', of: (w) => w.background.proper / 5 },
  { name: 'written is a surname', of: (w) => w.background.surname / 5 },
  { name: 'written is a forename', of: (w) => w.background.forename / 5 },
  { name: 'form is a word', of: (_w, f) => f.background.word / 5 },
  { name: 'form is a surname', of: (_w, f) => f.background.surname / 5 },
  { name: 'form is a forename', of: (_w, f) => f.background.forename / 5 },
  { name: 'letter pairs written', of: (w) => w.pairOdds / 10 },
  { name: 'letter pairs written, a letter', of: (w) => w.pairOdds / (w.folded.length + 1) },
  { name: 'letter pairs of the form', of: (_w, f) => f.pairOdds / 10 },
  { name: 'letter pairs of the form, a letter', of: (_w, f) => f.pairOdds / (f.folded.length + 1) },
]

/** The names of what the judge weighs. */
export const JUDGED_BY: readonly string[] = JUDGEMENT_FEATURES.map(({ name }) => name)

/** The evidence as numbers of about one, for the network; `into` holds `JUDGEMENT_FEATURES.length` of them from `at`. */
export function featuresOf(written: WrittenName, form: NameForm, evidence: Evidence, into: Float32Array, at = 0): void {
  for (let f = 0; f < JUDGEMENT_FEATURES.length; f++) into[at + f] = JUDGEMENT_FEATURES[f]!.of(written, form, evidence)
}
