import type { Cast } from '../cast/cast.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { SPEAKS } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { namesOf } from '../models/feature.ts'
import { findCandidates } from '../resolution/find-candidates.ts'
import type { Candidate } from '../resolution/findings.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import { remember } from '../sounds/remember.ts'
import type { Article } from '../text/article.ts'
import { agreeWithResolver, type Resolved, resolveWhole } from './agree-with-resolver.ts'
import { findSuspects } from './find-suspects.ts'
import type { GarbleDecision } from './garble-decision.ts'
import { GARBLE_FEATURES } from './garble-features.ts'
import { estimateGarble, measureSuspicion } from './garble-model.ts'
import { gatherTargets, type Target, targetOfRoster } from './gather-targets.ts'
import { isNobodyOfRoster } from './is-nobody-of-roster.ts'
import { type Sighting, sight } from './observe-suspect.ts'
import { layOutForms, pairSuspect } from './pair-suspects.ts'
import type { Pairing } from './pairing.ts'
import { isSlip, mayBeSlip } from './slips-of-speakers.ts'
import { speaksInPlace } from './speaks-in-place.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'
import type { Suspect } from './suspect.ts'
import { DEFAULT_GARBLED, weighText } from './weigh-text.ts'

export interface GarbleScene {
  readonly article: Article
  /** Is the text surely in English? Where it is not, only the roster's names are targets. */
  readonly english: boolean
  /** May the article introduce people of its own? */
  readonly introduce: boolean
  readonly mentions: Mentions
  readonly cast: Cast
  readonly inQuotation: Uint8Array
  /** The roster's index, where there is a roster. */
  readonly index: NameIndex | null
  /** How probable it is beforehand that a name which the text does not explain is the roster's, 0..1. */
  readonly known: number
  /** How probable it is beforehand that names in this text were garbled, 0..1; null where the text itself has to tell. */
  readonly garbled: number | null
}

/** The suspects of an article, decided, and the people whom it names as they stand. */
export interface Garbles {
  readonly decisions: readonly GarbleDecision[]
  readonly targets: readonly Target[]
}

/** Pairings with less evidence from spelling and sound are not looked at further. */
const LEAST_LOGIT = -2
/** A name that only a title introduces, and that resembles another this much, may be a garble itself. */
const DOUBTFUL_LOGIT = 2
/** Log odds (nats) of a suspect that speaks in the target's place: 11 right of 11 seen. */
const IN_PLACE = 5
/** A suspect with at least these log odds is likely a garble. */
const COMPANION_LOGIT = 3
/** Outside English one word is looked for in a roster of this many people at most: in more of them every noun resembles somebody. */
const FEW = 50
/** Targets a suspect is weighed against. */
const MOST_ALTERNATIVES = 3
/** Mended names are evidence for others; more rounds than this change nothing. */
const MOST_ROUNDS = 3

/**
 * Decides for each stretch that is nobody's name whose garble it may be. Joint: what is decided with at least `confidence` counts as a
 * mention of its target in the next round, until nothing changes.
 */
export function resolveGarbles(scene: GarbleScene, confidence: number): Garbles {
  const targets = gatherTargets(scene)
  const pairs = pairAll(scene, targets)
  const mended = new Map<string, readonly Mended[]>()
  let decisions: readonly GarbleDecision[] = []
  let weighed: readonly Weighed[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // what is mended of others changes nothing for those who are paired with none of them
    weighed = pairs.map((pair, p) => {
      const isTouched = pair.pairings.some(({ target }) => mended.has(target.name))
      return (isTouched ? undefined : weighed[p]) ?? weigh(scene, pair, mended)
    })
    decisions = decideTogether(weighed, scene.garbled)
    const before = [...mended.values()].flat().length
    for (const { suspect, alternatives } of decisions) {
      const best = alternatives[0]
      if (!best || best.probability < confidence) continue
      const own = mended.get(best.pairing.target.name) ?? []
      const others = own.filter((other) => other.suspect !== suspect)
      mended.set(best.pairing.target.name, [...others, { suspect, probability: best.probability }])
    }
    if ([...mended.values()].flat().length === before) break
  }
  return { decisions, targets }
}

