import { type Article, endAt, sentenceAt, startAt, tokenText, wordNumberAt } from '../../text/article.ts'
import { LOWER, WORD } from '../../text/tokens.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, type Narration, quoteAt } from '../narration/narration.ts'
import type { QuotedSpan } from '../narration/quotation-marks.ts'

/** Is the token a mark that closes behind a comma, or behind a question or exclamation mark, or before a comma? Or is it that comma? */
export function closesWithComma(narration: Narration, token: number): boolean {
  const isComma = coarseAt(narration, token) === Coarse.COMMA && quoteAt(narration, token) < 0
  const close = isComma ? token - 1 : token
  const quote = narration.quoted[narration.quotedAt[close] ?? -1]
  if (quote?.close !== close || isWorkTitle(narration, quote)) return false
  // “She used to say: ‘Eat first,’”
  const last = /^['’]$/.test(tokenText(narration.article, quote.last - 1)) ? quote.last - 2 : quote.last - 1
  const stop = coarseAt(narration, last)
  if (stop === Coarse.COMMA || (stop === Coarse.STOP && tokenText(narration.article, last) !== '.')) return !isComma
  return coarseAt(narration, close + 1) === Coarse.COMMA && opensClause(narration, quote)
}

/** At the beginning of a sentence, or behind a mark: no part of the narrator's clause. */
function opensClause({ article, coarse }: Narration, { open }: QuotedSpan): boolean {
  if (sentenceAt(article, open) !== sentenceAt(article, open - 1)) return true
  return coarse[open - 1]! >= Coarse.COMMA && coarse[open - 1]! <= Coarse.QUOTE_CLOSE
}

/** The title of a work or broadcast inside a sentence: `on “Face the Nation,” Lind said`. */
function isWorkTitle({ article, coarse }: Narration, quote: QuotedSpan): boolean {
  const { open, first, last } = quote
  const before = coarse[open - 1] ?? Coarse.STOP
  // Her first novel, “The Salt Year,” sold well
  if (before === Coarse.COMMA && A_WORK.test(tokenText(article, open - 2))) return isTitleCased(article, quote)
  if (before >= Coarse.COMMA && before <= Coarse.QUOTE_CLOSE) return false
  if (sentenceAt(article, open) !== sentenceAt(article, open - 1) || last - first < 3) return false
  return isTitleCased(article, quote)
}

/** Nouns of what has a title. */
export const A_WORK =
  /^(?:books?|songs?|singles?|shows?|series|exhibitions?|paintings?|sculptures?|statues?|essays?|documentar(?:y|ies)|podcasts?|games?|novels?|plays?|poems?|memoirs?|films?|albums?|operas?|musicals?|screenplays?|scripts?|hymns?|ballads?|symphon(?:y|ies)|debut)$/

/** Has each longer word a capital? */
export function isTitleCased(article: Article, { first, last }: QuotedSpan): boolean {
  for (let i = first; i < last; i++) {
    if (article.kinds[i] === WORD && endAt(article, i) - startAt(article, i) > SMALL_WORD && isLower(article, i))
      return false
  }
  return true
}

/** `“Blue Door”`, `“The Salt Year”`: two words or more, the first and the last with a capital, and all longer ones. */
export function isTitle(article: Article, quote: QuotedSpan): boolean {
  const { first } = quote
  let last = quote.last - 1
  while (last > first && article.kinds[last] !== WORD) last--
  if (last === first || article.kinds[first] !== WORD) return false
  return !isLower(article, first) && !isLower(article, last) && isTitleCased(article, quote)
}

/** `on “The Harbour Show”`: a title behind a preposition tells where something was said, or what it is called. */
export const isPlaceTitle = (narration: Narration, quote: QuotedSpan): boolean =>
  coarseAt(narration, quote.open - 1) === Coarse.PREPOSITION && isWorkTitle(narration, quote)

/** Words of titles that may be written small have at most so many letters. */
const SMALL_WORD = 4

const isLower = (article: Article, token: number): boolean => article.cases[wordNumberAt(article, token)] === LOWER
