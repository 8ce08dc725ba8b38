import { type Article, endAt, startAt, tokenText } from '../../text/article.ts'
import { MARK } from '../../text/tokens.ts'

/** White space, an opening bracket, a dash or another opening mark before it? */
export function isSpaceBefore(article: Article, i: number): boolean {
  if (i === 0 || endAt(article, i - 1) < startAt(article, i)) return true
  return article.kinds[i - 1] === MARK && /^[([{—–‘“"'«„-]$/.test(tokenText(article, i - 1))
}

/** White space, a closing bracket or another mark behind it? */
export function isSpaceAfter(article: Article, i: number): boolean {
  if (i + 1 >= article.count || endAt(article, i) < startAt(article, i + 1)) return true
  return article.kinds[i + 1] === MARK && /^[)\]}.,;:!?—–…”’"»-]$/.test(tokenText(article, i + 1))
}
