import { unpackNumbers } from '../models/packed-numbers.ts'
import { quickExp } from '../models/quick-exp.ts'
import { PHONE_CODES } from '../sounds/sounds.ts'
import * as table from './hearing.table.ts'

/** Numbers in the vector of a phone in its place; `oddsOf` writes out their products. */
export const WIDTH = 8
/** Vectors of a phone: itself, as the one before and as the one behind, said and heard. */
const PLACES = 6
const PHONE_VECTORS = PHONE_CODES * WIDTH

/**
 * What a recogniser makes of phones in their surroundings: an alignment whose steps are weighed by the phones' neighbours too,
 * learned to tell the name that was said from others (so unlike a channel it says nothing of how often a step happens).
 */
export interface Hearing {
  /** Log odds of each phone being heard as each, row by row; then of each being dropped, and of each being added. */
  readonly steps: Float64Array
  /** The vectors of said phones in three places, of heard ones, then one for what is dropped and one for what is added. */
  readonly vectors: Float64Array
}

export const STEPS = PHONE_CODES * (PHONE_CODES + 2)
export const VECTORS = PLACES * PHONE_VECTORS + 2 * WIDTH
export const DROPPED = PHONE_CODES * PHONE_CODES
export const ADDED = DROPPED + PHONE_CODES
/** Where the vectors of heard phones begin, and those of dropping and adding. */
export const HEARD = 3 * PHONE_VECTORS
export const DROPPING = PLACES * PHONE_VECTORS
export const ADDING = DROPPING + WIDTH

/** How finely the numbers are written in the table. */
export const STEP_UNITS = 14
export const VECTOR_UNITS = 60

let learned: Hearing | undefined

/** The hearing learned from real garbles. */
export function learnedHearing(): Hearing {
  learned ??= {
    steps: unpackNumbers(table.STEPS, STEP_UNITS),
    vectors: unpackNumbers(table.VECTORS, VECTOR_UNITS),
  }
  return learned
}

/** Phones of a stretch that are looked at. */
export const LONGEST_HEARD = 48
/** The odds of every step there may be between two sounds, and the vectors they came from. */
export class Steps {
  readonly said = new Float64Array(LONGEST_HEARD * WIDTH)
  readonly heard = new Float64Array(LONGEST_HEARD * WIDTH)
  /** Odds of the `i`th phone said being heard as the `j`th, at `i * LONGEST_HEARD + j`. */
  readonly one = new Float64Array(LONGEST_HEARD * LONGEST_HEARD)
  readonly dropped = new Float64Array(LONGEST_HEARD)
  readonly added = new Float64Array(LONGEST_HEARD)
  n = 0
  m = 0

  /** Reads what was heard: what is then measured may be said and heard so. */
  listen({ steps, vectors }: Hearing, heard: Uint8Array): void {
    const m = Math.min(heard.length, LONGEST_HEARD)
    const { heard: b, added } = this
    this.m = m
    placePhones(vectors, HEARD, heard, m, b)
    for (let j = 0; j < m; j++) added[j] = oddsOf(steps[ADDED + heard[j]!]! + product(b, j * WIDTH, vectors, ADDING))
  }

  /** Measures the steps, from what was said to what was read, that stray from the straightest alignment by up to `stray` phones. */
  measure({ steps, vectors }: Hearing, said: Uint8Array, heard: Uint8Array, stray = LONGEST_HEARD): void {
    const n = Math.min(said.length, LONGEST_HEARD)
    const { said: a, dropped, m } = this
    this.n = n
    placePhones(vectors, 0, said, n, a)
    for (let i = 0; i < n; i++)
      dropped[i] = oddsOf(steps[DROPPED + said[i]!]! + product(a, i * WIDTH, vectors, DROPPING))
    const before = stray + Math.max(0, n - m)
    const after = stray + Math.max(0, m - n)
    for (let i = 0; i < n; i++)
      this.#measureRow(steps, said[i]! * PHONE_CODES, heard, i, Math.max(0, i - before), Math.min(m - 1, i + after))
  }

  /** The odds of the `i`th phone said being heard as those from `first` to `last`; this is what takes the time. */
  #measureRow(steps: Float64Array, row: number, heard: Uint8Array, i: number, first: number, last: number): void {
    const { said: a, heard: b, one } = this
    const width = WIDTH
    const from = i * LONGEST_HEARD
    const at = i * width
    const a0 = a[at]!
    const a1 = a[at + 1]!
    const a2 = a[at + 2]!
    const a3 = a[at + 3]!
    const a4 = a[at + 4]!
    const a5 = a[at + 5]!
    const a6 = a[at + 6]!
    const a7 = a[at + 7]!
    for (let j = first; j <= last; j++) {
      const k = j * width
      const low = a0 * b[k]! + a1 * b[k + 1]! + (a2 * b[k + 2]! + a3 * b[k + 3]!)
      const high = a4 * b[k + 4]! + a5 * b[k + 5]! + (a6 * b[k + 6]! + a7 * b[k + 7]!)
      one[from + j] = oddsOf(steps[row + heard[j]!]! + (low + high))
    }
  }
}

