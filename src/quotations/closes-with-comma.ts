import { type Article, tokenText } from '../text/article.ts'
import { LOWER, WORD } from '../text/tokens.ts'
import { coarseAt, type Narration } from './narration.ts'
import type { QuotedSpan } from './quotation-marks.ts'
import { Coarse } from './word-classes.ts'

/** Is the token a mark that closes behind a comma, or behind a question or exclamation mark? */
export function closesWithComma(narration: Narration, token: number): boolean {
  const quote = narration.quoted[narration.quotedAt[token] ?? -1]
  if (quote?.close !== token || isWorkTitle(narration, quote)) return false
  const stop = coarseAt(narration, quote.last - 1)
  return stop === Coarse.COMMA || (stop === Coarse.STOP && tokenText(narration.article, quote.last - 1) !== '.')
}

/** The title of a work or broadcast inside a sentence: `on “Face the Nation,” Lind said`. */
function isWorkTitle({ article, coarse }: Narration, { open, first, last }: QuotedSpan): boolean {
  const before = coarse[open - 1] ?? Coarse.STOP
  if (before >= Coarse.COMMA && before <= Coarse.QUOTE_CLOSE) return false
  if (article.sentenceOf[open] !== article.sentenceOf[open - 1] || last - first < 3) return false
  for (let i = first; i < last; i++) {
    if (article.kinds[i] === WORD && article.ends[i]! - article.starts[i]! > SMALL_WORD && isLower(article, i))
      return false
  }
  return true
}

/** Words of titles that may be written small have at most so many letters. */
const SMALL_WORD = 4

const isLower = (article: Article, token: number): boolean => article.cases[article.words[token]!] === LOWER
