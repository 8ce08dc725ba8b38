import { SPEAKS } from '../mentions/slots.ts'
import { SURE } from '../resolution/resolve-alone.ts'
import type { Article } from '../text/article.ts'
import { agreeWithResolver, isExpected } from './agree-with-resolver.ts'
import { areBothNames } from './are-both-names.ts'
import { Company, type Likeliest, targetKey } from './company.ts'
import { estimateInCompany } from './company-model.ts'
import type { GarbleDecision } from './garble-decision.ts'
import { estimateAlone, familyOdds } from './garble-model.ts'
import type { GarbleScene } from './garble-scene.ts'
import { gatherTargets, type Target } from './gather-targets.ts'
import { isAnothersWhole } from './is-anothers-whole.ts'
import { isBeyondDoubt } from './is-beyond-doubt.ts'
import { isNobodysGarble } from './is-nobodys-garble.ts'
import { isStrange } from './is-strange.ts'
import type { Sighting } from './observe-suspect.ts'
import {
  COMPANION_LOGIT,
  type Measured,
  measureAll,
  pairAll,
  type SiftedSuspect,
  type SuspectPairings,
  siftAll,
  siftRoster,
} from './pair-all.ts'
import type { Pairing } from './pairing.ts'
import { isSlip } from './slips-of-speakers.ts'
import { speaksInPlace } from './speaks-in-place.ts'
import type { Suspect } from './suspect.ts'
import { DEFAULT_GARBLED, type SuspectOdds, weighText } from './weigh-text.ts'

/** The suspects of an article, decided, and the people whom it names as they stand. */
export interface Garbles {
  readonly decisions: readonly GarbleDecision[]
  readonly targets: readonly Target[]
}

/** Log odds (nats) of a suspect that speaks in the target's place: 11 right of 11 seen. */
const IN_PLACE = 5
/** Who is found is evidence for others; more rounds than this change nothing. */
const MOST_ROUNDS = 3

/**
 * Decides for each stretch that is nobody's name whose garble it may be. Joint: suspects are weighed one by one, then beside each other; and whoever of the
 * roster is found with at least `confidence` is somebody whom the text names, in the next round, until nothing changes.
 */
export function resolveGarbles(scene: GarbleScene, confidence: number): Garbles {
  const targets = gatherTargets(scene)
  const sifted = siftAll(scene, targets)
  if (isBeyondDoubt(scene, confidence, targets, sifted)) return { decisions: [], targets }
  const seen = measureSuspects(scene, targets, sifted)
  let found: Found = new Map()
  let decisions: readonly GarbleDecision[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    decisions = decideTogether(scene, weighAll(scene, seen, found))
    const before = countFound(found)
    found = findIn(decisions, confidence)
    if (countFound(found) === before) break
  }
  return { decisions, targets }
}

/** What is seen of each suspect, with its likeliest pairing, as it counts when the text is weighed as a whole for the first time. */
export function weighSuspects(
  scene: GarbleScene,
  targets: readonly Target[],
): readonly (SuspectOdds & { readonly pairing: Pairing })[] {
  const seen = measureSuspects(scene, targets, siftAll(scene, targets))
  return weighAll(scene, seen, new Map()).map((weighed) => {
    const counting = countingOf(scene.article, weighed)
    return { ...counting, pairing: weighed.alternatives.find(({ odds }) => odds === counting.odds)!.pairing }
  })
}

const measureSuspects = (
  scene: GarbleScene,
  targets: readonly Target[],
  sifted: readonly SiftedSuspect[],
): readonly Seen[] =>
  pairAll(scene, targets, siftRoster(scene, targets, sifted)).map((pair) => ({
    pair,
    measured: measureAll(scene, pair),
  }))

/** A suspect that was decided to mean somebody, and the probability, 0..1. */
interface Meaning {
  readonly suspect: Suspect
  readonly probability: number
}

/** Who is found so far, by name. */
type Found = ReadonlyMap<string, readonly Meaning[]>

const countFound = (found: Found): number => [...found.values()].reduce((sum, { length }) => sum + length, 0)

