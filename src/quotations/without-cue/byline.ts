import { paragraphAt } from '../../text/article.ts'
import { authorBetween } from '../blocks/author-between.ts'
import { isDash, opensLine } from '../blocks/lines.ts'
import type { Narration } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'

/** Where the line breaks, or the next stretch in marks opens, before `last`. */
function endOfLine(narration: Narration, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (narration.quotedAt[i]! >= 0 || opensLine(narration, i)) return i
  return last
}

/** Who a quotation with its author behind it is by: `“…” — Ana Falk`, `"…" -- Ana Falk`, or `– Minister of Health, Ana Falk` on the next line. */
export function bylineAfter(narration: Narration, q: number): NounPhrase | null {
  const { article, quoted } = narration
  const { close, last } = quoted[q]!
  const dash = (close ?? last - 1) + 1
  if (dash + 1 >= article.count) return null
  if (!isDash(narration, dash)) return signatureBelow(narration, quoted[q]!.open, dash)
  const end = endOfLine(narration, dash, article.paragraphs[paragraphAt(article, dash) + 1]!)
  // - Applause -
  if (isDash(narration, end - 1)) return null
  let begin = dash + 1
  while (begin < end && isDash(narration, begin)) begin++
  return authorBetween(narration, begin, end)
}

/** A paragraph in marks, and right below it no more than its author: `Ana Falk, skier`. */
function signatureBelow({ article, ...narration }: Narration, open: number, first: number): NounPhrase | null {
  const { text, paragraphs, paragraphOf, starts, ends } = article
  if (paragraphs[paragraphOf[open]!] !== open || paragraphs[paragraphOf[first]!] !== first) return null
  const last = paragraphs[paragraphOf[first]! + 1]!
  const written = text.slice(starts[first], ends[last - 1])
  if (last - first > LONGEST_SIGNATURE || !SIGNATURE.test(written)) return null
  if (text.slice(ends[first - 1], starts[first]).replace(/[^\n]/g, '').length > 1) return null
  return authorBetween({ article, ...narration }, first, last)
}

const LONGEST_SIGNATURE = 8
/** A forename and a surname, and behind a comma what somebody is. */
const SIGNATURE = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:, \p{Ll}[\p{L} -]{2,40})?$/u
