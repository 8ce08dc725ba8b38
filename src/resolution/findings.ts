import { isUsualSurname } from '../lexicon/usual-surnames.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isParticle } from '../names/particles.ts'
import type { Entity } from '../roster/entity.ts'
import { type Initialled, initialsFit, readBareInitials, readInitials } from './forms/initials.ts'
import type { NameForm } from './forms/name-forms.ts'
import type { WrittenName } from './forms/written-name.ts'
import { formAt, type NameIndex } from './index/name-index.ts'
import { agreementOdds, alignWithNames, type Told } from './judgement/agreement.ts'
import { contradicts, mayBeName } from './judgement/contradicts.ts'
import { type Evidence, sharedLetters } from './judgement/evidence.ts'
import { haveOtherStems } from './judgement/have-other-stems.ts'
import { judge } from './judgement/judge.ts'
import { likeness } from './judgement/likeness.ts'

/** Somebody whom a written stretch may mean. */
export interface Candidate {
  readonly entity: Entity
  /** The form of the name it matched best; `form.text` is what to write instead. */
  readonly form: NameForm
  readonly evidence: Evidence
  /**
   * Log odds (nats) of this entity being meant against nobody known, from spelling, sound and background alone, before any
   * prior. With N entities equally likely beforehand, P(entity) is exp(logit)/N over 1 + the sum of that for all.
   */
  readonly logit: number
  /** How far (nats) the odds of all rise, if this one is the first, as the roster has as many people as it has; absent where they do not. */
  readonly ofSize?: () => number
}

/** What a candidate must reach to be worth naming, and how far it may be behind the best: what has a thousandth of its odds is not named. */
export const LEAST_LOGIT = -4
export const FAR_BEHIND = 7

/** How much better than foreseen a form may come out beside another form of its entity: which of them it is, decides what is written. */
export const UNFORESEEN = 2.5

/** What words that speak against somebody take off the odds, where nobody is impossible, and the most that they leave. */
const CONTRADICTED = 8
const MOST_CONTRADICTED = -2

/** The least that parts which do not agree leave of the odds. */
const DISAGREEING = -6
/** Where neither letters nor sounds are like to this share, whatever else is, it is hardly a garble: of odds beyond these, a tenth counts. */
const UNLIKE = 0.3
const MOST_UNLIKE = 2

/** What has been found out about a written stretch: the entities it may mean, each with its best form. */
export class Findings {
  readonly #index: NameIndex
  readonly #name: WrittenName
  readonly #initialled: Initialled | null
  readonly #initials: string | null
  readonly #best = new Map<number, Candidate>()
  readonly #least: number
  /** As many people as parts are weighed for. */
  readonly #people: number
  readonly #alignments = new Map<string, readonly Told[]>()
  #bestLogit = Number.NEGATIVE_INFINITY

  /** What comes to less than `least` is not kept; where nothing is too little, nobody is impossible. Parts of whole names are weighed as in a roster of so many people. */
  constructor(index: NameIndex, name: WrittenName, least = LEAST_LOGIT, people = index.entities.length) {
    this.#index = index
    this.#people = people
    this.#name = name
    this.#initialled = readInitials(name)
    this.#initials = this.#initialled?.initials ?? readBareInitials(name)
    this.#least = least
  }

  /** What is known of an entity so far. */
  ofOwner(owner: number): Candidate | undefined {
    return this.#best.get(owner)
  }

  /** Could a form change what is known, where this logit is foreseen? */
  mayChange(f: number, foreseen: number): boolean {
    const known = this.#best.get(this.#index.owners[f]!)
    return (
      foreseen > this.#least &&
      foreseen > this.#bestLogit - FAR_BEHIND &&
      (!known || foreseen > known.logit - UNFORESEEN)
    )
  }

