import type { Cast } from '../cast/cast.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { APPOSED, SPEAKS } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { findCandidates } from '../resolution/find-candidates.ts'
import type { Candidate } from '../resolution/findings.ts'
import { readWritten } from '../resolution/forms/written-name.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import type { Entity } from '../roster/entity.ts'
import { remember } from '../sounds/remember.ts'
import { type Resolved, resolveWhole } from './agree-with-resolver.ts'
import { belongsToAnother } from './ends-of-names.ts'
import { findSuspects } from './find-suspects.ts'
import { measureSuspicion } from './garble-model.ts'
import type { GarbleScene } from './garble-scene.ts'
import { type Target, targetOfRoster } from './gather-targets.ts'
import { isOutOfPlace } from './is-nobodys-garble.ts'
import { type Sighting, sight } from './observe-suspect.ts'
import { type Least, layOutForms, pairSuspect, type Sifted, siftMore, siftSuspect } from './pair-suspects.ts'
import type { Pairing } from './pairing.ts'
import { mayBeSlip } from './slips-of-speakers.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'
import type { Suspect } from './suspect.ts'

/** Pairings with less evidence from spelling and sound are not looked at further. */
const LEAST: Least = { skeleton: Number.NEGATIVE_INFINITY, letters: 0, logit: -2 }
/** A name that only a title introduces, and that resembles another this much, may be a garble itself. */
const DOUBTFUL_LOGIT = 2
/** A suspect with at least these log odds is likely a garble. */
export const COMPANION_LOGIT = 3
/** Outside English one word is looked for in a roster of this many people at most, and only where it is no name that people have: in more of them every noun resembles somebody. */
const FEW = 50
/** Targets a suspect is weighed against. */
const MOST_ALTERNATIVES = 3

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

/** A suspect with the people of the text whom it resembles at a glance. */
export interface SiftedSuspect extends Sifted {
  /** May somebody of the roster be meant whom the text names nowhere? */
  readonly mayBeOfRoster: boolean
}

/** All suspects that resemble somebody of the text at a glance, or may mean somebody of the roster. */
export function siftAll(scene: GarbleScene, targets: readonly Target[]): readonly SiftedSuspect[] {
  const written = layOutForms(targets)
  const mayMean = mayMeanRoster(scene)
  return findSuspects(scene).flatMap((suspect) => {
    const sifted = siftSuspect(suspect, written, ownMember(scene.cast, suspect))
    if (!sifted) return []
    const mayBeOfRoster = mayMean(suspect)
    return mayBeOfRoster || sifted.likely.length ? [{ ...sifted, mayBeOfRoster }] : []
  })
}

/** The same with those of the roster who are likeliest for each and whom the text does not name; without what resembles nobody. */
export function siftRoster(
  { index }: GarbleScene,
  targets: readonly Target[],
  sifted: readonly SiftedSuspect[],
): readonly SiftedSuspect[] {
  if (!index) return sifted
  const isAbsent = absentFrom(targets)
  return sifted.flatMap((each) => {
    if (!each.mayBeOfRoster && !each.suspect.declines) return each
    const absent = recallCandidates(index, each.suspect.text).flatMap(({ entity }) =>
      isAbsent(entity) ? targetOfRoster(entity) : [],
    )
    const more = siftMore(each, layOutForms(absent))
    // "Dvořákovi" is Dvořák in another case, and so no garble of Nováková
    if (more && !each.mayBeOfRoster) return each
    return more?.likely.length ? more : []
  })
}

/** Is somebody of the roster none of these people? */
export function absentFrom(targets: readonly Target[]): (entity: Entity) => boolean {
  const present = new Set(targets.map(({ entity }) => entity?.id))
  return ({ id }) => !present.has(id)
}

/** May somebody of the roster be meant whom the text names nowhere? What stands in no person's place is not looked up: it comes to nothing. */
function mayMeanRoster({
  article,
  english,
  mentions,
  cast,
  inQuotation,
  index,
}: GarbleScene): (suspect: Suspect) => boolean {
  if (!index) return () => false
  const forms = formsOfMentions(mentions)
  return (suspect) =>
    suspect.words > 1 ||
    ((english || (index.entities.length <= FEW && !isRegisteredName(suspect.folded))) &&
      (suspect.places.some(({ slot }) => slot & (SPEAKS | APPOSED)) ||
        !isOutOfPlace(readWritten(suspect.text), sight(article, mentions, cast, inQuotation, forms, suspect))))
}

/** The form of each name mention. */
function formsOfMentions(mentions: Mentions): readonly Form[] {
  const forms: Form[] = []
  for (const form of mentions.forms) for (const n of form.mentions) forms[n] = form
  return forms
}

/** The member that the suspect itself introduces, or -1. */
const ownMember = ({ memberOf }: Cast, { places }: Suspect): number => {
  const { name } = places[0]!
  return name >= 0 ? memberOf[name]! : -1
}

const pairWithLeast = (sifted: SiftedSuspect): readonly Pairing[] => pairSuspect(sifted, LEAST)

/** All suspects that resemble somebody, with the targets they resemble. */
export function pairAll(
  scene: GarbleScene,
  targets: readonly Target[],
  sifted: readonly SiftedSuspect[],
  pair: (sifted: SiftedSuspect) => readonly Pairing[] = pairWithLeast,
): readonly SuspectPairings[] {
  const { article, mentions, cast, inQuotation, index, known } = scene
  const isAnothers = belongsToAnother(mentions)
  const paired = sifted.flatMap((each) => {
    const { suspect } = each
    const pairings = pair(each).filter(
      ({ target }) => mayBeSlip(mentions, suspect, target) && !isAnothers(suspect, target),
    )
    return pairings.length ? [{ suspect, own: ownMember(cast, suspect), pairings }] : []
  })
  if (!paired.length) return []
  const forms = formsOfMentions(mentions)
  // two garbles behind a title ("Mrs. Karver", "Mrs. Kaweier") are no names for each other
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
export interface Measured {
  readonly pairing: Pairing
  readonly features: readonly number[]
  readonly offset: number
}

/** Log odds (nats) of one of so many people being meant whom the text names nowhere, against somebody unknown. */
function priorOfRoster(size: number, known: number): number {
  const share = Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, known))
  return Math.log(share / (1 - share)) - Math.log(size)
}

/** No prior is surer than this, 0..1. */
const LEAST_SHARE = 1e-6

/** Is it somebody of the roster whom the text names nowhere rightly? */
const isAbsent = ({ entity, named }: Target): boolean => entity?.origin === 'roster' && named.length === 0