function findIn(decisions: readonly GarbleDecision[], confidence: number): Found {
  const found = new Map<string, Meaning[]>()
  for (const { suspect, alternatives } of decisions) {
    const best = alternatives[0]
    if (!best || best.probability < confidence) continue
    const { name } = best.pairing.target
    const own = found.get(name)
    const meaning = { suspect, probability: best.probability }
    if (own) own.push(meaning)
    else found.set(name, [meaning])
  }
  return found
}

interface WeighedPairing {
  readonly pairing: Pairing
  readonly inPlace: boolean
  readonly isSlip: boolean
  readonly odds: number
  /** Is it somebody of the roster of whom the resolver is sure by the name alone? */
  readonly isResolved: boolean
  /** Is the written name one that people have, beside another such? */
  readonly isName: boolean
}

/** A suspect with the log odds (nats) of each of its alternatives. */
interface Weighed {
  readonly suspect: Suspect
  readonly sighting: Sighting
  readonly alternatives: readonly WeighedPairing[]
}

interface Seen {
  readonly pair: SuspectPairings
  readonly measured: readonly Measured[]
}

/** Weighs each suspect by itself, then beside the others. */
function weighAll(scene: GarbleScene, seen: readonly Seen[], found: Found): readonly Weighed[] {
  const alone = seen.map(({ pair, measured }) =>
    measured.map(({ pairing, features, offset: before }) => {
      const others = (found.get(pairing.target.name) ?? []).filter(({ suspect }) => suspect !== pair.suspect)
      const offset = Math.min(0, Math.max(before, presenceOf(others)))
      return { others, offset, odds: estimateAlone(features, offset) }
    }),
  )
  const likeliest = seen.map(({ pair, measured }, s): Likeliest => {
    const odds = alone[s]!.map((each) => each.odds)
    const best = odds.indexOf(Math.max(...odds))
    const target = targetKey(measured[best]!.pairing.target)
    return { odds: odds[best]!, target, places: pair.suspect.places.length }
  })
  const company = new Company(likeliest)
  return seen.map(({ pair, measured }, s) => {
    const { suspect, sighting } = pair
    const alternatives = measured.map(({ pairing, features }, k): WeighedPairing => {
      const { others, offset, odds } = alone[s]![k]!
      const beside = company.measure(likeliest[s]!, targetKey(pairing.target), odds)
      const learned = estimateInCompany(beside, features, offset)
      const named = { ...pairing, target: withFound(pairing.target, others) }
      const isName = areBothNames(pairing, scene.known) && !hasCompanion(seen, pairing)
      return weigh(scene, pair, named, { k, learned, offset, family: familyOdds(features), isName })
    })
    return { suspect, sighting, alternatives }
  })
}

/** Is another suspect likely a garble of the same person? What begins or ends with the suspect ("From Radke") is none. */
const hasCompanion = (seen: readonly Seen[], { suspect, target }: Pairing): boolean =>
  seen.some(({ pair }) => {
    const [best] = pair.pairings
    if (pair.suspect === suspect || best!.target.name !== target.name || best!.logit <= COMPANION_LOGIT) return false
    return !pair.suspect.folded.split(' ').includes(suspect.folded)
  })

interface Learned {
  /** Position among the suspect's pairings. */
  readonly k: number
  /** Log odds (nats): of the model, beforehand, and of the family names alone. */
  readonly learned: number
  readonly offset: number
  readonly family: number
  readonly isName: boolean
}

