import type { Entity } from '../roster/entity.ts'
import type { Evidence } from './evidence.ts'
import { judge } from './judgement.ts'
import { formsOf, type NameForm } from './name-forms.ts'
import { resemblance, type Signature, signatureOf } from './signature.ts'
import { readWritten, type WrittenName } from './written-name.ts'

/** The forms of a roster's names, ready to be looked up. */
export interface NameIndex {
  readonly entities: readonly Entity[]
  readonly forms: readonly NameForm[]
  /** For each form the position of its entity in `entities`. */
  readonly owners: Uint32Array
  readonly signatures: readonly Signature[]
}

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

/** Builds the index of some entities. */
export function indexNames(entities: readonly Entity[]): NameIndex {
  const forms: NameForm[] = []
  const owners: number[] = []
  entities.forEach((entity, e) => {
    for (const form of formsOf(entity)) {
      forms.push(form)
      owners.push(e)
    }
  })
  return {
    entities,
    forms,
    owners: Uint32Array.from(owners),
    signatures: forms.map((form) => signatureOf(form.folded)),
  }
}

/** What a candidate must reach to be worth naming. */
const LEAST_LOGIT = -4

/**
 * Whom a written stretch of one or more words may mean, most likely first, each entity once with its best form; empty where
 * it resembles nobody.
 *
 * @example
 * const index = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov']))
 * findCandidates(index, 'Vykov')[0] // { entity: Steve Witkoff, form: { kind: 'family', text: 'Witkoff', … }, logit, evidence }
 */
export function findCandidates(index: NameIndex, written: string | WrittenName, limit = 8): readonly Candidate[] {
  const name = typeof written === 'string' ? readWritten(written) : written
  const best = new Map<number, Candidate>()
  if (name.folded === '') return []
  const signature = signatureOf(name.folded)
  for (let f = 0; f < index.forms.length; f++) {
    if (resemblance(signature, index.signatures[f]!) < LEAST_RESEMBLANCE) continue
    const form = index.forms[f]!
    const { evidence, logit } = judge(name, form)
    const owner = index.owners[f]!
    if (logit > (best.get(owner)?.logit ?? LEAST_LOGIT))
      best.set(owner, { entity: index.entities[owner]!, form, evidence, logit })
  }
  return [...best.values()].sort((a, b) => b.logit - a.logit).slice(0, limit)
}

/** Tuned so that hardly a garble that could be recognised is lost (see training/). */
const LEAST_RESEMBLANCE = 0.2

/**
 * Could the stretch mean anybody in the index? A cheap test, far below the cost of a look-up, that lets hardly a
 * recognisable garble go.
 */
export function mayMatch(index: NameIndex, written: string): boolean {
  const signature = signatureOf(written)
  return index.signatures.some((other) => resemblance(signature, other) >= LEAST_RESEMBLANCE)
}
