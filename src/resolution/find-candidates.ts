import type { Entity } from '../roster/entity.ts'
import { contradicts } from './contradicts.ts'
import type { Evidence } from './evidence.ts'
import { type IndexedWord, indexedWords, joinClasses } from './indexed-word.ts'
import { judge } from './judgement.ts'
import { likenessOfLetters, likenessOfPhones, mostLikeness } from './likeness.ts'
import type { NameForm } from './name-forms.ts'
import { formAt, isAskedAfter, type NameIndex } from './name-index.ts'
import { bucketOf, type Postings } from './postings.ts'
import { Ranking } from './ranking.ts'
import { readingsOf } from './readings.ts'
import { closeness, resemblance, SIGNATURE, writeSignature } from './signature.ts'
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

/** Forms whose letters and phones are compared: those with the nearest signatures. */
const nearest = new Ranking(24)
/** Forms that are judged: the likest of them… */
const likest = new Ranking(16)
/** …unless another is likelier by this. */
const FAR_BEHIND = 1

const signature = new Int32Array(SIGNATURE)

/**
 * Whom a written stretch of one or more words may mean, most likely first, each entity once with its best form, which is
 * the one that stands there as it is, if any does; empty where it resembles nobody. Forms are sifted in three steps, each
 * dearer than the one before: by signature, by distance, by all evidence.
 *
 * @example
 * const index = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov']))
 * findCandidates(index, 'Vykov')[0] // { entity: Steve Witkoff, form: { kind: 'family', text: 'Witkoff', … }, logit, evidence }
 */
export function findCandidates(index: NameIndex, written: string | WrittenName, limit = 8): readonly Candidate[] {
  const name = typeof written === 'string' ? readWritten(written) : written
  return name.folded === '' ? [] : judgeForms(index, name, sift(index, name)).slice(0, limit)
}

/** Whom a stretch may mean of those whose forms these are: all that look-ups leave to do once they have found the forms. */
export function judgeForms(index: NameIndex, name: WrittenName, forms: Iterable<number>): readonly Candidate[] {
  const best = new Map<number, Candidate>()
  for (const f of forms) {
    const form = formAt(index, f)
    const owner = index.owners[f]!
    const entity = index.entities[owner]!
    if (entity.type === 'person' && contradicts(name, form, entity)) continue
    const { evidence, logit } = judge(name, form)
    const known = best.get(owner)
    if (known?.evidence.same) continue
    if (logit > (known?.logit ?? LEAST_LOGIT) || evidence.same) best.set(owner, { entity, form, evidence, logit })
  }
  const people = [...best.values()].sort((a, b) => b.logit - a.logit)
  // whose whole name stands there is meant, and nobody of a name that is only like it
  const whole = people.filter(({ evidence, form }) => evidence.same && form.words > 1)
  return whole.length > 0 ? whole : people
}

/**
 * Could the stretch mean anybody in the index? A cheap test, far below the cost of a look-up, that lets hardly a
 * recognisable garble go.
 */
export function mayMatch(index: NameIndex, written: string | WrittenName): boolean {
  const name = typeof written === 'string' ? readWritten(written) : written
  if (name.folded === '') return false
  siftBySignature(index, name)
  return nearest.count > 0
}

function sift(index: NameIndex, name: WrittenName): readonly number[] {
  siftBySignature(index, name)
  return siftByLikeness(index, name)
}

/** The forms with the nearest signatures, into `nearest`. */
function siftBySignature(index: NameIndex, name: WrittenName): void {
  nearest.clear(LEAST_RESEMBLANCE)
  const first = name.folded.split(' ', 1)[0]!
  if (index.postings)
    for (const reading of readingsOf(name.folded)) siftPostings(index, index.postings, readSignature(reading), first)
  const words = readSignature(name.folded)
  if (index.postings) siftPostings(index, index.postings, words, first)
  else siftAll(index, first)
}

/** The words of a folded stretch; its signature goes into `signature`. */
function readSignature(folded: string): readonly IndexedWord[] {
  const words = indexedWords(folded)
  writeSignature(words, joinClasses(words), signature)
  return words
}

function siftAll(index: NameIndex, first: string): void {
  const { count, signatures } = index
  const [own, size] = [signature, SIGNATURE]
  for (let f = 0; f < count; f++) {
    const value = closeness(own, signatures, f * size, nearest.least)
    if (value > nearest.least && isAskedAfter(index, f, first)) nearest.addNew(f, value)
  }
}

/** How many forms are looked at under a reading's keys, those of the rarest keys first. */
const LOOKED_AT = 2000

/** Forms found under a reading's keys, and their signatures side by side. */
const found = new Uint32Array(LOOKED_AT)
const foundSignatures = new Int32Array(LOOKED_AT * SIGNATURE)

function siftPostings(index: NameIndex, postings: Postings, words: readonly IndexedWord[], first: string): void {
  const count = gatherPostings(index, postings, words)
  const [own, theirs, numbers, size] = [signature, foundSignatures, found, SIGNATURE]
  for (let i = 0; i < count; i++) {
    const value = closeness(own, theirs, i * size, nearest.least)
    const f = numbers[i]!
    if (value > nearest.least && isAskedAfter(index, f, first)) nearest.add(f, value)
  }
}

/**
 * Fills `found`, a form under several keys as often, and gives how many there are. Signatures lie far apart in memory: fetched
 * one after the other without a question between, they come sooner.
 */
function gatherPostings({ signatures }: NameIndex, postings: Postings, words: readonly IndexedWord[]): number {
  const { starts, numbers } = postings
  const sizeOf = (bucket: number): number => starts[bucket + 1]! - starts[bucket]!
  const buckets = Array.from(writtenKeys(words), (key) => bucketOf(postings, key)).sort((a, b) => sizeOf(a) - sizeOf(b))
  const [forms, copies, size] = [found, foundSignatures, SIGNATURE]
  let left = LOOKED_AT
  let n = 0
  for (const bucket of buckets) {
    const start = starts[bucket]!
    const end = Math.min(starts[bucket + 1]!, start + left)
    left -= end - start
    for (let p = start; p < end; p++) {
      const f = numbers[p]!
      const from = f * size
      const to = n * size
      copies[to] = signatures[from]!
      copies[to + 1] = signatures[from + 1]!
      copies[to + 2] = signatures[from + 2]!
      copies[to + 3] = signatures[from + 3]!
      copies[to + 4] = signatures[from + 4]!
      forms[n++] = f
    }
  }
  return n
}

/** Those of `nearest` that are likest by their letters, their phones and their signatures together. */
function siftByLikeness(index: NameIndex, name: WrittenName): readonly number[] {
  const { folded, sound } = name
  likest.clear(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < nearest.count; i++) {
    const f = nearest.at(i)
    const form = formAt(index, f)
    const alike = resemblance(signature, index.signatures, f * SIGNATURE)
    const least = Math.max(likest.least, likest.best - FAR_BEHIND)
    // what cannot get so far however the rest compares need not be compared
    if (alike + mostLikeness(folded.length, form.folded.length) + 1 <= least) continue
    const letters = alike + likenessOfLetters(name, form)
    if (letters + mostLikeness(sound.length, form.sound.length) <= least) continue
    likest.addNew(f, letters + likenessOfPhones(name, form))
  }
  return likest.items(FAR_BEHIND)
}
