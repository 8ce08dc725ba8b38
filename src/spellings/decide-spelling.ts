import { namesOf } from '../models/feature.ts'
import { checkFingerprint } from '../models/fingerprint.ts'
import { type Forest, readForest, sumForest } from '../models/forest.ts'
import { foldName } from '../names/fold-name.ts'
import type { Person } from './person.ts'
import { measureSpellings, SPELLING_FEATURES } from './spelling-features.ts'
import { FINGERPRINT, TREES } from './spelling-model.table.ts'

/** How a person's family name is spelt. */
export interface Spelling {
  readonly family: string
  /** Index of the variant that is spelt so, or -1 where only the roster spells it so. */
  readonly variant: number
  /** Probability, 0..1, that this is right. */
  readonly confidence: number
  /** The same of each variant; what they leave is that none of them is right. */
  readonly shares: readonly number[]
}

/** How sure an edit to a spelling can be at most, 0..1: a wrong one spoils all the right mentions of a person at once, so its doubt counts twice. */
export const confidenceIn = ({ confidence }: Spelling): number => Math.max(0, 2 * confidence - 1)

/**
 * Which of a person's spellings is right. A roster's name is spelt as the roster has it; else what the article writes is weighed: a
 * softmax over what speaks for each spelling, learned on people of whom any mention may be the wrong one.
 */
export function decideSpelling(person: Person): Spelling {
  const { variants, isOfRoster, family } = person
  if (isOfRoster) {
    const shares = variants.map(({ folded }) => Number(folded === foldName(family)))
    return { family, variant: shares.indexOf(1), confidence: 1, shares }
  }
  const slip = variants.some(({ link }) => link?.alternative.isSlip)
  if (slip) {
    const shares = variants.map(({ link, folded }) => (!link && folded === foldName(family) ? NAMED_IN_FULL : 0))
    return { family, variant: shares.indexOf(NAMED_IN_FULL), confidence: NAMED_IN_FULL, shares }
  }
  const shares = shareOdds(measureSpellings(person).map(weigh)).slice(0, -1)
  const variant = shares.reduce((best, share, v) => (share > shares[best]! ? v : best), 0)
  return { family: variants[variant]?.text ?? family, variant, confidence: shares[variant] ?? 0, shares }
}

/** The full name against one slip of a speaker’s, in languages that no model has learned: a guess, right in all our own articles. */
const NAMED_IN_FULL = 0.9

let forest: Forest | undefined

function weigh(row: readonly number[]): number {
  forest ??= readModel()
  return sumForest(forest, row)
}

function readModel(): Forest {
  checkFingerprint('spellings', FINGERPRINT, namesOf(SPELLING_FEATURES))
  return readForest(TREES)
}

function shareOdds(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, each) => sum + each, 0)
  return odds.map((each) => each / total)
}