/** A suspect that was decided to mean somebody, and the probability, 0..1. */
interface Mended {
  readonly suspect: Suspect
  readonly probability: number
}

/** A suspect with what is seen of it and whom it resembles. */
export interface SuspectPairings {
  readonly suspect: Suspect
  readonly sighting: Sighting
  readonly pairings: readonly Pairing[]
  /** For each pairing, how many other suspects are likely garbles of the same target: a name garbled once is garbled again. */
  readonly company: readonly number[]
  readonly surroundings: readonly Surroundings[]
  /** Other suspects of the text that are likely garbles of anybody. */
  readonly suspects: number
  /** Whom of the roster the resolver takes the suspect for by itself, where it reads as a whole name. */
  readonly resolve: () => Resolved | null
}

/** The roster's likeliest for a stretch, by index: many stretches come in text after text. */
const recalled = new WeakMap<NameIndex, (text: string) => readonly Candidate[]>()

function recallCandidates(index: NameIndex, text: string): readonly Candidate[] {
  let recall = recalled.get(index)
  if (!recall) {
    recall = remember(4_000, (stretch) => findCandidates(index, stretch, MOST_ALTERNATIVES))
    recalled.set(index, recall)
  }
  return recall(text)
}

/** All suspects that resemble somebody, with the targets they resemble. */
export function pairAll(scene: GarbleScene, targets: readonly Target[]): readonly SuspectPairings[] {
  const { article, english, mentions, cast, inQuotation, index, known } = scene
  const suspects = findSuspects(scene)
  const present = new Set(targets.map(({ entity }) => entity?.id))
  const written = layOutForms(targets)
  const forms: Form[] = []
  for (const form of mentions.forms) for (const n of form.mentions) forms[n] = form
  const paired = suspects.flatMap((suspect) => {
    const ofRoster = (): readonly Target[] =>
      index && (english || suspect.words > 1 || index.entities.length <= FEW)
        ? recallCandidates(index, suspect.text).flatMap(({ entity }) =>
            present.has(entity.id) ? [] : targetOfRoster(entity),
          )
        : []
    const { name } = suspect.places[0]!
    const own = name >= 0 ? cast.memberOf[name]! : -1
    const pairings = pairSuspect(suspect, written, own, LEAST_LOGIT, ofRoster).filter(({ target }) =>
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
  const allLikely = paired.filter(({ pairings }) => pairings[0]!.logit > COMPANION_LOGIT).length
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
    const suspects = allLikely - Number(pairings[0]!.logit > COMPANION_LOGIT)
    let resolved: Resolved | null | undefined
    const resolve = (): Resolved | null => {
      if (resolved === undefined) resolved = index && resolveWhole(index, known, sound)
      return resolved
    }
    return [{ suspect, sighting, pairings: sound, company, surroundings, suspects, resolve }]
  })
}

/** The features of a suspect's likeliest pairings, likeliest first. */
export function measureAll(
  { article, index, known }: GarbleScene,
  { sighting, pairings, company, surroundings, suspects }: SuspectPairings,
): readonly Measured[] {
  return pairings.slice(0, MOST_ALTERNATIVES).map((pairing, k) => {
    const rival = pairings[k === 0 ? 1 : 0]
    const margin = rival ? pairing.logit - rival.logit : Number.POSITIVE_INFINITY
    const features = measureSuspicion({
      ...pairing,
      article,
      seen: sighting,
      margin,
      company: company[k]!,
      surroundings: surroundings[k]!,
      suspects,
    })
    return {
      pairing,
      features,
      offset: isAbsent(pairing.target) && index ? priorOfRoster(index.entities.length, known) : 0,
    }
  })
}

/** A pairing with its features, and its log odds (nats) beforehand. */
interface Measured {
  readonly pairing: Pairing
  readonly features: readonly number[]
  readonly offset: number
}

/** Log odds (nats) of one of so many people being meant whom the text names nowhere, against somebody unknown. */
export function priorOfRoster(size: number, known: number): number {
  const share = Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, known))
  return Math.log(share / (1 - share)) - Math.log(size)
}

/** No prior is surer than this, 0..1. */
const LEAST_SHARE = 1e-6

interface WeighedPairing {
  readonly pairing: Pairing
  readonly inPlace: boolean
  readonly isSlip: boolean
  readonly odds: number
  /** Is it somebody of the roster of whom the resolver is sure by the name alone? */
  readonly isResolved: boolean
}

