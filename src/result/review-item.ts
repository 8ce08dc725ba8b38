import type { Span } from '../text/span.ts'
import type { ReviewCandidate, ReviewCode, ReviewItem } from './clean-result.ts'

/** An item about one place. */
export function reviewItem(
  text: string,
  { start, end }: Span,
  code: ReviewCode,
  candidates: readonly ReviewCandidate[],
): ReviewItem {
  return {
    start,
    end,
    text: text.slice(start, end),
    code,
    places: [[start, end]],
    spellings: [],
    candidates,
    reasons: [],
  }
}
