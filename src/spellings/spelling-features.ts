import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { makeForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { gatherEvidence } from '../resolution/judgement/evidence.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Person, Variant } from './person.ts'

/** What speaks for a spelling, in this order; the last three are asked of "none of these is right". */
export const SPELLING_FEATURES = [
  'count',
  'share',
  'lead',
  'introduces',
  'introducesAlone',
  'full',
  'alone',
  'once',
  'surname',
  'word',
  'proper',
  'forename',
  'letters',
  'direction',
  'fit',
  'fullShare',
  'fullRivals',
  'aloneCount',
  'centre',
  'odd',
  'nobody',
  'spread',
  'singles',
] as const

/** Ten classes of frequency, as `backgroundOf` has them. */
const CLASSES = 10
const MOST_DIRECTION = 6

/** The evidence for each spelling of a person, and behind them for none of them being right; rows in the order of `SPELLING_FEATURES`. */
export function measureSpellings({ variants }: Pick<Person, 'variants'>): readonly (readonly number[])[] {
  const counts = variants.map(({ places, identity }) => places.length * identity)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const others = (v: number): number => Math.max(0, ...counts.filter((_, u) => u !== v))
  const opening = openingOf(variants)
  const wholes = variants.reduce((sum, { places }) => sum + places.filter(isFull).length, 0)
  const rows = variants.map((variant, v) => {
    const { text, folded, places, isBroken, identity } = variant
    const background = backgroundOf(folded)
    const full = places.filter(isFull).length
    const alone = places.length - full
    const fits = variants.flatMap((other) => (other === variant ? [] : [fitOf(variant, other)]))
    const introduces = variant === opening
    return [
      Math.log(0.5 + counts[v]!),
      counts[v]! / total,
      Math.log((0.5 + counts[v]!) / (0.5 + others(v))),
      Number(introduces),
      Number(introduces && alone > 0),
      Math.min(3, full),
      Number(alone > 0),
      Number(places.length === 1),
      background.surname / CLASSES,
      background.word / CLASSES,
      background.proper / CLASSES,
      background.forename / CLASSES,
      readWritten(folded).pairOdds / (folded.length + 1),
      directionOf(variant, variants),
      fits.length ? fits.reduce((sum, fit) => sum + fit, 0) / fits.length : 0,
      wholes ? full / wholes : 0,
      Math.min(3, wholes - full),
      Math.log(0.5 + alone * identity),
      centreOf(variant, variants, counts),
      Number(isBroken || folded.includes(' ') || /\p{Ll}\p{Lu}|\d/u.test(text)),
      0,
      0,
      0,
    ]
  })
  const distinct = variants.length
  const singles = variants.filter(({ places }) => places.length === 1).length
  const none = SPELLING_FEATURES.map((name) =>
    name === 'nobody'
      ? 1
      : name === 'spread'
        ? distinct / Math.max(1, total)
        : name === 'singles'
          ? singles / distinct
          : 0,
  )
  return [...rows, none]
}

const isFull = ({ isFull }: Variant['places'][number]): boolean => isFull

/** The spelling of the first whole name. */
function openingOf(variants: readonly Variant[]): Variant | undefined {
  let opening: Variant | undefined
  let start = Number.POSITIVE_INFINITY
  for (const variant of variants) {
    const place = variant.places.find(isFull)
    if (place && place.start < start) {
      opening = variant
      start = place.start
    }
  }
  return opening
}

/** How much more easily the channels make the others of this spelling than this one of them; mean log odds (nats). */
function directionOf(variant: Variant, variants: readonly Variant[]): number {
  let sum = 0
  let weights = 0
  variants.forEach((other) => {
    if (other === variant) return
    sum += Math.max(-MOST_DIRECTION, Math.min(MOST_DIRECTION, oddsOf(variant, other) - oddsOf(other, variant)))
    weights++
  })
  return weights ? sum / weights : 0
}

/** How near the channel's log odds come to those of the name as it is, at most 1. */
function fitOf(right: Variant, garble: Variant): number {
  const { spelling, sound, hearing } = gatherEvidence(readWritten(garble.text), makeForm('family', right.text))
  return Math.max(spelling, sound, hearing)
}

/** Log odds (nats) of the channel making `garble` of `right`. */
function oddsOf(right: Variant, garble: Variant): number {
  const evidence = gatherEvidence(readWritten(garble.text), makeForm('family', right.text))
  return Math.max(evidence.spellingOdds, evidence.soundOdds, evidence.hearingOdds)
}

/** How alike the others are to this spelling, mean, 0..1: garbles vary around the name. */
function centreOf(variant: Variant, variants: readonly Variant[], counts: readonly number[]): number {
  let sum = 0
  let weights = 0
  variants.forEach((other, u) => {
    if (other === variant) return
    sum += counts[u]! * likeness(foldName(other.text), variant.folded)
    weights += counts[u]!
  })
  return weights ? sum / weights : 0
}
