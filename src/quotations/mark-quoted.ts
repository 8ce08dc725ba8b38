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
