import type { Cast } from '../cast/cast.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { SPEAKS } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { roundProbability } from '../models/round-probability.ts'
import { findCandidates } from '../resolution/find-candidates.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import type { Article } from '../text/article.ts'
import { findSuspects } from './find-suspects.ts'
import type { GarbleDecision } from './garble-decision.ts'
import { measurePairing } from './garble-features.ts'
import { estimateGarble } from './garble-model.ts'
import { gatherTargets, type Target, targetOfRoster } from './gather-targets.ts'
import { holdLoneSlips } from './hold-lone-slips.ts'
import { type Sighting, sight } from './observe-suspect.ts'
import { pairSuspect } from './pair-suspects.ts'
import type { Pairing } from './pairing.ts'
import { isSlip, mayBeSlip } from './slips-of-speakers.ts'
import { speaksInPlace } from './speaks-in-place.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'
import type { Suspect } from './suspect.ts'

export interface GarbleScene {
  readonly article: Article
  /** Is the text surely in English? Where it is not, only the roster's names are targets. */
  readonly english: boolean
  readonly mentions: Mentions
  readonly cast: Cast
  readonly inQuotation: Uint8Array
  /** The roster's index, where there is a roster. */
  readonly index: NameIndex | null
}

/** Pairings with less evidence from spelling and sound are not looked at further. */
const LEAST_LOGIT = -2
/** A name that only a title introduces, and that resembles another this much, may be a garble itself. */
const DOUBTFUL_LOGIT = 2
/** Probability, 0..1, of a suspect that speaks in the target's place: 11 right of 11 seen, by the rule of succession. */
const IN_PLACE = 0.9
/** A suspect with at least these log odds is likely a garble. */
const COMPANION_LOGIT = 3
/** Targets a suspect is weighed against. */
const MOST_ALTERNATIVES = 3
/** Mended names are evidence for others; more rounds than this change nothing. */
const MOST_ROUNDS = 3

/**
 * Decides for each stretch that is nobody's name whose garble it may be. Joint: what is decided with at least `confidence` counts as a
 * mention of its target in the next round, until nothing changes.
 */
export function resolveGarbles(scene: GarbleScene, confidence: number): readonly GarbleDecision[] {
  const pairs = pairAll(scene)
  const mended = new Map<string, readonly Suspect[]>()
  let decisions: readonly GarbleDecision[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    decisions = holdLoneSlips(
      pairs.map((pair) => decide(scene, pair, mended)),
      confidence,
    )
    const before = [...mended.values()].flat().length
    for (const { suspect, alternatives } of decisions) {
      const best = alternatives[0]
      if (!best || best.probability < confidence) continue
      const own = mended.get(best.pairing.target.name) ?? []
      if (!own.includes(suspect)) mended.set(best.pairing.target.name, [...own, suspect])
    }
    if ([...mended.values()].flat().length === before) break
  }
  return decisions
}

/** A suspect with what is seen of it and whom it resembles. */
export interface SuspectPairings {
  readonly suspect: Suspect
  readonly sighting: Sighting
  readonly pairings: readonly Pairing[]
  /** For each pairing, how many other suspects are likely garbles of the same target: a name garbled once is garbled again. */
  readonly company: readonly number[]
  readonly surroundings: readonly Surroundings[]
}

