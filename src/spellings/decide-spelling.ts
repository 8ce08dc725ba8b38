import { distance } from 'fastest-levenshtein'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { isUsualSurname } from '../lexicon/usual-surnames.ts'
import { isKnownForNothing } from '../lexicon/word-background.ts'
import { namesOf } from '../models/feature.ts'
import { checkFingerprint } from '../models/fingerprint.ts'
import { type Forest, readForest, sumForest } from '../models/forest.ts'
import { foldName } from '../names/fold-name.ts'
import type { Person, Variant } from './person.ts'
import { measureSpellings, openingOf, SPELLING_FEATURES } from './spelling-features.ts'
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

/**
 * The doubts, 0..1, at which nothing is mended: that the spelling is the wrong one, and that the one it takes the place of is right. Decided on every
 * other garbled article of the development data: in the others they harm as few right names as stricter ones, and .40 and .30 three times as many.
 */
const MOST_DOUBT = 0.36
const MOST_RIGHT = 0.24

/**
 * How sure an edit of a variant to the spelling can be at most, 0..1. A wrong one spoils all the right mentions of a person at once, so its
 * doubt counts more: most of all that the variant itself is right.
 */
export function confidenceIn({ confidence, shares, variant: right }: Spelling, variant: number): number {
  const isRight = variant === right ? 0 : (shares[variant] ?? 0)
  const sure = Math.min(1 - (1 - confidence) / MOST_DOUBT, 1 - isRight / MOST_RIGHT)
  return Math.max(0, sure)
}

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
  if (slip)
    return named(
      family,
      variants.findIndex(({ link, folded }) => !link && folded === foldName(family)),
      variants,
    )
  const whole = onlyWhole(variants)
  if (whole >= 0) return named(variants[whole]!.text, whole, variants)
  const shares = shareOdds(measureSpellings(person).map(weigh)).slice(0, -1)
  const variant = shares.reduce((best, share, v) => (share > shares[best]! ? v : best), 0)
  const lone = onlyName(variants)
  if (lone >= 0 && (shares[lone] ?? 0) < NAMED_IN_FULL) return named(variants[lone]!.text, lone, variants)
  const right = variants[variant]
  const isDoubted =
    right !== undefined &&
    (isOnceBeside(variants, right) ||
      variants.some((other) => isUsualBeside(other.folded, right.folded) || isFarMoreOften(other, right)))
  const confidence = Math.min(shares[variant] ?? 0, isDoubted ? DOUBTED : 1)
  return { family: right?.text ?? family, variant, confidence, shares }
}

/** Nothing is mended where one is so sure, 0..1, of a spelling. */
const DOUBTED = 0.5

/** "Martin" beside "Martio": of two spellings that are one letter apart the usual surname is no garble of what nobody is called, however often that stands there. */
const isUsualBeside = (own: string, other: string): boolean =>
  isBetterKnown(own, other) && isRegisteredName(own) && distance(own, other) === 1

/**
 * "Ilse Hadrovets … Hadrovec … Hadrovec … Hadrovec": a garble seldom comes out the same so often. Right edits that this holds back: none of the
 * garbled articles of the development data.
 */
const isFarMoreOften = (other: Variant, right: Variant): boolean =>
  other !== right && !other.isBroken && other.places.length >= FAR_MORE * right.places.length

const FAR_MORE = 3

/** A spelling that stands there once is no better than that of the first whole name, which is read as its writer meant it. */
function isOnceBeside(variants: readonly Variant[], right: Variant): boolean {
  const opening = openingOf(variants)
  return right.places.length === 1 && opening !== undefined && opening !== right && !opening.isBroken
}

/**
 * The full name against one slip of a speaker’s, in languages that no model has learned, and where nothing but the full name tells: a guess, right
 * in all our own articles.
 */
const NAMED_IN_FULL = 0.9

const named = (family: string, variant: number, variants: readonly Variant[]): Spelling => ({
  family,
  variant,
  confidence: NAMED_IN_FULL,
  shares: variants.map((_, v) => (v === variant ? NAMED_IN_FULL : 0)),
})

/** A spelling that is written so often, in the whole name too, is no garble that stands there once. */
const RECURS = 3

/**
 * Index of the spelling that alone stands in a whole name, where each other one is written once, and either is known for nothing or the
 * right one recurs, so that nothing else tells; else -1.
 */
function onlyWhole(variants: readonly Variant[]): number {
  const whole = variants.flatMap(({ places, isBroken }, v) =>
    !isBroken && places.some(({ isFull }) => isFull) ? [v] : [],
  )
  if (variants.length < 2 || whole.length !== 1) return -1
  const right = variants[whole[0]!]!
  const recurs = right.places.length >= RECURS
  const isSlip = ({ folded, places }: Variant, v: number): boolean =>
    v === whole[0] ||
    (places.length === 1 && (recurs ? !isBetterKnown(folded, right.folded) : isKnownForNothing(folded)))
  return variants.every(isSlip) ? whole[0]! : -1
}

/** Index of the spelling that recurs and stands in a whole name, where the others are words that make no name ("Cook Abbey" for Kokabuk); else -1. */
function onlyName(variants: readonly Variant[]): number {
  const names = variants.flatMap(({ isBroken }, v) => (isBroken ? [] : [v]))
  if (variants.length < 2 || names.length !== 1) return -1
  const { places } = variants[names[0]!]!
  return places.length >= RECURS && places.some(({ isFull }) => isFull) ? names[0]! : -1
}

/** A usual surname that stands once beside what nobody is called ("Fisher" beside "Fishea") may be the right one. */
const isBetterKnown = (own: string, other: string): boolean => isUsualSurname(own) && !isRegisteredName(other)

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
