import { paragraphAt } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import type { Narration, NarratorSentence } from '../narration/narration.ts'
import { COMMAS, countBetween } from '../narration/running-counts.ts'

/** `On the harbour:` and a paragraph in marks: a heading over what somebody introduced before says, and no words of the harbour's. */
export function isUnderHeading(
  { article, coarse, nextVerb, quoted, totals }: Narration,
  sentence: NarratorSentence,
  q: number,
): boolean {
  const { open, first, last } = quoted[q]!
  const colon = open - 1
  if (colon <= sentence.first || coarse[colon] !== Coarse.COLON || last - first < LEAST_WORDS) return false
  if (paragraphAt(article, colon) === paragraphAt(article, open) || colon - sentence.first > LONGEST_HEADING)
    return false
  if (countBetween(totals, COMMAS, sentence.first, colon, 1) > 0) return false
  return coarse[sentence.first] === Coarse.PREPOSITION || nextVerb[sentence.first]! >= open
}

const LONGEST_HEADING = 16
const LEAST_WORDS = 8
