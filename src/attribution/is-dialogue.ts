import type { Quotation } from '../quotations/quotation.ts'
import { type Article, paragraphAt, tokenAt } from '../text/article.ts'

/** Do people talk to each other: is most of what is reported whole sentences in marks, and much of it, or questions among it? */
export function isDialogue(article: Article, quotations: readonly Quotation[]): boolean {
  const direct = quotations.filter(({ kind }) => kind === 'direct')
  if (direct.length >= LONG_DIALOGUE) return direct.length >= MOST * quotations.length
  const { text } = article
  if (direct.length >= LEAST_LINES && direct.length === quotations.length && isAllSaid(article, direct)) return true
  const asks = direct.some(({ end }) => text.charAt(end - 1) === '?')
  return asks && direct.length >= LEAST_DIALOGUE && direct.length >= NEARLY_ALL * quotations.length
}

/** Does each paragraph hold words that are said? */
function isAllSaid(article: Article, quotations: readonly Quotation[]): boolean {
  const said = new Set(quotations.map(({ start }) => paragraphAt(article, tokenAt(article, start))))
  return said.size === article.paragraphs.length - 1
}

const LEAST_LINES = 4
const LONG_DIALOGUE = 10
const MOST = 0.6
const LEAST_DIALOGUE = 3
const NEARLY_ALL = 0.75
