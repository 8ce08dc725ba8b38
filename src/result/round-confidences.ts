import { roundProbability } from '../models/round-probability.ts'
import type { CleanResult } from './clean-result.ts'

interface Confident {
  readonly confidence: number
}

const rounded = <T extends Confident>(one: T): T => ({ ...one, confidence: roundProbability(one.confidence) })

/** The result with every probability in six digits. */
export function roundConfidences(result: CleanResult): CleanResult {
  return {
    ...result,
    quotations: result.quotations.map(rounded),
    entities: result.entities.map((entity) => ({ ...entity, spelling: rounded(entity.spelling) })),
    mentions: result.mentions.map(rounded),
    edits: result.edits.map(rounded),
    review: result.review.map((item) => ({
      ...item,
      spellings: item.spellings.map(rounded),
      candidates: item.candidates.map(rounded),
    })),
  }
}