/** A suspect with the log odds (nats) of each of its alternatives. */
interface Weighed {
  readonly suspect: Suspect
  readonly sighting: Sighting
  readonly alternatives: readonly WeighedPairing[]
}

function weigh(scene: GarbleScene, pair: SuspectPairings, mended: ReadonlyMap<string, readonly Mended[]>): Weighed {
  const { article, mentions } = scene
  const { suspect, sighting, company } = pair
  const others = (target: Target): readonly Mended[] =>
    (mended.get(target.name) ?? []).filter((other) => other.suspect !== suspect)
  const current = {
    ...pair,
    pairings: pair.pairings.map((pairing) => ({
      ...pairing,
      target: withMended(pairing.target, others(pairing.target)),
    })),
  }
  const alternatives = measureAll(scene, current).map(({ pairing, features, offset: before }, k) => {
    const offset = Math.min(0, Math.max(before, presenceOf(others(pairing.target))))
    const slip = k === 0 && isSlip(mentions, suspect, pairing.target)
    const inPlace = slip || (k === 0 && speaksInPlace(article, pairing, sighting, company[0]!))
    const agreed = agreeWithResolver(pairing, sighting, {
      family: features[REST]!,
      offset,
      size: scene.index?.entities.length ?? 0,
      resolve: pair.resolve,
    })
    const learned = Math.max(estimateGarble(features, offset), agreed, inPlace ? IN_PLACE : agreed)
    const odds = isNobodyOfRoster(pairing, sighting) ? Math.min(UNPLACED, learned) : learned
    return { pairing, inPlace, isSlip: slip, odds, isResolved: agreed > Number.NEGATIVE_INFINITY }
  })
  return { suspect, sighting, alternatives }
}

/** The most log odds (nats) of what shows by itself that it is nobody of the roster. */
const UNPLACED = -2

/** Log odds (nats) of the family names alone. */
const REST = namesOf(GARBLE_FEATURES).indexOf('restLogit')

/** Is it somebody of the roster whom the text names nowhere rightly? */
const isAbsent = ({ entity, named }: Target): boolean => entity?.origin === 'roster' && named.length === 0

/** Whoever of the roster is found in the text is named in it, as surely as that; log odds (nats) beforehand of being meant again. */
function presenceOf(mended: readonly Mended[]): number {
  const sure = mended.reduce((most, { probability }) => Math.max(most, probability), 0)
  return Math.log(sure / Math.max(1e-9, 1 - sure)) - DOUBT
}

/** What is found with so many nats is as good as written. */
const DOUBT = 3

/** Probability, 0..1, of a speaker's slip in a language with a module. */
const SLIP = 0.95

/** The probabilities of all suspects together; at most one of a suspect's targets is meant. */
function decideTogether(weighed: readonly Weighed[], garbled: number | null): readonly GarbleDecision[] {
  const best = weighed.map(({ alternatives }) =>
    alternatives.reduce((most, { odds }) => Math.max(most, odds), -Infinity),
  )
  const isResolved = weighed.map(({ alternatives }, s) =>
    alternatives.some((alternative) => alternative.odds === best[s] && alternative.isResolved),
  )
  const chances = weighText(best, isResolved, garbled ?? DEFAULT_GARBLED)
  return weighed.map(({ suspect, sighting, alternatives }, s) => {
    const shares = alternatives.map(({ odds }) => Math.exp(odds - best[s]!))
    const total = shares.reduce((sum, share) => sum + share, 0)
    const decided = alternatives.map(({ pairing, inPlace, isSlip: slip }, k) => ({
      pairing,
      inPlace,
      isSlip: slip,
      // no text's prior was learned where a speaker's slip is told by rule
      probability: Math.max(slip ? SLIP : 0, (chances[s]! * shares[k]!) / total),
    }))
    return { suspect, sighting, alternatives: decided.sort((a, b) => b.probability - a.probability) }
  })
}

/** The target with the suspects mended so far among its mentions, as a second reading of the cleaned text would find it. */
function withMended(target: Target, mended: readonly Mended[]): Target {
  const places = mended.flatMap(({ suspect }) => suspect.places)
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
