import { explainGarble } from '../garbles/explain-garble.ts'
import type { GarbleDecision } from '../garbles/garble-decision.ts'
import type { Place } from '../garbles/suspect.ts'
import type { Entity } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'
import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'
import { isDiscussed } from './is-discussed.ts'
import { Stretches } from './taken-stretches.ts'
import { writeReplacement } from './write-replacement.ts'

/** Whom a stretch is decided to mean. */
export interface Meant {
  /** Index in the cast, or -1 for somebody the article has not introduced. */
  readonly member: number
  readonly name: string
  /** Null for somebody whom only the article names. */
  readonly entity: Entity | null
}

/** One place that is decided to be a garble of somebody's name. */
export interface Mending extends Span, Meant {
  readonly to: string
  /** Probability, 0..1. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

/** One place where the evidence does not suffice. */
export interface Doubt extends Span {
  readonly candidates: readonly (Meant & { readonly confidence: number })[]
}

/** Both in order of `start`; mendings are disjoint, and no doubt touches one. */
export interface Plan {
  readonly mendings: readonly Mending[]
  readonly doubts: readonly Doubt[]
}

/** Below this probability a candidate is not worth a reader's time. */
const LEAST_DOUBT = 0.15

/**
 * Chooses what is mended: what a person decided, then what is decided with at least `confidence`, of overlapping stretches the surest.
 * The rest is doubt. Stretches that a person settled as they are (`settled`) are neither.
 */
export function planEdits(
  article: Article,
  decisions: readonly GarbleDecision[],
  confidence: number,
  decided: readonly Mending[],
  settled: readonly Span[],
): Plan {
  const sure: Mending[] = []
  const doubts: Doubt[] = []
  for (const { suspect, sighting, alternatives } of decisions) {
    const best = alternatives[0]
    if (!best || best.probability < LEAST_DOUBT) continue
    const { pairing, probability } = best
    const reasons = probability >= confidence ? explainGarble(best, sighting) : []
    for (const place of suspect.places) {
      if (probability >= confidence && !isDiscussed(article, place)) {
        const to = writeReplacement(article, place, pairing.form.text)
        const { member, name, entity } = pairing.target
        sure.push({ start: place.start, end: place.end, member, name, entity, to, confidence: probability, reasons })
      } else doubts.push(doubtOf(place, alternatives))
    }
  }
  const taken = new Stretches()
  for (const span of [...decided, ...settled]) taken.take(span)
  const ranked = sure.sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const mendings = [...decided, ...ranked.filter((mending) => taken.take(mending))]
  return { mendings: mendings.sort(inOrder), doubts: doubts.sort(inOrder).filter((doubt) => taken.take(doubt)) }
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

function doubtOf({ start, end }: Place, alternatives: GarbleDecision['alternatives']): Doubt {
  const candidates = alternatives.filter(({ probability }) => probability >= LEAST_DOUBT)
  return {
    start,
    end,
    candidates: candidates.map(({ pairing: { target }, probability }) => ({
      member: target.member,
      name: target.name,
      entity: target.entity,
      confidence: probability,
    })),
  }
}
