import type { Entity } from '../roster/entity.ts'
import { alignmentOdds } from './channel.ts'
import { learnedChannels } from './channels.ts'
import type { Evidence } from './evidence.ts'
import { judge } from './judgement.ts'
import type { NameForm } from './name-forms.ts'
import { formAt, type NameIndex } from './name-index.ts'
import { postingsOf } from './postings.ts'
import { Ranking } from './ranking.ts'
import { resemblance, SIGNATURE, writeSignature } from './signature.ts'
import { soundClasses } from './sound-classes.ts'
import { writtenKeys } from './sound-keys.ts'
import { readWritten, type WrittenName } from './written-name.ts'

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

/** What a candidate must reach to be worth naming. */
const LEAST_LOGIT = -4
/** Signatures that resemble each other less are not looked at: hardly a garble that anybody could recognise is among them. */
const LEAST_RESEMBLANCE = 0.12
/** Forms whose consonants are aligned, and forms that are judged in full. */
const ALIGNED = 24
const JUDGED = 8

const signature = new Int32Array(SIGNATURE)

/**
 * Whom a written stretch of one or more words may mean, most likely first, each entity once with its best form; empty where
 * it resembles nobody. Forms are sifted in three steps, each dearer than the one before: by signature, by an alignment of
 * consonants, by all evidence.
 *
 * @example
 * const index = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov']))
 * findCandidates(index, 'Vykov')[0] // { entity: Steve Witkoff, form: { kind: 'family', text: 'Witkoff', … }, logit, evidence }
 */
export function findCandidates(index: NameIndex, written: string | WrittenName, limit = 8): readonly Candidate[] {
  const name = typeof written === 'string' ? readWritten(written) : written
  if (name.folded === '') return []
  const best = new Map<number, Candidate>()
  for (const f of siftByConsonants(index, name, siftBySignature(index, name))) {
    const form = formAt(index, f)
    const { evidence, logit } = judge(name, form)
    const owner = index.owners[f]!
    if (logit > (best.get(owner)?.logit ?? LEAST_LOGIT))
      best.set(owner, { entity: index.entities[owner]!, form, evidence, logit })
  }
  return [...best.values()].sort((a, b) => b.logit - a.logit).slice(0, limit)
}

/**
 * Could the stretch mean anybody in the index? A cheap test, far below the cost of a look-up, that lets hardly a
 * recognisable garble go.
 */
export function mayMatch(index: NameIndex, written: string | WrittenName): boolean {
  const name = typeof written === 'string' ? readWritten(written) : written
  return name.folded !== '' && siftBySignature(index, name).count > 0
}

const nearby = new Ranking(ALIGNED)

function siftBySignature(index: NameIndex, name: WrittenName): Ranking {
  writeSignature(name.folded, soundClasses(name.sound), signature)
  nearby.clear(LEAST_RESEMBLANCE)
  if (!index.postings) {
    for (let f = 0; f < index.count; f++) nearby.add(f, resemblance(signature, index.signatures, f * SIGNATURE))
    return nearby
  }
  for (const key of writtenKeys(name.folded)) {
    for (const f of postingsOf(index.postings, key)) {
      const value = resemblance(signature, index.signatures, f * SIGNATURE)
      if (value > nearby.least && !nearby.has(f)) nearby.add(f, value)
    }
  }
  return nearby
}

const aligned = new Ranking(JUDGED)

function siftByConsonants(index: NameIndex, name: WrittenName, among: Ranking): readonly number[] {
  const { skeleton, romanised } = learnedChannels()
  aligned.clear(Number.NEGATIVE_INFINITY)
  for (const f of among.items()) {
    const form = formAt(index, f)
    const odds =
      alignmentOdds(skeleton, form.consonants, name.consonants) + alignmentOdds(romanised, form.letters, name.letters)
    aligned.add(f, odds)
  }
  return aligned.items()
}
