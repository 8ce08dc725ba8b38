import { isRegisteredName } from '../lexicon/registered-names.ts'
import { wellKnown } from '../lexicon/well-known.ts'
import { type Background, backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { makeForm } from '../resolution/forms/name-forms.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import { evidenceOnce } from '../resolution/judgement/evidence-once.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Person, Variant } from './person.ts'

/** Ten classes of frequency, as `backgroundOf` has them. */
const CLASSES = 10
const MOST_DIRECTION = 6

/** The spellings of one person. */
interface Spellings {
  readonly variants: readonly Variant[]
  /** How often each is written, by the probability that it means the person; and all of them. */
  readonly counts: readonly number[]
  readonly total: number
  /** The spelling of the first whole name. */
  readonly opening: Variant | undefined
  /** How many whole names there are. */
  readonly wholes: number
}

/** One of them. */
interface SpellingSeen extends Spellings {
  readonly variant: Variant
  readonly count: number
  /** How often the most frequent of the others is written. */
  readonly rival: number
  /** How often it stands in a whole name, and how often alone. */
  readonly full: number
  readonly alone: number
  readonly background: Background
  /** Its position, and for each spelling as the right one the log odds (nats) of the channels making each other of it. */
  readonly v: number
  readonly made: readonly (readonly number[])[]
  /** What each explains of the others, in all. */
  readonly explained: readonly number[]
}

interface SpellingFeature {
  readonly name: string
  readonly of: (seen: SpellingSeen) => number
  /** Of "none of these is right". */
  readonly ofNone: (all: Spellings) => number
}

const ofSpelling = (name: string, of: SpellingFeature['of']): SpellingFeature => ({ name, of, ofNone: () => 0 })
const ofNone = (name: string, of: SpellingFeature['ofNone']): SpellingFeature => ({ name, of: () => 0, ofNone: of })

/** What speaks for a spelling, or for none being right, in the order of the table. */
export const SPELLING_FEATURES: readonly SpellingFeature[] = [
  ofSpelling('count', ({ count }) => Math.log(0.5 + count)),
  ofSpelling('share', ({ count, total }) => count / total),
  ofSpelling('lead', ({ count, rival }) => Math.log((0.5 + count) / (0.5 + rival))),
  ofSpelling('introduces', ({ variant, opening }) => Number(variant === opening)),
  ofSpelling('introducesAlone', ({ variant, opening, alone }) => Number(variant === opening && alone > 0)),
  ofSpelling('full', ({ full }) => Math.min(3, full)),
  ofSpelling('alone', ({ alone }) => Number(alone > 0)),
  ofSpelling('once', ({ variant }) => Number(variant.places.length === 1)),
  ofSpelling('surname', ({ background }) => background.surname / CLASSES),
  ofSpelling('word', ({ background }) => background.word / CLASSES),
  ofSpelling('proper', ({ background }) => background.proper / CLASSES),
  ofSpelling('forename', ({ background }) => background.forename / CLASSES),
  ofSpelling('letters', ({ variant: { folded } }) => readWritten(folded).pairOdds / (folded.length + 1)),
  ofSpelling('direction', ({ variant, variants }) => directionOf(variant, variants)),
  ofSpelling('fit', ({ variant, variants }) => meanFit(variant, variants)),
  ofSpelling('fullShare', ({ full, wholes }) => (wholes ? full / wholes : 0)),
  ofSpelling('fullRivals', ({ full, wholes }) => Math.min(3, wholes - full)),
  ofSpelling('aloneCount', ({ variant, alone }) => Math.log(0.5 + alone * variant.identity)),
  ofSpelling('centre', ({ variant, variants, counts }) => centreOf(variant, variants, counts)),
  ofSpelling('odd', ({ variant: { isBroken, folded, text } }) =>
    Number(isBroken || folded.includes(' ') || /\p{Ll}\p{Lu}|\d/u.test(text)),
  ),
  ofSpelling('wellKnown', ({ variant: { folded } }) => wellKnown(folded)),
  ofSpelling('registered', ({ variant: { folded } }) => Number(isRegisteredName(folded))),
  ofSpelling('explains', ({ v, explained }) => leadIn(v, explained)),
  ofSpelling('hub', ({ v, made }) => shareExplainedBest(v, made)),
  ofSpelling('worstDirection', ({ v, made }) => worstDirection(v, made)),
  ofNone('nobody', () => 1),
  ofNone('spread', ({ variants, total }) => variants.length / Math.max(1, total)),
  ofNone('singles', ({ variants }) => variants.filter(({ places }) => places.length === 1).length / variants.length),
]

