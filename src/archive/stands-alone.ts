import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import type { Span } from '../text/span.ts'
import { isOddWord } from './odd-word.ts'

/**
 * May a word that is a word, a place or a name otherwise be what a person decided it to be elsewhere: somebody's garbled surname? Only in a document
 * where it is never a part of another name (Capitol Hill, Hill & Knowlton, Senator Hill) or a newspaper (The Hill); a word of the language
 * or a usual place only where it speaks.
 *
 * @param places where the word is written
 * @param speaks tells whether a quotation's source is there
 */
export function standsAlone(
  text: string,
  word: string,
  places: readonly Span[],
  speaks: (place: Span) => boolean,
): boolean {
  const folded = foldName(word)
  if (isOddWord(folded)) return true
  return places.every((place) => !isPartOfAnother(text, place)) && (!isUsual(folded) || places.some(speaks))
}

/** A word of the language, or a place that is often named. */
const isUsual = (folded: string): boolean => isOrdinaryWord(folded) || backgroundOf(folded).proper > SELDOM

/** How usual a place may be to be taken for somebody. */
const SELDOM = 3

/** How far around a word the words beside it are looked for, in UTF-16 units. */
const AROUND = 40

function isPartOfAnother(text: string, { start, end }: Span): boolean {
  if (/^ (?:&|\p{Lu})/u.test(text.slice(end, end + 3))) return true
  const before = /(?<![\p{L}.’'-])([\p{L}.’'-]{1,40}) $/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[1]
  if (before === undefined) return false
  if (/^(?:the|an?)$/i.test(before)) return true
  return /^\p{Lu}/u.test(before) && !FUNCTION_WORDS.has(before.toLowerCase())
}
