import type { Entity } from '../roster/entity.ts'
import { hasInitial, type Initialled, readInitials } from './forms/initials.ts'
import type { NameForm } from './forms/name-forms.ts'
import type { WrittenName } from './forms/written-name.ts'
import { formAt, type NameIndex } from './index/name-index.ts'
import { contradicts } from './judgement/contradicts.ts'
import type { Evidence } from './judgement/evidence.ts'
import { judge } from './judgement/judge.ts'

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
}

/** What a candidate must reach to be worth naming, and how far it may be behind the best: what has a thousandth of its odds is not named. */
export const LEAST_LOGIT = -4
export const FAR_BEHIND = 7

/** How much better than foreseen a form may come out beside another form of its entity: which of them it is, decides what is written. */
const UNFORESEEN = 2.5

/** What has been found out about a written stretch: the entities it may mean, each with its best form. */
export class Findings {
  readonly #index: NameIndex
  readonly #names: readonly WrittenName[]
  readonly #initialled: Initialled | null
  readonly #best = new Map<number, Candidate>()
  #bestLogit = Number.NEGATIVE_INFINITY

  constructor(index: NameIndex, name: WrittenName) {
    this.#index = index
    this.#names = [name]
    this.#initialled = readInitials(name)
  }

  /** Could a form change what is known, where this logit is foreseen? */
  mayChange(f: number, foreseen: number): boolean {
    const known = this.#best.get(this.#index.owners[f]!)
    return (
      foreseen > LEAST_LOGIT &&
      foreseen > this.#bestLogit - FAR_BEHIND &&
      (!known || foreseen > known.logit - UNFORESEEN)
    )
  }

  /** Judges a form. */
  judge(f: number): void {
    const owner = this.#index.owners[f]!
    const form = formAt(this.#index, f)
    const entity = this.#index.entities[owner]!
    for (const name of this.#namesFor(entity)) this.#judgeAs(name, owner, entity, form)
  }

  /** What may stand for somebody: with initials the stretch as it is or without them, but where the first is not that person's, nothing. */
  #namesFor(entity: Entity): readonly WrittenName[] {
    if (!this.#initialled || entity.type !== 'person') return this.#names
    return hasInitial(entity, this.#initialled.initial) ? [...this.#names, this.#initialled.rest] : []
  }

  #judgeAs(name: WrittenName, owner: number, entity: Entity, form: NameForm): void {
    const known = this.#best.get(owner)
    if (known?.evidence.same) return
    if (entity.type === 'person' && contradicts(name, form, entity)) return
    const { evidence, logit } = judge(name, form)
    if (!evidence.same && logit <= (known?.logit ?? LEAST_LOGIT)) return
    this.#best.set(owner, { entity, form, evidence, logit })
    this.#bestLogit = Math.max(this.#bestLogit, logit)
  }

  /** Whom the stretch may mean, most likely first. */
  candidates(): readonly Candidate[] {
    const all = [...this.#best.values()].sort((a, b) => b.logit - a.logit)
    // whose whole name stands there is meant, and nobody of a name that is only like it
    const whole = all.filter(({ evidence, form }) => evidence.same && form.words > 1)
    return whole.length > 0 ? whole : all
  }
}