/** All suspects that resemble somebody, with the targets they resemble. */
export function pairAll(scene: GarbleScene): readonly SuspectPairings[] {
  const { article, mentions, cast, inQuotation, index } = scene
  const suspects = findSuspects(scene)
  const targets = gatherTargets(scene)
  const present = new Set(targets.map(({ entity }) => entity?.id))
  const forms: Form[] = []
  for (const form of mentions.forms) for (const n of form.mentions) forms[n] = form
  const paired = suspects.flatMap((suspect) => {
    const known = index
      ? findCandidates(index, suspect.text, MOST_ALTERNATIVES).filter(({ entity }) => !present.has(entity.id))
      : []
    const { name } = suspect.places[0]!
    const own = name >= 0 ? cast.memberOf[name]! : -1
    const among = known.length ? [...targets, ...known.map(({ entity }) => targetOfRoster(entity))] : targets
    const pairings = pairSuspect(suspect, among, own, LEAST_LOGIT).filter(({ target }) =>
      mayBeSlip(mentions, suspect, target),
    )
    return pairings.length ? [{ suspect, own, pairings }] : []
  })
  // two garbles behind a title ("Mrs. Felosi", "Mrs. Peiluoxi") are no names for each other
  const doubtful = new Set(
    paired.flatMap(({ own, pairings }) => (own >= 0 && pairings[0]!.logit > DOUBTFUL_LOGIT ? [own] : [])),
  )
  const likely = new Map<string, number>()
  for (const { pairings } of paired) {
    const { target, logit } = pairings[0]!
    if (logit > COMPANION_LOGIT) likely.set(target.name, (likely.get(target.name) ?? 0) + 1)
  }
  const surroundingsOf = readSurroundings(article, targets)
  return paired.flatMap(({ suspect, pairings }) => {
    const sound = pairings.filter(({ target }) => target.full > 0 || !doubtful.has(target.member))
    if (!sound.length) return []
    const company = sound.map((pairing) => {
      const counted = pairing === pairings[0] && pairing.logit > COMPANION_LOGIT ? 1 : 0
      return (likely.get(pairing.target.name) ?? 0) - counted
    })
    const surroundingsWith = surroundingsOf(suspect.places)
    const surroundings = sound.slice(0, MOST_ALTERNATIVES).map(({ target }) => surroundingsWith(target))
    const sighting = sight(article, mentions, cast, inQuotation, forms, suspect)
    return [{ suspect, sighting, pairings: sound, company, surroundings }]
  })
}

/** The features of a suspect's likeliest pairings, likeliest first. */
export function measureAll(
  article: Article,
  { sighting, pairings, company, surroundings }: SuspectPairings,
): readonly { readonly pairing: Pairing; readonly features: number[] }[] {
  return pairings.slice(0, MOST_ALTERNATIVES).map((pairing, k) => {
    const rival = pairings[k === 0 ? 1 : 0]
    const margin = rival ? pairing.logit - rival.logit : Number.POSITIVE_INFINITY
    return { pairing, features: measurePairing(article, pairing, sighting, margin, company[k]!, surroundings[k]!) }
  })
}

function decide(
  { article, mentions }: GarbleScene,
  pair: SuspectPairings,
  mended: ReadonlyMap<string, readonly Suspect[]>,
): GarbleDecision {
  const { suspect, sighting, company } = pair
  const others = (target: Target): readonly Suspect[] =>
    (mended.get(target.name) ?? []).filter((other) => other !== suspect)
  const current = {
    ...pair,
    pairings: pair.pairings.map((pairing) => ({
      ...pairing,
      target: withMended(pairing.target, others(pairing.target)),
    })),
  }
  const weighed = measureAll(article, current).map(({ pairing, features }, k) => {
    const inPlace =
      k === 0 && (speaksInPlace(article, pairing, sighting, company[0]!) || isSlip(mentions, suspect, pairing.target))
    return { pairing, inPlace, probability: Math.max(estimateGarble(features), inPlace ? IN_PLACE : 0) }
  })
  // at most one of them is meant: their odds share what nobody leaves
  const odds = weighed.map(({ probability }) => probability / (1 - probability))
  const total = odds.reduce((sum, each) => sum + each, 1)
  const alternatives = weighed.map((each, k) => ({ ...each, probability: roundProbability(odds[k]! / total) }))
  return { suspect, sighting, alternatives: alternatives.sort((a, b) => b.probability - a.probability) }
}

/** The target with the suspects mended so far among its mentions, as a second reading of the cleaned text would find it. */
function withMended(target: Target, mended: readonly Suspect[]): Target {
  const places = mended.flatMap((other) => other.places)
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
