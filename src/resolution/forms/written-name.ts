import { doubleMetaphone } from 'double-metaphone'
import { pairOdds } from '../../channels/letter-pairs.ts'
import { type Background, backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { letterCodes } from '../../sounds/letter-codes.ts'
import { remember } from '../../sounds/remember.ts'
import { consonantsOf, soundOf, spokenText } from '../../sounds/sounds.ts'
import { type Signature, signatureOf } from './signature.ts'

/** A written stretch, prepared once to be compared with many forms. */
export interface WrittenName {
  readonly text: string
  readonly folded: string
  /** Number of words. */
  readonly words: number
  readonly letters: Uint8Array
  readonly sound: Uint8Array
  /** The same as a string. */
  readonly spoken: string
  readonly consonants: Uint8Array
  /** Double Metaphone codes of the stretch as one word. */
  readonly codes: readonly string[]
  readonly signature: Signature
  /** How much its letters follow one another as those of names do, see `pairOdds`. */
  readonly pairOdds: number
  /** The least that is known of any of its words. */
  readonly background: Background
}

const LONGEST = 120

/** Prepares a written stretch of one or more words; beyond 120 letters nothing is a name, and the rest is left out. */
export const readWritten = (text: string): WrittenName =>
  text.length > LONGEST ? new LazyName(text, foldName(text.slice(0, LONGEST))) : recall(text)

/** The names of a text come again in it, in its second reading, and in the next text. */
const recall = remember(4_000, (text) => new LazyName(text, foldName(text)))

/** What few comparisons ask for is worked out when asked for. */
class LazyName implements WrittenName {
  readonly text: string
  readonly folded: string
  readonly words: number
  readonly sound: Uint8Array
  #letters: Uint8Array | undefined
  #pairOdds: number | undefined
  #background: Background | undefined
  #spoken: string | undefined
  #consonants: Uint8Array | undefined
  #codes: readonly string[] | undefined
  #signature: Signature | undefined

  constructor(text: string, folded: string) {
    this.text = text
    this.folded = folded
    this.words = countWords(folded)
    this.sound = soundOf(folded)
  }

  get letters(): Uint8Array {
    this.#letters ??= letterCodes(this.folded)
    return this.#letters
  }

  get pairOdds(): number {
    this.#pairOdds ??= pairOdds(this.letters)
    return this.#pairOdds
  }

  get background(): Background {
    this.#background ??= leastBackground(this.folded === '' ? [] : this.folded.split(' '))
    return this.#background
  }

  get spoken(): string {
    this.#spoken ??= spokenText(this.sound)
    return this.#spoken
  }

  get consonants(): Uint8Array {
    this.#consonants ??= consonantsOf(this.sound)
    return this.#consonants
  }

  get codes(): readonly string[] {
    this.#codes ??= metaphonesOf(this.folded)
    return this.#codes
  }

  get signature(): Signature {
    this.#signature ??= signatureOf(this.folded)
    return this.#signature
  }
}

/** The words of a folded stretch. */
function countWords(folded: string): number {
  let words = folded === '' ? 0 : 1
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words++
  return words
}

/** The Double Metaphone codes of a folded stretch as one word, without repeats. */
export function metaphonesOf(folded: string): readonly string[] {
  const [first, second] = doubleMetaphone(folded.replaceAll(' ', ''))
  return first === second ? [first] : [first, second]
}

function leastBackground(words: readonly string[]): Background {
  let [word, proper, surname, forename] = [10, 10, 10, 10]
  for (const part of words) {
    const known = backgroundOf(part)
    word = Math.min(word, known.word)
    proper = Math.min(proper, known.proper)
    surname = Math.min(surname, known.surname)
    forename = Math.min(forename, known.forename)
  }
  return { word, proper, surname, forename }
}