/** What the model says, and what is surer than any model. */
function weigh(
  scene: GarbleScene,
  { suspect, sighting, company, resolve }: SuspectPairings,
  pairing: Pairing,
  { k, learned, offset, family, isName }: Learned,
): WeighedPairing {
  const { article, mentions, index } = scene
  const slip = k === 0 && isSlip(mentions, suspect, pairing.target)
  const inPlace = slip || (k === 0 && speaksInPlace(article, pairing, sighting, company[0]!))
  const agreed = agreeWithResolver(pairing, sighting, {
    family,
    offset,
    size: index?.entities.length ?? 0,
    resolve,
    isExpected: () => k === 0 && isExpected(scene, pairing),
  })
  const likely = Math.max(learned, agreed, inPlace ? IN_PLACE : agreed)
  // what the resolver does not take for somebody of the roster by itself, no article makes sure
  const isDoubted =
    likely > UNPLACED &&
    isWholeOfAbsent(pairing) &&
    ((resolve()?.confidence ?? 0) < SURE || isAnothersWhole(index, pairing))
  // what is hardly anybody's need not be asked
  const isNobodys = likely > UNPLACED && (isDoubted || isNobodysGarble({ article, mentions }, pairing, sighting))
  const odds = isNobodys ? UNPLACED : likely
  const isResolved = agreed > Number.NEGATIVE_INFINITY
  return { pairing, inPlace, isSlip: slip, odds, isResolved, isName: isName && !inPlace }
}

/** Somebody of the roster whom the text names nowhere as the roster has it. */
const isAbsent = ({ target }: Pairing): boolean => target.entity?.origin === 'roster' && target.tokens.length === 0

const isWholeOfAbsent = (pairing: Pairing): boolean => pairing.form.kind === 'full' && isAbsent(pairing)

/** The most log odds (nats) of what shows by itself that it is nobody of the roster. */
const UNPLACED = -2

/** Whoever of the roster is found in the text is named in it, as surely as that; log odds (nats) beforehand of being meant again. */
function presenceOf(found: readonly Meaning[]): number {
  const sure = found.reduce((most, { probability }) => Math.max(most, probability), 0)
  return Math.log(sure / Math.max(1e-9, 1 - sure)) - DOUBT
}

/** What is found with so many nats is as good as written. */
const DOUBT = 3

/** Probability, 0..1, of a speaker's slip in a language with a module. */
const SLIP = 0.95

/** The probabilities of all suspects together; at most one of a suspect's targets is meant. */
function decideTogether({ article, garbled }: GarbleScene, weighed: readonly Weighed[]): readonly GarbleDecision[] {
  const counting = weighed.map((each) => countingOf(article, each))
  const chances = weighText(counting, garbled ?? DEFAULT_GARBLED)
  return weighed.map(({ suspect, sighting, alternatives }, s) => {
    const shares = alternatives.map(({ odds }) => Math.exp(odds - counting[s]!.odds))
    const total = shares.reduce((sum, share) => sum + share, 0)
    const decided = alternatives.map(({ pairing, inPlace, isSlip: slip }, k) => ({
      pairing,
      inPlace,
      isSlip: slip,
      // no text's prior was learned where a speaker's slip is told by rule
      probability: Math.max(slip ? SLIP : 0, (chances[s]! * shares[k]!) / total),
    }))
    const likeliest = decided.sort((a, b) => b.probability - a.probability)
    return { suspect, sighting, alternatives: likeliest }
  })
}

/** What counts of a suspect when the text is weighed as a whole. */
function countingOf(article: Article, { suspect, alternatives }: Weighed): SuspectOdds {
  const best = alternatives.reduce((most, { odds }) => Math.max(most, odds), -Infinity)
  const likeliest = alternatives.filter(({ odds }) => odds === best)
  return {
    odds: best,
    // of somebody whom the text names nowhere a right name recurs as a garble does
    places: likeliest.some(({ pairing }) => isAbsent(pairing)) ? 1 : suspect.places.length,
    isResolved: likeliest.some(({ isResolved }) => isResolved),
    isName: likeliest.some(({ isName }) => isName),
    isStrange: likeliest.some(({ pairing, odds }) => odds > UNPLACED && isStrange(article, pairing)),
  }
}

/** The target with what is found so far among its mentions. */
function withFound(target: Target, found: readonly Meaning[]): Target {
  const places = found.flatMap(({ suspect }) => suspect.places)
  if (!places.length) return target
  const inOrder = (a: number, b: number): number => a - b
  const tokens = [...target.tokens, ...places.map(({ first }) => first)].sort(inOrder)
  const speaking = places.filter(({ slot }) => slot & SPEAKS).map(({ first }) => first)
  return {
    ...target,
    tokens,
    speaking: [...target.speaking, ...speaking].sort(inOrder),
    alone: target.alone + places.length,
  }
}