/** The vector of each phone where it stands: of itself and of its neighbours, the edge counting as phone 0. */
function placePhones(vectors: Float64Array, from: number, sound: Uint8Array, length: number, into: Float64Array): void {
  const width = WIDTH
  const place = PHONE_VECTORS
  let before = from + place
  for (let i = 0; i < length; i++) {
    const own = from + sound[i]! * width
    const behind = from + 2 * place + (i + 1 < sound.length ? sound[i + 1]! : 0) * width
    const at = i * width
    into[at] = vectors[own]! + vectors[before]! + vectors[behind]!
    into[at + 1] = vectors[own + 1]! + vectors[before + 1]! + vectors[behind + 1]!
    into[at + 2] = vectors[own + 2]! + vectors[before + 2]! + vectors[behind + 2]!
    into[at + 3] = vectors[own + 3]! + vectors[before + 3]! + vectors[behind + 3]!
    into[at + 4] = vectors[own + 4]! + vectors[before + 4]! + vectors[behind + 4]!
    into[at + 5] = vectors[own + 5]! + vectors[before + 5]! + vectors[behind + 5]!
    into[at + 6] = vectors[own + 6]! + vectors[before + 6]! + vectors[behind + 6]!
    into[at + 7] = vectors[own + 7]! + vectors[before + 7]! + vectors[behind + 7]!
    before = own + place
  }
}

/** The odds of a step of these log odds: none counts for less than -12 or more than 8. */
const oddsOf = (sum: number): number => quickExp(sum < -12 ? -12 : sum > 8 ? 8 : sum)

const product = (a: Float64Array, i: number, b: Float64Array, j: number): number =>
  a[i]! * b[j]! +
  a[i + 1]! * b[j + 1]! +
  (a[i + 2]! * b[j + 2]! + a[i + 3]! * b[j + 3]!) +
  (a[i + 4]! * b[j + 4]! + a[i + 5]! * b[j + 5]! + (a[i + 6]! * b[j + 6]! + a[i + 7]! * b[j + 7]!))

const shared = new Steps()
/** What `shared` has read: many are compared with one stretch. */
let listened: { readonly hearing: Hearing; readonly heard: Uint8Array } | undefined
const rows = [new Float64Array(LONGEST_HEARD + 2), new Float64Array(LONGEST_HEARD + 2)] as const

/** How far an alignment may stray from the straightest one, in phones. */
const STRAY = 3

/**
 * Log odds (nats) of one sound having been heard for the other, all alignments together that do not stray far from the straight
 * one; above 0 speaks for it. Sounds beyond 48 phones are compared by their beginnings.
 */
export function hearingOdds(hearing: Hearing, said: Uint8Array, heard: Uint8Array): number {
  const stray = STRAY
  if (listened?.heard !== heard || listened.hearing !== hearing) {
    shared.listen(hearing, heard)
    listened = { hearing, heard }
  }
  shared.measure(hearing, said, heard, stray)
  const { n, m, one, dropped, added } = shared
  const before = stray + Math.max(0, n - m)
  const after = stray + Math.max(0, m - n)
  let [above, row] = rows
  writeFirstRow(added, m, after, row)
  for (let i = 1, at = -1; i <= n; i++, at += LONGEST_HEARD) {
    const next = above
    above = row
    row = next
    const drop = dropped[i - 1]!
    const first = Math.max(1, i - before)
    const last = Math.min(m, i + after)
    let corner = above[first - 1]!
    let left = first === 1 && i <= before ? corner * drop : 0
    row[first - 1] = left
    for (let j = first; j <= last; j++) {
      const up = above[j]!
      left = corner * one[at + j]! + up * drop + left * added[j - 1]!
      row[j] = left
      corner = up
    }
    row[last + 1] = 0
  }
  return Math.log(Math.max(Number.MIN_VALUE, row[m]!))
}

/** Nothing said yet: all that is heard is added. */
function writeFirstRow(added: Float64Array, m: number, after: number, row: Float64Array): void {
  row[0] = 1
  for (let j = 1; j <= m; j++) row[j] = j <= after ? row[j - 1]! * added[j - 1]! : 0
  row[m + 1] = 0
}
