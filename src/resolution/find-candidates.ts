import type { Entity } from '../roster/entity.ts'
import { alignmentOdds } from './channel.ts'
import { learnedChannels } from './channels.ts'
import type { Evidence } from './evidence.ts'
import { judge } from './judgement.ts'
import type { NameForm } from './name-forms.ts'
import { formAt, type NameIndex } from './name-index.ts'
import { bucketOf, type Postings } from './postings.ts'
import { Ranking } from './ranking.ts'
import { closeness, resemblance, SIGNATURE, writeSignature } from './signature.ts'
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

/** How many forms are aligned, and how many are judged in full. */
interface Sieve {
  readonly aligned: Ranking
  readonly judged: Ranking
}
const few: Sieve = { aligned: new Ranking(16), judged: new Ranking(5) }
const many: Sieve = { aligned: new Ranking(6), judged: new Ranking(3) }

const signature = new Int32Array(SIGNATURE)

/**
 * Whom a written stretch of one or more words may mean, most likely first, each entity once with its best form; empty where
 * it resembles nobody. Forms are sifted in three steps, each dearer than the one before: by signature, by alignment, by all evidence.
 *
 * @example
 * const index = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov']))
 * findCandidates(index, 'Vykov')[0] // { entity: Steve Witkoff, form: { kind: 'family', text: 'Witkoff', … }, logit, evidence }
 */
export function findCandidates(index: NameIndex, written: string | WrittenName, limit = 8): readonly Candidate[] {
  const name = typeof written === 'string' ? readWritten(written) : written
  if (name.folded === '') return []
  const best = new Map<number, Candidate>()
  for (const f of sift(index, name)) {
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

function sift(index: NameIndex, name: WrittenName): readonly number[] {
  return siftByAlignment(index, name, siftBySignature(index, name))
}

function siftBySignature(index: NameIndex, name: WrittenName): Ranking {
  writeSignature(name.folded, soundClasses(name.sound), signature)
  return index.postings ? siftPostings(index, index.postings, name) : siftAll(index)
}

function siftAll({ count, signatures }: NameIndex): Ranking {
  const nearest = few.aligned
  nearest.clear(LEAST_RESEMBLANCE)
  for (let f = 0; f < count; f++) nearest.add(f, resemblance(signature, signatures, f * SIGNATURE))
  return nearest
}

/** How many forms are looked at under a stretch's keys, those of the rarest keys first. */
const LOOKED_AT = 800

function siftPostings({ signatures }: NameIndex, postings: Postings, name: WrittenName): Ranking {
  const nearest = many.aligned
  nearest.clear(LEAST_RESEMBLANCE)
  const { starts, numbers } = postings
  const sizeOf = (bucket: number): number => starts[bucket + 1]! - starts[bucket]!
  const buckets = Array.from(writtenKeys(name.folded), (key) => bucketOf(postings, key)).sort(
    (a, b) => sizeOf(a) - sizeOf(b),
  )
  let left = LOOKED_AT
  for (const bucket of buckets) {
    const end = Math.min(starts[bucket + 1]!, starts[bucket]! + left)
    left -= end - starts[bucket]!
    for (let p = starts[bucket]!; p < end; p++) {
      const f = numbers[p]!
      const value = closeness(signature, signatures, f * SIGNATURE)
      if (value > nearest.least && !nearest.has(f)) nearest.add(f, value)
    }
  }
  return nearest
}

function siftByAlignment(index: NameIndex, name: WrittenName, among: Ranking): readonly number[] {
  const { skeleton, romanised } = learnedChannels()
  const nearest = index.postings ? many.judged : few.judged
  nearest.clear(Number.NEGATIVE_INFINITY)
  for (const f of among.items()) {
    const form = formAt(index, f)
    const consonants = alignmentOdds(skeleton, form.consonants, name.consonants)
    nearest.add(f, consonants + alignmentOdds(romanised, form.letters, name.letters))
  }
  return nearest.items()
}