  /** Judges a form; with initials the stretch as it is or without them, but where these are not that person's, nothing. */
  judge(f: number): void {
    const owner = this.#index.owners[f]!
    const form = formAt(this.#index, f)
    const entity = this.#index.entities[owner]!
    const isPerson = entity.type === 'person'
    const fit = isPerson && this.#initials !== null ? initialsFit(entity, this.#initials) : 0
    this.#judgeAs(this.#name, owner, entity, form, fit === null ? CONTRADICTED : Math.max(0, fit))
    if (isPerson && this.#initialled) this.#judgeAs(this.#initialled.rest, owner, entity, form, fit ?? CONTRADICTED)
  }

  #judgeAs(name: WrittenName, owner: number, entity: Entity, form: NameForm, doubt: number): void {
    const known = this.#best.get(owner)
    if (known?.evidence.same) return
    const against = doubt === CONTRADICTED || contradicts(name, form, entity)
    if (against && this.#least > Number.NEGATIVE_INFINITY) return
    const { evidence, logit: odds } = judge(name, form)
    const same = evidence.same && !against && doubt <= 0
    if (!same && odds <= this.#least) return
    const told =
      !same && odds > 0 && entity.type === 'person' && isWholeName(name, form, entity)
        ? this.#alignmentsWith(name, owner, entity)
        : null
    const agreementIn = (people: number): number =>
      Math.max(DISAGREEING, agreementOdds(told!, { people, odds, words: form.words }))
    const sure = told
      ? agreementIn(this.#people)
      : temper(areTwoSurnames(name, form) ? Math.min(odds, MOST_OF_TWO) : odds, evidence)
    const logit = against ? Math.min(MOST_CONTRADICTED, odds - CONTRADICTED) : sure - doubt
    if (!same && logit <= (known?.logit ?? this.#least)) return
    const size = this.#index.entities.length
    this.#best.set(owner, {
      entity,
      form,
      evidence: same === evidence.same ? evidence : { ...evidence, same },
      logit,
      ...(told && !against && size !== this.#people && { ofSize: () => agreementIn(size) - sure }),
    })
    this.#bestLogit = Math.max(this.#bestLogit, logit)
  }

  /** The words of a written name, aligned once, with those of an entity's. */
  #alignmentsWith(name: WrittenName, owner: number, entity: Entity): readonly Told[] {
    const key = `${owner} ${name.folded}`
    let alignments = this.#alignments.get(key)
    if (!alignments) this.#alignments.set(key, (alignments = alignWithNames(name, entity)))
    return alignments
  }

  /** Whom the stretch may mean, most likely first. */
  candidates(): readonly Candidate[] {
    const all = [...this.#best.values()].sort((a, b) => b.logit - a.logit)
    // whose whole name stands there is meant, and nobody of a name that is only like it
    const whole = all.filter(({ evidence, form }) => evidence.same && form.words > 1)
    return whole.length > 0 ? whole : all
  }
}

/** Is it a whole name that is compared, or words that a recogniser made of a part of one? */
function isWholeName(name: WrittenName, form: NameForm, entity: Entity): boolean {
  if (name.words < 2) return false
  if (form.words > 1 && (form.kind !== 'family' || isBesideAnother(name, form))) return true
  // a given name of its own before what is like a family name: Michael Chong, Magne Michaelson
  if (
    form.words === 1 &&
    (forenameFrequency(name.folded.slice(0, name.folded.indexOf(' '))) > 0 || hasLike(name, form))
  )
    return true
  if (form.kind === 'family' && beginAlike(name, entity)) return true
  return name.words > form.words && sharedLetters(name.folded, form.folded) > 0
}

/** Does it begin with that person's own given name, however rare: Petro Tkachenko beside Petro Poroshenko? */
const beginAlike = ({ folded }: WrittenName, { name }: Entity): boolean =>
  folded.slice(0, folded.indexOf(' ') + 1) === foldName(name).slice(0, folded.indexOf(' ') + 1)

/** Does another name stand before what is the last word of a family name: Mike Castro, De Castro; but not Ortis Lindner, Ortiz-Lindner? */
function isBesideAnother({ folded }: WrittenName, form: NameForm): boolean {
  const first = folded.slice(0, folded.indexOf(' '))
  const last = form.folded.lastIndexOf(' ')
  if (first.length < 3 || isParticle(first) || !mayBeName(first) || !folded.endsWith(form.folded.slice(last)))
    return false
  return forenameFrequency(first) > 0 || likeness(first, form.folded.slice(0, last).replaceAll(' ', '')) < LIKE_ALONE
}

/** Is one of the words by itself like a form of one word, so that the others are no part of it? */
const hasLike = (name: WrittenName, form: NameForm): boolean =>
  name.folded.split(' ').some((word) => word.length > 3 && likeness(word, form.folded) >= LIKE_ALONE)
const LIKE_ALONE = 0.7

/** The most that the odds are (nats) where two usual surnames that do not sound alike stand for each other: Barrow for Barlow. */
const MOST_OF_TWO = 3

const areTwoSurnames = (name: WrittenName, form: NameForm): boolean =>
  name.words === 1 &&
  form.words === 1 &&
  name.folded !== form.folded &&
  ((isUsualSurname(form.folded) && isUsualSurname(name.folded)) || haveOtherStems(name.folded, form.folded)) &&
  !name.codes.some((code) => form.codes.includes(code))

/** The odds of a form to which what is written is like in no way that tells of a garble. */
function temper(odds: number, { same, spelling, sound, hearing }: Evidence): number {
  const unlike = !same && Math.max(spelling, sound, hearing) < UNLIKE
  return unlike && odds > MOST_UNLIKE ? MOST_UNLIKE + (odds - MOST_UNLIKE) / 10 : odds
}
