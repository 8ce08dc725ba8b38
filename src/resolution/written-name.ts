import { doubleMetaphone } from 'double-metaphone'
import { foldName } from '../names/fold-name.ts'
import { type Background, backgroundOf } from './background.ts'
import { letterCodes } from './letter-codes.ts'
import { type Signature, signatureOf } from './signature.ts'
import { consonantsOf, soundOf, spokenText } from './sounds.ts'

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
  /** The least that is known of any of its words. */
  readonly background: Background
}

const LONGEST = 120

/** Prepares a written stretch of one or more words; beyond 120 letters nothing is a name, and the rest is left out. */
export function readWritten(text: string): WrittenName {
  const folded = foldName(text.length > LONGEST ? text.slice(0, LONGEST) : text)
  const words = folded === '' ? [] : folded.split(' ')
  const sound = soundOf(folded)
  let codes: readonly string[] | undefined
  let signature: Signature | undefined
  return {
    text,
    folded,
    words: words.length,
    letters: letterCodes(folded),
    sound,
    spoken: spokenText(sound),
    consonants: consonantsOf(sound),
    get codes() {
      codes ??= metaphonesOf(folded)
      return codes
    },
    get signature() {
      signature ??= signatureOf(folded)
      return signature
    },
    background: leastBackground(words),
  }
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
