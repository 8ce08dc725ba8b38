import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import type { Article } from '../text/article.ts'
import { CAPITALIZED, LOWER, MIXED, UPPER, WORD } from '../text/tokens.ts'
import { HONORIFICS, ROLE_MODIFIERS, ROLES } from './roles.ts'
import { CALENDAR, FUNCTION_WORDS, GROUP_WORDS, ORGANIZATION_WORDS, PARTICLES, PLACES, SUFFIXES } from './word-lists.ts'

/** What a distinct word can be; bits, as one word can be several (Mark, Paris, Major). */
export const CAPITAL = 1
export const FUNCTION = 2
export const HONORIFIC = 4
export const ROLE = 8
export const MODIFIER = 16
export const PARTICLE = 32
export const SUFFIX = 64
export const DATE = 128
export const GROUP = 256
export const ORGANIZATION = 512
export const PLACE = 1024
export const INITIAL = 2048
/** The article writes it in lower case too. */
export const ALSO_LOWER = 4096
export const FORENAME = 8192
/** Written in capitals only. */
export const SHOUTED = 16384

/** The classes of each word of the article's vocabulary. */
export function classifyWords(article: Article): Uint32Array {
  const { vocabulary, cases } = article
  const lower = new Set<string>()
  for (let w = 0; w < vocabulary.length; w++) if (cases[w] === LOWER) lower.add(vocabulary[w]!)
  return Uint32Array.from(vocabulary, (written, w) => classifyWord(written, cases[w]!, lower))
}

function classifyWord(written: string, letterCase: number, lower: ReadonlySet<string>): number {
  const key = written.toLowerCase()
  const bare = key.endsWith('.') ? key.slice(0, -1) : key
  const capital =
    letterCase === CAPITALIZED ||
    letterCase === UPPER ||
    (letterCase === MIXED && written[0] !== key[0]) ||
    isPrefixed(written)
  return (
    (capital ? CAPITAL : 0) |
    (FUNCTION_WORDS.has(key) ? FUNCTION : 0) |
    (HONORIFICS.has(bare) ? HONORIFIC : 0) |
    (ROLES.has(bare) || ROLES.has(singular(bare)) ? ROLE : 0) |
    (ROLE_MODIFIERS.has(bare) ? MODIFIER : 0) |
    (PARTICLES.has(key) ? PARTICLE : 0) |
    (SUFFIXES.has(key) ? SUFFIX : 0) |
    (CALENDAR.has(bare) ? DATE : 0) |
    (GROUP_WORDS.has(key) ? GROUP : 0) |
    (ORGANIZATION_WORDS.has(key) ? ORGANIZATION : 0) |
    (PLACES.has(key) ? PLACE : 0) |
    (capital && /^(\p{Lu}\.)+$|^\p{Lu}$|^\p{Lu}{2}$/u.test(written) ? INITIAL : 0) |
    (letterCase !== LOWER && lower.has(key) ? ALSO_LOWER : 0) |
    (capital && forenameFrequency(foldName(written)) > 0 ? FORENAME : 0) |
    (letterCase === UPPER && written.length > 2 && !written.includes('.') ? SHOUTED : 0)
  )
}

/** `al-Menfi`, `d’Estaing`: a particle glued before a capital. */
const isPrefixed = (written: string): boolean => /^(?:al|el|an|as|ar|ad|at|ul|d|l|o|de)[-’'‘]\p{Lu}/u.test(written)

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** The classes of token `i`; none behind the ends, and none for what is no word. */
export function classesAt(article: Article, classes: Uint32Array, i: number): number {
  return i >= 0 && i < article.count && article.kinds[i] === WORD ? classes[article.words[i]!]! : 0
}
