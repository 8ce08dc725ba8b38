import { wellKnown } from '../lexicon/well-known.ts'
import { forenameFrequency, genderOfForename } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import { DEFAULT_KNOWN } from '../resolution/known.ts'
import { resolveAlone, SURE } from '../resolution/resolve-alone.ts'
import type { GarbleScene } from './garble-scene.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'

/** Whom of the roster a whole name means by itself, and how surely, 0..1. */
export interface Resolved {
  readonly id: string
  readonly confidence: number
}

/** Whom the resolver takes a whole name for; null where the suspect is paired with nobody of the roster by the whole name. */
export function resolveWhole(index: NameIndex, known: number, pairings: readonly Pairing[]): Resolved | null {
  const whole = pairings.find(({ target, form }) => form.kind === 'full' && target.entity?.origin === 'roster')
  if (!whole) return null
  const meant = resolveAlone(index, known, whole.suspect.text)
  return meant && { id: meant.found.candidate.entity.id, confidence: meant.confidence }
}

/** Is somebody of the roster meant by a name, where the caller says that its people are likelier meant than others? */
export function isExpected({ index, known }: GarbleScene, { suspect, target }: Pairing): boolean {
  if (!index || known <= DEFAULT_KNOWN) return false
  const meant = resolveAlone(index, known, suspect.text)
  return meant !== null && meant.found.candidate.entity.id === target.entity?.id && meant.confidence >= EXPECTED
}
/** The least probability, 0..1, of who is expected, and the log odds (nats) in the place of a person whom the text introduces nowhere. */
const EXPECTED = 0.9
const EXPECTED_IN_PLACE = 2

/** Log odds (nats) from which on the resolver is sure of a family name. */
const SURE_FAMILY = 3.5
/** Log odds (nats) of whom the resolver is sure of: of a whole name with the given name right, or garbled too, and of a name that a person has in its place. */
const GIVEN_RIGHT = 3.5
const GIVEN_GARBLED = 2
const PERSONS_PLACE = 0.3
/** How alike, 0..1, the given names are at least if one is the garble of the other. */
const ALIKE = 0.5
/** The same, where the family name is very sure. */
const SOMEWHAT_ALIKE = 0.4
/** The same, and of the family names, where what is written is somebody's given name too. */
const VERY_ALIKE = 0.75
const VERY_SURE_FAMILY = 6

interface Family {
  /** Log odds (nats) of the family names alone, and beforehand. */
  readonly family: number
  readonly offset: number
  /** People in the roster. */
  readonly size: number
  /** Whom the resolver takes the suspect for, asked for only where the rest agrees: a look-up of its own. */
  readonly resolve: () => Resolved | null
  readonly isExpected: () => boolean
}

/**
 * The least log odds (nats) of somebody of the roster, where the resolver is sure of the name by itself: of a whole name, or of a name in the
 * place of a person whom the text introduces nowhere.
 */
export function agreeWithResolver(
  pairing: Pairing,
  seen: Sighting,
  { family, offset, size, resolve, isExpected }: Family,
): number {
  const { target, form, written } = pairing
  if (target.entity?.origin !== 'roster') return Number.NEGATIVE_INFINITY
  if (form.kind === 'full') {
    const odds = oddsOfGiven(pairing, family, size)
    if (odds === Number.NEGATIVE_INFINITY) return odds
    const resolved = resolve()
    const isSure = resolved !== null && resolved.id === target.entity.id && resolved.confidence >= SURE
    return isSure ? odds : Number.NEGATIVE_INFINITY
  }
  const { word, proper } = written.background
  const isKnown = word + proper + wellKnown(written.folded) > 0
  const inPlace = seen.introduced === 0 && seen.speaks + seen.titled + seen.apposed > 0
  if (!inPlace || isKnown || written.words > 1) return Number.NEGATIVE_INFINITY
  if (isExpected()) return EXPECTED_IN_PLACE
  return family + offset >= SURE_FAMILY ? PERSONS_PLACE : Number.NEGATIVE_INFINITY
}

/**
 * The given name must be right, or a garble that is nobody's given name: "William Barr" is not Bill Bass. Of a usual given name a large roster
 * has many, and the family name must tell more.
 */
function oddsOfGiven({ written, form }: Pairing, family: number, size: number): number {
  const [own, other] = [written.folded.split(' ')[0]!, form.folded.split(' ')[0]!]
  const namesakes = Math.max(0, Math.log(size * shareOf(other)))
  if (family - namesakes < SURE_FAMILY) return Number.NEGATIVE_INFINITY
  if (own === other || nicknamesOf(own).has(other)) return GIVEN_RIGHT
  const alike = likeness(own, other)
  const least = family - namesakes >= VERY_SURE_FAMILY ? SOMEWHAT_ALIKE : ALIKE
  if (forenameFrequency(own) === 0) return alike >= least ? GIVEN_GARBLED : Number.NEGATIVE_INFINITY
  // "Jordan Sokolow" for Yordan Sokolov: a given name too, but hardly another
  const isOther = genderOfForename(own) !== genderOfForename(other) && genderOfForename(other) !== null
  const isSure = alike >= VERY_ALIKE && family - namesakes >= VERY_SURE_FAMILY && !isOther
  return isSure ? GIVEN_GARBLED : Number.NEGATIVE_INFINITY
}

/** Share of people, 0..1, with a given name: about 3 % for "John", half of it with each class less. */
const shareOf = (given: string): number => 0.03 * 2 ** (forenameFrequency(given) - 8)
