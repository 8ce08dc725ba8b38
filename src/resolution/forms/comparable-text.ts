import { doubleMetaphone } from 'double-metaphone'
import { pairOdds } from '../../channels/letter-pairs.ts'
import { letterCodes } from '../../sounds/letter-codes.ts'
import { consonantsOf, spokenText } from '../../sounds/sounds.ts'
import { type Signature, signatureOf } from './signature.ts'

/** A folded text of one or more words with what comparing it takes: both a written name and a form of an entity are one. */
export interface ComparableText {
  readonly folded: string
  /** Number of words. */
  readonly words: number
  /** Letter codes with a 0 at either edge and between words, for the spelling channel. */
  readonly letters: Uint8Array
  /** Phone codes, for the sound channel. */
  readonly sound: Uint8Array
  /** The same as a string. */
  readonly spoken: string
  /** The consonants among them, for the skeleton channel. */
  readonly consonants: Uint8Array
  /** Double Metaphone codes of the text as one word. */
  readonly codes: readonly string[]
  readonly signature: Signature
  /** How much its letters follow one another as those of names do, see `pairOdds`. */
  readonly pairOdds: number
}

/** What few comparisons ask for is worked out when asked for. */
export class LazyText implements ComparableText {
  readonly folded: string
  readonly words: number
  readonly sound: Uint8Array
  #letters: Uint8Array | undefined
  #spoken: string | undefined
  #consonants: Uint8Array | undefined
  #codes: readonly string[] | undefined
  #signature: Signature | undefined
  #pairOdds: number | undefined

  constructor(folded: string, sound: Uint8Array, signature?: Signature) {
    this.folded = folded
    this.words = countWords(folded)
    this.sound = sound
    this.#signature = signature
  }

  get letters(): Uint8Array {
    this.#letters ??= letterCodes(this.folded)
    return this.#letters
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

  get pairOdds(): number {
    this.#pairOdds ??= pairOdds(this.letters)
    return this.#pairOdds
  }
}

/** The Double Metaphone codes of a folded stretch as one word, without repeats. */
export function metaphonesOf(folded: string): readonly string[] {
  const [first, second] = doubleMetaphone(folded.replaceAll(' ', ''))
  return first === second ? [first] : [first, second]
}

/** The words of a folded stretch. */
function countWords(folded: string): number {
  let words = folded === '' ? 0 : 1
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words++
  return words
}
