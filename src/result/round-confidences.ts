import type { Edit } from '../edits/edit.ts'
import { roundProbability } from '../models/round-probability.ts'
import type { CleanResult } from './clean-result.ts'

interface Confident {
  readonly confidence: number
}

const rounded = <T extends Confident>(one: T): T => ({ ...one, confidence: roundProbability(one.confidence) })

/** Edits with their probabilities in six digits. */
export const roundEdits = (edits: readonly Edit[]): readonly Edit[] => edits.map(rounded)

/** The result with every probability in six digits. */
export function roundConfidences(result: CleanResult): CleanResult {
  return {
    ...result,
    quotations: result.quotations.map(rounded),
    entities: result.entities.map((entity) => ({ ...entity, spelling: rounded(entity.spelling) })),
    mentions: result.mentions.map(rounded),
    edits: roundEdits(result.edits),
    review: result.review.map((item) => ({
      ...item,
      spellings: item.spellings.map(rounded),
      candidates: item.candidates.map(rounded),
    })),
  }
}