/** The evidence for each spelling of a person, and behind them for none of them being right; rows in the order of `SPELLING_FEATURES`. */
export function measureSpellings({ variants }: Pick<Person, 'variants'>): readonly (readonly number[])[] {
  const counts = variants.map(({ places, identity }) => places.length * identity)
  const fulls = variants.map(({ places }) => places.filter(isFull).length)
  const all: Spellings = {
    variants,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    opening: openingOf(variants),
    wholes: fulls.reduce((sum, full) => sum + full, 0),
  }
  const made = variants.map((right) => variants.map((garble) => (garble === right ? 0 : oddsOf(right, garble))))
  const explained = made.map(sumOfOdds)
  const rows = variants.map((variant, v) => {
    // written out, so that all have one shape
    const seen: SpellingSeen = {
      variants,
      counts,
      total: all.total,
      opening: all.opening,
      wholes: all.wholes,
      variant,
      count: counts[v]!,
      rival: mostOfOthers(counts, v),
      full: fulls[v]!,
      alone: variant.places.length - fulls[v]!,
      background: backgroundOf(variant.folded),
      v,
      made,
      explained,
    }
    return SPELLING_FEATURES.map(({ of }) => of(seen))
  })
  return [...rows, SPELLING_FEATURES.map((feature) => feature.ofNone(all))]
}

function mostOfOthers(counts: readonly number[], v: number): number {
  let most = 0
  for (let u = 0; u < counts.length; u++) if (u !== v && counts[u]! > most) most = counts[u]!
  return most
}

const isFull = ({ isFull }: Variant['places'][number]): boolean => isFull

/** Log odds (nats) beyond which nothing is told apart. */
const MOST_ODDS = 25
const MOST_LEAD = 100

const sumOfOdds = (odds: readonly number[]): number =>
  odds.reduce((sum, each) => sum + Math.max(-MOST_DIRECTION, Math.min(MOST_ODDS, each)), 0)

/** How far ahead of the best of the others. */
const leadIn = (v: number, sums: readonly number[]): number =>
  sums[v]! - Math.max(-MOST_LEAD, ...sums.filter((_, u) => u !== v))

/** Share of the other spellings that this one explains best of all: garbles point at the name. */
function shareExplainedBest(v: number, made: readonly (readonly number[])[]): number {
  let count = 0
  for (let garble = 0; garble < made.length; garble++) {
    if (garble === v) continue
    const odds = made.map((each, right) => (right === garble ? Number.NEGATIVE_INFINITY : each[garble]!))
    if (odds.indexOf(Math.max(...odds)) === v) count++
  }
  return count / Math.max(1, made.length - 1)
}

/** How much more easily the channels make another of this spelling than this one of it, of the least so; log odds (nats). */
function worstDirection(v: number, made: readonly (readonly number[])[]): number {
  const leads = made.flatMap((odds, u) => (u === v ? [] : [made[v]![u]! - odds[v]!]))
  return Math.max(-MOST_DIRECTION, Math.min(MOST_DIRECTION, ...leads))
}

/** The spelling of the first whole name. */
export function openingOf(variants: readonly Variant[]): Variant | undefined {
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

function meanFit(variant: Variant, variants: readonly Variant[]): number {
  const fits = variants.flatMap((other) => (other === variant ? [] : [fitOf(variant, other)]))
  return fits.length ? fits.reduce((sum, fit) => sum + fit, 0) / fits.length : 0
}

/** How near the channel's log odds come to those of the name as it is, at most 1. */
function fitOf(right: Variant, garble: Variant): number {
  const { spelling, sound, hearing } = evidenceOnce(readWritten(garble.text), makeForm('family', right.text))
  return Math.max(spelling, sound, hearing)
}

/** Log odds (nats) of the channel making `garble` of `right`. */
function oddsOf(right: Variant, garble: Variant): number {
  const evidence = evidenceOnce(readWritten(garble.text), makeForm('family', right.text))
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
