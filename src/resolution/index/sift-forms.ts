import { indexedWords } from '../forms/indexed-word.ts'
import { readingsOf } from '../forms/readings.ts'
import { closeness, resemblance, SIGNATURE, type Signature, signatureOf } from '../forms/signature.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { likenessOfLetters, likenessOfPhones, mostLikeness } from '../judgement/likeness.ts'
import { formAt, isAskedAfter, type NameIndex } from './name-index.ts'
import { bucketOf, type Postings } from './postings.ts'
import { Ranking } from './ranking.ts'
import { writtenKeys } from './sound-keys.ts'

/** Signatures that resemble each other less are not looked at: hardly a garble that anybody could recognise is among them. */
const LEAST_RESEMBLANCE = 0.12

/** Forms whose letters and phones are compared: those with the nearest signatures. */
const nearest = new Ranking(24)
/** Forms that are left: the likest of them… */
const likest = new Ranking(16)
/** …unless another is likelier by this. */
const FAR_BEHIND = 1

/** The forms that a stretch resembles by signature and then by distance, the likest first; only those that are `asked` for. */
export function siftForms(index: NameIndex, name: WrittenName, asked = anyForm): readonly number[] {
  siftBySignature(index, name, asked)
  return siftByLikeness(index, name)
}

const anyForm = (_f: number): boolean => true

/** All forms with a signature like the stretch's. */
export function formsLike(index: NameIndex, { signature, folded }: WrittenName): number[] {
  const first = folded.split(' ', 1)[0]!
  const forms: number[] = []
  for (let f = 0; f < index.count; f++)
    if (
      closeness(signature, index.signatures, f * SIGNATURE, LEAST_RESEMBLANCE) > LEAST_RESEMBLANCE &&
      isAskedAfter(index, f, first)
    )
      forms.push(f)
  return forms
}

/** The entities with the forms that are nearest by signature, however far; every form is looked at. */
export function nearestOwners(index: NameIndex, name: WrittenName): ReadonlySet<number> {
  nearest.clear(-1)
  siftAll(index, name.signature, name.folded.split(' ', 1)[0]!, anyForm)
  return new Set(nearest.items().map((f) => index.owners[f]!))
}

/** Has any form a signature like the stretch's? */
export function resemblesAny(index: NameIndex, name: WrittenName): boolean {
  siftBySignature(index, name, anyForm)
  return nearest.count > 0
}

/** The forms with the nearest signatures, into `nearest`. */
function siftBySignature(index: NameIndex, name: WrittenName, asked: (f: number) => boolean): void {
  nearest.clear(LEAST_RESEMBLANCE)
  const first = name.folded.split(' ', 1)[0]!
  const { postings } = index
  if (postings) {
    siftPostings(index, postings, name.folded, name.signature, first, LOOKED_AT, asked)
    if (nearest.best > NEARLY_RIGHT) return
    for (const reading of readingsOf(name.folded))
      siftPostings(index, postings, reading, signatureOf(reading), first, LOOKED_AT_FOR_READING, asked)
  } else siftAll(index, name.signature, first, asked)
}

function siftAll(index: NameIndex, own: Signature, first: string, asked: (f: number) => boolean): void {
  const { count, signatures } = index
  const size = SIGNATURE
  for (let f = 0; f < count; f++) {
    const value = closeness(own, signatures, f * size, nearest.least)
    if (value > nearest.least && isAskedAfter(index, f, first) && asked(f)) nearest.addNew(f, value)
  }
}

/** How many forms are looked at under a stretch's keys, those of the rarest keys first, and under those of another reading. */
const LOOKED_AT = 2000
const LOOKED_AT_FOR_READING = 600
/** What comes so close, of 2, to a form as it stands is not looked for under other readings. */
const NEARLY_RIGHT = 1.75

/** Forms found under a reading's keys, and their signatures side by side. */
const found = new Uint32Array(LOOKED_AT)
const foundSignatures = new Int32Array(LOOKED_AT * SIGNATURE)

function siftPostings(
  index: NameIndex,
  postings: Postings,
  reading: string,
  own: Signature,
  first: string,
  most: number,
  asked: (f: number) => boolean,
): void {
  const count = gatherPostings(index, postings, reading, most)
  const [theirs, numbers, size] = [foundSignatures, found, SIGNATURE]
  for (let i = 0; i < count; i++) {
    const value = closeness(own, theirs, i * size, nearest.least)
    const f = numbers[i]!
    if (value > nearest.least && isAskedAfter(index, f, first) && asked(f)) nearest.add(f, value)
  }
}

/**
 * Fills `found` with at most so many, a form under several keys as often, and gives how many there are. Signatures lie far apart in memory: fetched
 * one after the other without a question between, they come sooner.
 */
function gatherPostings({ signatures }: NameIndex, postings: Postings, reading: string, most: number): number {
  const { starts, numbers } = postings
  const sizeOf = (bucket: number): number => starts[bucket + 1]! - starts[bucket]!
  const keys = writtenKeys(indexedWords(reading))
  const buckets = Array.from(keys, (key) => bucketOf(postings, key)).sort((a, b) => sizeOf(a) - sizeOf(b))
  const [forms, copies, size] = [found, foundSignatures, SIGNATURE]
  let left = most
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
  const { folded, sound, signature } = name
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
