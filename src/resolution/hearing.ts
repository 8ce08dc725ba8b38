import * as table from './hearing.table.ts'
import { readOdds } from './packed-odds.ts'
import { PHONE_CODES } from './sounds.ts'

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
    steps: Float64Array.from({ length: STEPS }, (_, at) => readOdds(table.STEPS, at, STEP_UNITS)),
    vectors: Float64Array.from({ length: VECTORS }, (_, at) => readOdds(table.VECTORS, at, VECTOR_UNITS)),
  }
  return learned
}

/** Phones of a stretch that are looked at. */
export const LONGEST_HEARD = 48
/** No step counts for more or less than this, nats. */
const [LEAST_STEP, MOST_STEP] = [-12, 8]

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

  /** Measures the steps that stray from the straightest alignment by up to `stray` phones. */
  measure({ steps, vectors }: Hearing, said: Uint8Array, heard: Uint8Array, stray = LONGEST_HEARD): void {
    this.n = Math.min(said.length, LONGEST_HEARD)
    this.m = Math.min(heard.length, LONGEST_HEARD)
    placePhones(vectors, 0, said, this.n, this.said)
    placePhones(vectors, HEARD, heard, this.m, this.heard)
    for (let i = 0; i < this.n; i++)
      this.dropped[i] = oddsOf(steps[DROPPED + said[i]!]!, this.said, i * WIDTH, vectors, DROPPING)
    for (let j = 0; j < this.m; j++)
      this.added[j] = oddsOf(steps[ADDED + heard[j]!]!, this.heard, j * WIDTH, vectors, ADDING)
    for (let i = 0; i < this.n; i++) {
      const row = said[i]! * PHONE_CODES
      const last = Math.min(this.m - 1, i + stray + Math.max(0, this.m - this.n))
      for (let j = Math.max(0, i - stray - Math.max(0, this.n - this.m)); j <= last; j++)
        this.one[i * LONGEST_HEARD + j] = oddsOf(steps[row + heard[j]!]!, this.said, i * WIDTH, this.heard, j * WIDTH)
    }
  }
}

/** The vector of each phone where it stands: of itself and of its neighbours, the edge counting as phone 0. */
function placePhones(vectors: Float64Array, from: number, sound: Uint8Array, length: number, into: Float64Array): void {
  for (let i = 0; i < length; i++) {
    const own = from + sound[i]! * WIDTH
    const before = from + PHONE_VECTORS + (i > 0 ? sound[i - 1]! : 0) * WIDTH
    const behind = from + 2 * PHONE_VECTORS + (i + 1 < sound.length ? sound[i + 1]! : 0) * WIDTH
    for (let k = 0; k < WIDTH; k++)
      into[i * WIDTH + k] = vectors[own + k]! + vectors[before + k]! + vectors[behind + k]!
  }
}

/** All `WIDTH` products at once: this is what takes the time. */
function oddsOf(step: number, a: Float64Array, i: number, b: Float64Array, j: number): number {
  const sum =
    step +
    a[i]! * b[j]! +
    a[i + 1]! * b[j + 1]! +
    a[i + 2]! * b[j + 2]! +
    a[i + 3]! * b[j + 3]! +
    (a[i + 4]! * b[j + 4]! + a[i + 5]! * b[j + 5]! + a[i + 6]! * b[j + 6]! + a[i + 7]! * b[j + 7]!)
  return Math.exp(sum < LEAST_STEP ? LEAST_STEP : sum > MOST_STEP ? MOST_STEP : sum)
}

const shared = new Steps()
let above = new Float64Array(LONGEST_HEARD + 2)
let row = new Float64Array(LONGEST_HEARD + 2)

/** How far an alignment may stray from the straightest one, in phones. */
const STRAY = 5

/**
 * Log odds (nats) of one sound having been heard for the other, all alignments together that do not stray far from the straight
 * one; above 0 speaks for it. Sounds beyond 48 phones are compared by their beginnings.
 */
export function hearingOdds(hearing: Hearing, said: Uint8Array, heard: Uint8Array): number {
  shared.measure(hearing, said, heard, STRAY)
  const { n, m, one, dropped, added } = shared
  const before = STRAY + Math.max(0, n - m)
  const after = STRAY + Math.max(0, m - n)
  row[0] = 1
  for (let j = 1; j <= m; j++) row[j] = j <= after ? row[j - 1]! * added[j - 1]! : 0
  row[m + 1] = 0
  for (let i = 1; i <= n; i++) {
    ;[above, row] = [row, above]
    const drop = dropped[i - 1]!
    const at = (i - 1) * LONGEST_HEARD - 1
    const first = Math.max(1, i - before)
    const last = Math.min(m, i + after)
    let left = first === 1 && i <= before ? above[0]! * drop : 0
    row[first - 1] = left
    for (let j = first; j <= last; j++) {
      left = above[j - 1]! * one[at + j]! + above[j]! * drop + left * added[j - 1]!
      row[j] = left
    }
    row[last + 1] = 0
  }
  return Math.log(Math.max(Number.MIN_VALUE, row[m]!))
}
