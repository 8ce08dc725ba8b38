import type { Edit } from '../edits/edit.ts'
import { roundProbability } from '../models/round-probability.ts'
import type { ReviewItem } from './clean-result.ts'

interface Confident {
  readonly confidence: number
}

const rounded = <T extends Confident>(one: T): T => ({ ...one, confidence: roundProbability(one.confidence) })

/** Edits with their probabilities in six digits. */
export const roundEdits = (edits: readonly Edit[]): readonly Edit[] => edits.map(rounded)

/** Review items with theirs. */
export const roundReview = (review: readonly ReviewItem[]): readonly ReviewItem[] =>
  review.map((item) => ({
    ...item,
    spellings: item.spellings.map(rounded),
    candidates: item.candidates.map(rounded),
  }))
