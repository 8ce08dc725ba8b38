import { isUsualSurname } from '../../lexicon/usual-surnames.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { genderOfForename } from '../../names/forenames.ts'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'
import type { Alignment, PartPair } from './align-parts.ts'
import { judgeEvidence } from './judge.ts'
import { likeness } from './likeness.ts'

/** What is known beside the alignment. */
export interface Asked {
  /** People in the roster. */
  readonly people: number
  /** What the judge says of the whole stretch beside the form. */
  readonly odds: number
  /** Words of the form. */
  readonly words: number
}

interface AgreementFeature {
  readonly name: string
  /** A number of about one. */
  of(alignment: Alignment): number
}

/** Of the two words that are least each other's; something else where all are the same, or variants of one name. */
const ofWorst =
  (otherwise: number, of: (pair: PartPair) => number) =>
  ({ pairs }: Alignment): number => {
    const worst = pairs.at(-1)
    return worst && worst.how !== 'variant' ? of(worst) : otherwise
  }

const cut = (odds: number): number => Math.max(-2, Math.min(3, odds / 10))

/** What tells whether the parts of a whole name agree, in the order of the network's inputs. */
export const AGREEMENT_FEATURES: readonly AgreementFeature[] = [
  { name: 'the worst pair', of: ofWorst(1, ({ alike }) => alike) },
  { name: 'the next', of: ({ pairs }) => pairs.at(-2)?.alike ?? 1 },
  {
    name: 'the judge of the worst',
    of: ofWorst(1.2, ({ written, form, evidence }) => cut(judgeEvidence(written, form, evidence))),
  },
  { name: 'spelling of the worst', of: ofWorst(1, ({ evidence }) => evidence.spelling) },
  { name: 'sound of the worst', of: ofWorst(1, ({ evidence }) => evidence.sound) },
  { name: 'hearing of the worst', of: ofWorst(1, ({ evidence }) => evidence.hearing) },
  { name: 'spelling odds of the worst', of: ofWorst(1.5, ({ evidence }) => cut(evidence.spellingOdds)) },
  { name: 'sound odds of the worst', of: ofWorst(1.5, ({ evidence }) => cut(evidence.soundOdds)) },
  { name: 'letters of the worst', of: ofWorst(1, ({ evidence }) => evidence.letters) },
  { name: 'phones of the worst', of: ofWorst(1, ({ evidence }) => evidence.phones) },
  { name: 'codes of the worst', of: ofWorst(1, ({ evidence }) => evidence.codes) },
  {
    name: 'worst without a common ending',
    of: ofWorst(1, ({ written, form }) => likenessBeforeEnding(written.folded, form.folded)),
  },
  {
    name: 'worst of the same letters',
    of: ofWorst(1, ({ written, form }) => (haveSameLetters(written.folded, form.folded) ? 1 : 0)),
  },
  {
    name: 'first letter of the worst',
    of: ofWorst(1, ({ written, form }) => (written.folded[0] === form.folded[0] ? 1 : 0)),
  },
  {
    name: 'last letter of the worst',
    of: ofWorst(1, ({ written, form }) => (written.folded.at(-1) === form.folded.at(-1) ? 1 : 0)),
  },
  { name: 'length of the worst', of: ofWorst(0, ({ form }) => form.folded.length / 10) },
  { name: 'length of what is written for it', of: ofWorst(0, ({ written }) => written.folded.length / 10) },
  { name: 'written is a surname', of: ofWorst(0, ({ written }) => written.background.surname / 5) },
  { name: 'written is a forename', of: ofWorst(0, ({ written }) => written.background.forename / 5) },
  { name: 'written is a word', of: ofWorst(0, ({ written }) => written.background.word / 5) },
  { name: 'form is a surname', of: ofWorst(0, ({ form }) => form.background.surname / 5) },
  { name: 'form is a forename', of: ofWorst(0, ({ form }) => form.background.forename / 5) },
  {
    name: 'two forenames',
    of: ofWorst(0, ({ written, form }) => (written.background.forename > 0 && form.background.forename > 0 ? 1 : 0)),
  },
  {
    name: 'forenames of two genders',
    of: ofWorst(0, ({ written, form }) => {
      const [one, other] = [genderOfForename(written.folded), genderOfForename(form.folded)]
      return one && other ? (one === other ? -0.5 : 1) : 0
    }),
  },
  {
    name: 'two surnames',
    of: ofWorst(0, ({ written, form }) => (written.background.surname > 0 && form.background.surname > 0 ? 1 : 0)),
  },
  { name: 'written is a usual surname', of: ofWorst(0, ({ written }) => Number(isUsualSurname(written.folded))) },
  { name: 'form is a usual surname', of: ofWorst(0, ({ form }) => Number(isUsualSurname(form.folded))) },
  {
    name: 'two usual surnames',
    of: ofWorst(0, ({ written, form }) => Number(isUsualSurname(written.folded) && isUsualSurname(form.folded))),
  },
  {
    name: 'how much more usual the form is',
    of: ofWorst(0, ({ written, form }) => (usualness(form) - usualness(written)) / 5),
  },
  { name: 'letter pairs written', of: ofWorst(0.5, ({ written }) => written.pairOdds / 10) },
  { name: 'letter pairs written, a letter', of: ofWorst(0.1, ({ written }) => perLetter(written.pairOdds, written)) },
  { name: 'letter pairs of the form, a letter', of: ofWorst(0.1, ({ form }) => perLetter(form.pairOdds, form)) },
  { name: 'hearing odds of the worst', of: ofWorst(1.5, ({ evidence }) => cut(evidence.hearingOdds)) },
  {
    name: 'spelling odds a letter',
    of: ofWorst(1.5, ({ evidence, written }) => perLetter(evidence.spellingOdds, written)),
  },
  { name: 'sound odds a letter', of: ofWorst(1.5, ({ evidence, written }) => perLetter(evidence.soundOdds, written)) },
  { name: 'words written for the worst', of: ofWorst(0, ({ words }) => (words.length - 1) / 2) },
  { name: 'ordinary words written for the worst', of: ofWorst(0, ({ words }) => shareOfOrdinary(words)) },
  { name: 'ordinary words over', of: ({ over }) => Math.min(3, over.filter(isOrdinary).length) / 2 },
  { name: 'how usual what is the same is', of: usualnessOfSame },
  { name: 'length of what is the same', of: ({ same }) => Math.min(20, lettersOf(same)) / 10 },
  { name: 'the next is no variant', of: ({ pairs }) => (pairs.length > 1 && pairs.at(-2)!.how === 'garble' ? 1 : 0) },
  { name: 'an initial', of: ({ pairs }) => (pairs.some(({ how }) => how === 'initial') ? 1 : 0) },
  { name: 'a variant', of: ({ pairs }) => (pairs.some(({ how }) => how === 'variant') ? 1 : 0) },
  { name: 'a pair', of: ({ pairs }) => (pairs.length > 0 ? 1 : 0) },
  { name: 'over', of: ({ over }) => Math.min(3, over.length) / 2 },
  { name: 'missing', of: ({ missing }) => Math.min(3, missing.length) / 2 },
  {
    name: 'all pairs',
    of: ({ pairs }) => (pairs.length === 0 ? 1 : pairs.reduce((sum, { alike }) => sum + alike, 0) / pairs.length),
  },
  { name: 'further pairs', of: ({ pairs }) => Math.min(3, Math.max(0, pairs.length - 1)) / 2 },
  { name: 'same', of: ({ same }) => Math.min(4, same.length) / 2 },
  { name: 'letters that are the same', of: shareOfSame },
  { name: 'worst is the first word', of: ofWorst(0, ({ place }) => (place === 0 ? 1 : 0)) },
  { name: 'another order', of: ({ swapped }) => (swapped ? 1 : 0) },
  {
    name: 'an initial that is another',
    of: ({ pairs }) => (pairs.some(({ how, alike }) => how === 'initial' && alike === 0) ? 1 : 0),
  },
]

