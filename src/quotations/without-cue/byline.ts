import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, type Narration } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import { countBetween, VERBS } from '../narration/running-counts.ts'

const LONGEST = 16

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
  if (dash + 1 >= article.count || coarseAt(narration, dash) !== Coarse.DASH) return null
  const end = endOfLine(narration, dash, article.paragraphs[article.paragraphOf[dash]! + 1]!)
  if (end - dash > LONGEST || countBetween(narration.totals, VERBS, dash, end, 1) > 0) return null
  const phrase = nounPhraseAfter(narration, dash + 1, end)
  if (phrase?.type === 'name' && coarseAt(narration, phrase.phraseLast) !== Coarse.PREPOSITION) return phrase
  const final = nounPhraseBefore(narration, dash + 1, coarseAt(narration, end - 1) === Coarse.STOP ? end - 1 : end)
  return final?.type === 'name' ? final : phrase?.type === 'name' ? phrase : null
}
