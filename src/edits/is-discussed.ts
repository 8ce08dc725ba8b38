import { type Article, sentenceAt, tokenAt, tokenText } from '../text/article.ts'
import type { Span } from '../text/span.ts'

const DISCUSSING =
  /^(?:misspelt|misspelled|misspelling|misspells|spelt|spelled|spelling|spellings|spells|misnamed|mispronounced|pronounced|typo|transliterated|transcribed|garbled|sic)$/i
const REACH = 6

/** Does the article speak of the spelling itself ("misspelt as “Nordstrum”", "Nordstrum [sic]")? Then it stays as it is. */
export function isDiscussed(article: Article, { start, end }: Span): boolean {
  const first = tokenAt(article, start)
  const behind = tokenAt(article, end - 1) + 1
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    if (sentenceAt(article, i) === sentenceAt(article, first) && DISCUSSING.test(tokenText(article, i))) return true
  }
  for (let i = behind; i < Math.min(article.count, behind + 3); i++)
    if (tokenText(article, i).toLowerCase() === 'sic') return true
  return false
}