const ASKED_FEATURES: readonly { readonly name: string; of(asked: Asked): number }[] = [
  { name: 'people in the roster', of: ({ people }) => Math.log(people) / 7 },
  { name: 'the judge of the whole', of: ({ odds }) => cut(odds) },
  { name: 'a lone part', of: ({ words }) => (words === 1 ? 1 : 0) },
]

/** The names of what tells whether parts agree. */
export const AGREED_BY: readonly string[] = [...AGREEMENT_FEATURES, ...ASKED_FEATURES].map(({ name }) => name)

const haveSameLetters = (one: string, other: string): boolean =>
  one.length === other.length && sorted(one) === sorted(other)
const sorted = (word: string): string => [...word].sort().join('')

const lettersOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)
const perLetter = (odds: number, { folded }: { readonly folded: string }): number =>
  Math.max(-2, Math.min(2, odds / (folded.length + 1)))

/** A word of the language that is nobody's name. */
function isOrdinary(word: string): boolean {
  const known = backgroundOf(word)
  return known.word > 0 && known.surname === 0 && known.forename === 0
}
const shareOfOrdinary = (words: readonly string[]): number => words.filter(isOrdinary).length / words.length

const usualness = ({ background }: WrittenName | NameForm): number => Math.max(background.surname, background.forename)

/** How many have the rarest of the names that both have, by frequency class: who has Kayrat in common is hardly another. */
function usualnessOfSame({ same, pairs }: Alignment): number {
  const shared = [...same, ...pairs.flatMap(({ how, words }) => (how === 'variant' ? words : []))]
  const usual = shared
    .filter((word) => word.length > 1)
    .map((word) => Math.max(backgroundOf(word).forename, backgroundOf(word).surname))
  return usual.length === 0 ? 1 : Math.min(...usual) / 5
}

/** The share of the letters in words that both have as they are. */
function shareOfSame({ same, pairs, over }: Alignment): number {
  const others = lettersOf(pairs.map(({ written }) => written.folded)) + lettersOf(over)
  return lettersOf(same) / Math.max(1, lettersOf(same) + others)
}

/** Likeness of what stands before the ending that both have: all Slavic patronymics end alike. */
function likenessBeforeEnding(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n === a.length && n === b.length ? 1 : likeness(a.slice(0, a.length - n), b.slice(0, b.length - n))
}

/** What an alignment tells as numbers of about one, with room for what is known beside it. */
export function agreementFeatures(alignment: Alignment): Float32Array {
  const features = new Float32Array(AGREED_BY.length)
  for (let f = 0; f < AGREEMENT_FEATURES.length; f++) features[f] = AGREEMENT_FEATURES[f]!.of(alignment)
  return features
}

/** Writes what is known beside an alignment to what it tells. */
export function besideAlignment(features: Float32Array, asked: Asked): Float32Array {
  for (let f = 0; f < ASKED_FEATURES.length; f++) features[AGREEMENT_FEATURES.length + f] = ASKED_FEATURES[f]!.of(asked)
  return features
}
