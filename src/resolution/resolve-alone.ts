import type { Found } from './decide.ts'
import { findMeant } from './find-meant.ts'
import type { NameIndex } from './index/name-index.ts'
import { shareOdds } from './share-odds.ts'

/** Whom of a roster a stretch of a text means by itself. */
export interface MeantAlone {
  readonly found: Found
  /** Probability, 0..1. */
  readonly confidence: number
}

/** Nobody in a text is surer beforehand than this, 0..1, to be of the roster. */
const MOST_KNOWN = 0.99

/** The least probability, 0..1, at which a whole name is somebody's by itself. */
export const SURE = 0.97

/** The likeliest one of a roster, whatever else the text says; null where nobody is like it. */
export function resolveAlone(index: NameIndex, known: number, text: string): MeantAlone | null {
  const found = findMeant(index, text, { everybody: false })
  if (!found.length) return null
  const prior = { known: Math.min(MOST_KNOWN, known), weight: index.weight }
  const { each } = shareOdds(
    found.map(({ candidate }) => candidate),
    prior,
  )
  return { found: found[0]!, confidence: each[0]! }
}
