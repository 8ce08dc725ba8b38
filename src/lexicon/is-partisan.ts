import { countryOf } from './countries.ts'
import { BODIES } from './word-lists.ts'

/** Does the text say “the New Democrat”, “the Liberal”, “the Norwegian” there: a person by party or people, and no party? */
export function isPartisan(text: string, start: number, end: number): boolean {
  const isBehind = /\bthe $/i.test(text.slice(Math.max(0, start - THE), start))
  const called = isBehind ? text.slice(start, end) : /^the (.*)/i.exec(text.slice(start, end))?.[1]
  return called !== undefined && (PARTISAN.test(called) || isOfPeople(called.toLowerCase()))
}

const PARTISAN = /^(?:New Democrat|Democrat|Republican|Liberal|Conservative|Tory|Green)$/i

/** One of a people, by a word that does not mean them all as `the English` does: `the Norwegian`, `the Finn`. */
export const isOfPeople = (word: string): boolean => ONE.test(word) && countryOf(word) > 0 && !BODIES.has(word)

const ONE =
  /(?:[ai]n|[elnqr]i|ine|ino|vak|zech|eek|wiss|akh|inn|ane|wede|ard|ole|iton|brit|cot|turk|serb|croat|lovene|kiwi)$/

/** Characters of "The ". */
const THE = 4
