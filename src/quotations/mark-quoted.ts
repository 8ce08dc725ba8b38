import { type Article, tokenAt } from '../text/article.ts'
import type { Quotation } from './quotation.ts'

/** For each token, 1 where it stands in a quotation's marks. */
export function markQuoted(article: Article, quotations: readonly Quotation[]): Uint8Array {
  const inside = new Uint8Array(article.count)
  for (const { quoted } of quotations) {
    for (const { start, end } of quoted) inside.fill(1, tokenAt(article, start), tokenAt(article, end))
  }
  return inside
}

/** For each token, 1 where it stands in somebody’s own words: in marks, or in a labelled turn. */
export function markSaid(article: Article, quotations: readonly Quotation[]): Uint8Array {
  const inside = markQuoted(article, quotations)
  for (const { turn } of quotations) if (turn) inside.fill(1, tokenAt(article, turn.start), tokenAt(article, turn.end))
  return inside
}
