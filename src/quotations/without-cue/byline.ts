import { tokenText } from '../../text/article.ts'
import { authorBetween } from '../blocks/author-between.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, type Narration } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'

/** Where the line breaks, or the next stretch in marks opens, before `last`. */
function endOfLine({ article, quotedAt }: Narration, first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (quotedAt[i]! >= 0 || article.text.slice(article.ends[i - 1], article.starts[i]).includes('\n')) return i
  return last
}

/** Who a quotation with its author behind it is by: `“…” — Ana Falk`, or `– Minister of Health, Ana Falk` on the next line. */
export function bylineAfter(narration: Narration, q: number): NounPhrase | null {
  const { article, quoted } = narration
  const { close, last } = quoted[q]!
  const dash = (close ?? last - 1) + 1
  if (dash + 1 >= article.count || !isDash(narration, dash)) return null
  const end = endOfLine(narration, dash, article.paragraphs[article.paragraphOf[dash]! + 1]!)
  // - Applause -
  if (isDash(narration, end - 1)) return null
  return authorBetween(narration, dash + 1, end)
}

const isDash = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.DASH || tokenText(narration.article, token) === '~'
