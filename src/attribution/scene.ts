import type { Cast } from '../mentions/cast.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Article } from '../text/article.ts'

/** What is known when speakers are named. */
export interface Scene {
  readonly article: Article
  readonly cast: Cast
  readonly names: readonly NameMention[]
  readonly quotations: readonly Quotation[]
  /** For each token, 1 where it stands in quotation marks. */
  readonly inQuotation: Uint8Array
}

/** Whom a source phrase means: a member of the cast, or -1 for nobody in particular. */
export interface SourceResolution {
  readonly member: number
  /** Probability, 0..1, of that member (or of nobody), given that the source phrase is right. */
  readonly confidence: number
  readonly code: string
  readonly text: string
}

/** An earlier speaker: `token` is where the source stood. */
export interface Turn {
  readonly token: number
  readonly member: number
}

/** Nobody in particular. */
export const UNNAMED: SourceResolution = {
  member: -1,
  confidence: 0.9,
  code: 'unnamed-source',
  text: 'the source is not named',
}

/** The last name mention that begins before `offset`, or -1. */
export function lastNameBefore(names: readonly NameMention[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The member with the best score, and its share of the whole. */
export function chooseMember(scores: ReadonlyMap<number, number>): {
  readonly member: number
  readonly confidence: number
} {
  const SHARPNESS = 1.8
  const NOBODY = 0.15
  let member = -1
  let total = NOBODY
  for (const [m, score] of scores) {
    total += Math.exp(SHARPNESS * score)
    if (member < 0 || score > scores.get(member)!) member = m
  }
  return { member, confidence: member < 0 ? 0 : Math.exp(SHARPNESS * scores.get(member)!) / total }
}
