import { backgroundOf } from '../../lexicon/word-background.ts'
import { isFamilyFirst } from '../../names/family-first.ts'
import { foldName } from '../../names/fold-name.ts'
import { forenameFrequency } from '../../names/forenames.ts'
import { nicknamesOf } from '../../names/nicknames.ts'
import { parseName } from '../../names/parse-name.ts'
import { isParticle } from '../../names/particles.ts'
import { isTitle } from '../../names/titles.ts'
import type { Entity } from '../../roster/entity.ts'
import { readWritten, type WrittenName } from './written-name.ts'

/** A stretch that begins with initials. */
export interface Initialled {
  /** All of them, folded. */
  readonly initials: string
  /** What stands behind them. */
  readonly rest: WrittenName
}

export const INITIALS = /^(?:\p{Lu}\.[ -]?){1,4}(?=\p{L}{2})/u
const INITIALS_BEHIND = /, (?:\p{Lu}\. ?){1,4}$/u
const BARE_INITIALS = /^(\p{Lu}{2}|[BCDFGHJ-NP-TV-XZ]{3}) (?=\p{L}{2})/u

/**
 * The initials that a stretch begins with and what stands behind them; null where there are none.
 *
 * @example
 * readInitials(readWritten('M. L. King')) // { initials: 'ml', rest: readWritten('King') }
 */
export function readInitials({ text }: WrittenName): Initialled | null {
  const [found] = INITIALS.exec(text) ?? []
  if (!found) return null
  return { initials: foldName(found).replaceAll(' ', ''), rest: readWritten(text.slice(found.length)) }
}

/**
 * Initials that a stretch ends with behind a comma (`Edson, K. J.`), or begins with without full stops, where they are no word, place, forename or
 * surname: `KJ Edson`, but not `UK Edson` or `LI Ming`; folded; null where there are none.
 */
export function readBareInitials({ text }: WrittenName): string | null {
  const [behind] = INITIALS_BEHIND.exec(text) ?? []
  if (behind) return foldName(behind).replaceAll(' ', '')
  const [found, letters] = BARE_INITIALS.exec(text) ?? []
  if (!found || !standForGivenNames(letters!, text.slice(found.length).split(' '))) return null
  const folded = foldName(letters!)
  const { word, proper, surname, forename } = backgroundOf(folded)
  return word + proper + surname + forename === 0 && !isFamilyFirst(folded) && !isParticle(folded) ? folded : null
}

/** Is a word initials for the given names of a person whose other names are these? */
export const standForGivenNames = (word: string, others: readonly string[]): boolean =>
  (isInitials(word) && !isCapitalized(word, others)) || areInitialsBeside(word, others)

/** One to three capitals and no word: `JJ`, `J.J.`, `A.`. */
export const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,4}|[BCDFGHJ-NP-TV-XZ]?\p{Lu}[BCDFGHJ-NP-TV-XZ])$/u.test(word)

/** A short forename, or a word with a vowel between consonants, where all is in capitals: TOM HARBURY, MEL HARBURY. */
const isCapitalized = (word: string, others: readonly string[]): boolean =>
  /^\p{Lu}+$/u.test(word) &&
  (forenameFrequency(foldName(word)) > 0 || /^[^AEIOUY][AEIOUY][^AEIOUY]$/.test(word)) &&
  others.every((other) => !/\p{Ll}/u.test(other))

/** Two capitals that could be a word, where the others are in small letters: `Okonjo MA`. */
const areInitialsBeside = (word: string, others: readonly string[]): boolean =>
  /^\p{Lu}{2}$/u.test(word) && !isTitle(word) && others.every((other) => /\p{Ll}/u.test(other))

/** Letters with which the same name may begin in another romanisation: Yevgeny and Evgeni, Qasim and Kassem, Hryhoriy and Grigory. */
const INTERCHANGEABLE = ['eijy', 'ae', 'ao', 'ou', 'ckq', 'csxz', 'ghjkx', 'bvw', 'fp', 'dt']

/** What it takes off the odds (nats) where the first initial is only another romanisation's or a nickname's. */
const EXCHANGED = 2

/** The same where a second initial is none of that person's either: KJ Edson is hardly Joe. */
const EXCHANGED_OF_TWO = 6

/** What a second initial adds to the odds (nats) of whoever has a second given name with it: T. E. is rather Thomas Earl than Tara. */
const SECOND_FITS = 3

/**
 * What initials take off the odds (nats) of somebody: nothing where a given name begins with the first of them, more the likelier it is another's, less
 * than nothing where the second fits as well, null where the first may be no name's. The others are often left out of names.
 */
export function initialsFit({ name, aliases }: Entity, initials: string): number | null {
  const [first = '', second] = initials
  const all = [name, ...aliases].map(givenWords)
  const own = all.flat()
  // of R. K. Arora no more is known than these letters
  if (own.every((word) => word.length === 1) && !all.some((letters) => areThoseOf(letters, initials))) return null
  if (own.some((word) => word[0] === first))
    return second && all.some(([one, two]) => one?.[0] === first && two?.[0] === second) ? -SECOND_FITS : 0
  if (own.some((word) => [...nicknamesOf(word)].some((nick) => nick[0] === first))) return EXCHANGED
  const letters = INTERCHANGEABLE.filter((set) => set.includes(first)).join('')
  // who is called as many are is not written in another way: no J. Wood is Anna Wood
  if (!own.some((word) => letters.includes(word[0]!) && forenameFrequency(word) === 0)) return null
  return second && !all.some(([, two]) => two?.[0] === second) ? EXCHANGED_OF_TWO : EXCHANGED
}

/** As far as both go. */
const areThoseOf = (letters: readonly string[], initials: string): boolean =>
  letters.every((letter, i) => (initials[i] ?? letter) === letter)

/** The folded words of a name that are not its family name; of Don Bacon what is elsewhere a title; of a single word that one. */
function givenWords(name: string): readonly string[] {
  const { titles, given, middle, family } = parseName(name)
  return foldName(given === '' ? titles.join(' ') || family : `${given} ${middle}`)
    .split(' ')
    .filter(Boolean)
}
