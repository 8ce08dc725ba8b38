// Learns what recognisers make of phones in their surroundings: an alignment that tells the name said from other names.
//   npx tsx training/learn-hearing.ts      (after learn-channels.ts)
// Reads names/garbles.jsonl without the people held out; writes src/channels/hearing.table.ts. Deterministic.
// The steps begin with the odds of the recogniser's channel. Each round asks of every garble which of some alike names was said,
// or none, and moves steps and vectors by the slope of that choice's log probability: how often a step is expected
// in all alignments together (forward and backward, as in Lafferty, McCallum & Pereira 2001).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alignmentOdds, type Channel } from '../src/channels/channel.ts'
import { learnedChannels } from '../src/channels/channels.ts'
import {
  ADDED,
  ADDING,
  DROPPED,
  DROPPING,
  HEARD,
  type Hearing,
  hearingOdds,
  LONGEST_HEARD,
  STEP_UNITS,
  STEPS,
  Steps,
  VECTOR_UNITS,
  VECTORS,
  WIDTH,
} from '../src/channels/hearing.ts'
import { packNumbers } from '../src/models/packed-numbers.ts'
import { foldName } from '../src/names/fold-name.ts'
import { PHONE_CODES, soundOf } from '../src/sounds/sounds.ts'
import { Adam } from './adam.ts'
import { readLines } from './data.ts'
import { type Garble, randomFrom } from './people.ts'
import { shuffle } from './shuffle.ts'
import { isHeldOut } from './split.ts'

const ROUNDS = 6
const RATE = 0.01
/** How strongly what is learned is drawn back to the beginning. */
const DRAW = 0.01
/** Other names drawn for each garble, and how many of them, the most alike, are kept. */
const DRAWN = 40
const KEPT = 12
/** Garbles of other kinds are sounds too, but count for less than recognisers'. */
const WEIGHTS: Readonly<Record<string, number>> = { asr: 1, 'asr-tts': 1, human: 0.3, translit: 0.3 }
const BATCH = 32
/** People who may be meant, in the odds of nobody being meant. */
const ROSTER = 16

interface Case {
  readonly heard: Uint8Array
  /** The sound of the name said, then of others. */
  readonly said: readonly Uint8Array[]
  readonly weight: number
}

/** Learns the hearing from garbles, beginning with a recogniser's channel. */
export function learnHearing(garbles: readonly Garble[], channel: Channel): Hearing {
  const random = randomFrom(7)
  const cases = makeCases(garbles, channel, random)
  const begin = beginWith(channel, random)
  const learner = new Learner(begin)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(cases, random)
    const rate = RATE * (0.5 * (1 + Math.cos((Math.PI * round) / ROUNDS)) + 0.02)
    for (let b = 0; b < cases.length; b += BATCH) learner.learn(cases.slice(b, b + BATCH), rate)
  }
  return learner.hearing
}

function makeCases(garbles: readonly Garble[], channel: Channel, random: () => number): Case[] {
  const pairs = garbles
    .filter(({ channel: kind }) => kind in WEIGHTS)
    .map((g) => ({ g, said: soundOf(foldName(g.truth)), heard: soundOf(foldName(g.garble)) }))
    .filter(({ said, heard }) => said.length > 0 && heard.length > 0)
  return pairs.map(({ g, said, heard }) => {
    const others: { readonly odds: number; readonly said: Uint8Array }[] = []
    while (others.length < DRAWN) {
      const other = pairs[Math.floor(random() * pairs.length)]!
      if (other.g.name === g.name || other.g.truth === g.truth) continue
      others.push({ odds: alignmentOdds(channel, other.said, heard), said: other.said })
    }
    others.sort((a, b) => b.odds - a.odds)
    return { heard, said: [said, ...others.slice(0, KEPT).map((o) => o.said)], weight: WEIGHTS[g.channel]! }
  })
}

function beginWith({ one, dropped, added }: Channel, random: () => number): Hearing {
  const logOf = (odds: number): number => Math.log(Math.max(1e-4, odds))
  return {
    steps: Float64Array.from([...one, ...dropped, ...added], logOf),
    vectors: Float64Array.from({ length: VECTORS }, () => (random() * 2 - 1) * 0.1),
  }
}

/** Learns everything together: steps, vectors, and what an answer counts for. */
class Learner {
  readonly hearing: Hearing
  readonly #begin: Float64Array
  readonly #all: Float64Array
  readonly #slopes: Float64Array
  readonly #adam: Adam
  readonly #slope: Hearing
  readonly #aligner = new Aligner()

  constructor({ steps, vectors }: Hearing) {
    this.#all = Float64Array.from([...steps, ...vectors, 1, 0])
    // vectors are drawn back to nothing, the rest to where it began
    this.#begin = Float64Array.from(this.#all, (value, at) => (at >= STEPS && at < STEPS + VECTORS ? 0 : value))
    this.#slopes = new Float64Array(this.#all.length)
    this.#adam = new Adam(this.#all)
    this.hearing = viewOf(this.#all)
    this.#slope = viewOf(this.#slopes)
  }

  learn(cases: readonly Case[], rate: number): void {
    this.#slopes.fill(0)
    let weight = 0
    for (const c of cases) {
      this.#learnFrom(c)
      weight += c.weight
    }
    const slopeOf = (at: number): number => this.#slopes[at]! / weight + (this.#all[at]! - this.#begin[at]!) * DRAW
    this.#adam.descend(this.#all, slopeOf, rate)
  }

  /** Who was said, the first or nobody known: once with the first there and once without. */
  #learnFrom({ heard, said, weight }: Case): void {
    const [scaleAt, biasAt] = [this.#all.length - 2, this.#all.length - 1]
    const [scale, bias] = [this.#all[scaleAt]!, this.#all[biasAt]!]
    const answers = said.map((sound) => hearingOdds(this.hearing, sound, heard))
    const odds = answers.map((answer) => Math.exp(Math.min(30, scale * answer + bias)) / ROSTER)
    const all = odds.reduce((sum, o) => sum + o, 1)
    const others = all - odds[0]!
    odds.forEach((o, i) => {
      const slope = (o / all - (i === 0 ? 1 : 0) + (i === 0 ? 0 : o / others)) * weight
      if (Math.abs(slope) < 1e-4) return
      this.#slopes[biasAt]! += slope
      this.#slopes[scaleAt]! += slope * answers[i]!
      this.#aligner.addSlope(this.hearing, said[i]!, heard, slope * scale, this.#slope)
    })
  }
}

const viewOf = (all: Float64Array): Hearing => ({
  steps: all.subarray(0, STEPS),
  vectors: all.subarray(STEPS, STEPS + VECTORS),
})

/** The slope of `hearingOdds`. */
class Aligner {
  readonly #steps = new Steps()
  readonly #forward = new Float64Array((LONGEST_HEARD + 1) ** 2)
  readonly #backward = new Float64Array((LONGEST_HEARD + 1) ** 2)
  readonly #said = new Float64Array(LONGEST_HEARD * WIDTH)
  readonly #heard = new Float64Array(LONGEST_HEARD * WIDTH)

  /** Adds `by` times the slope of the answer by everything learned to `slope`. */
  addSlope(hearing: Hearing, said: Uint8Array, heard: Uint8Array, by: number, slope: Hearing): void {
    this.#steps.listen(hearing, heard)
    this.#steps.measure(hearing, said, heard)
    this.#align()
    const { n, m, said: saidVectors, heard: heardVectors } = this.#steps
    this.#said.fill(0)
    this.#heard.fill(0)
    const add = (step: number, expected: number): void => {
      slope.steps[step]! += by * expected
    }
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < m; j++) {
        const expected = this.#expectOne(i, j)
        if (expected < 1e-4) continue
        add(said[i]! * PHONE_CODES + heard[j]!, expected)
        for (let k = 0; k < WIDTH; k++) {
          this.#said[i * WIDTH + k]! += by * expected * heardVectors[j * WIDTH + k]!
          this.#heard[j * WIDTH + k]! += by * expected * saidVectors[i * WIDTH + k]!
        }
      }
      const expected = this.#expectDropped(i)
      add(DROPPED + said[i]!, expected)
      this.#addVector(hearing, slope, DROPPING, saidVectors, this.#said, i, by * expected)
    }
    for (let j = 0; j < m; j++) {
      const expected = this.#expectAdded(j)
      add(ADDED + heard[j]!, expected)
      this.#addVector(hearing, slope, ADDING, heardVectors, this.#heard, j, by * expected)
    }
    passOn(slope.vectors, 0, said, n, this.#said)
    passOn(slope.vectors, HEARD, heard, m, this.#heard)
  }

  #addVector(
    { vectors }: Hearing,
    slope: Hearing,
    at: number,
    placed: Float64Array,
    into: Float64Array,
    i: number,
    by: number,
  ): void {
    for (let k = 0; k < WIDTH; k++) {
      into[i * WIDTH + k]! += by * vectors[at + k]!
      slope.vectors[at + k]! += by * placed[i * WIDTH + k]!
    }
  }

  #align(): void {
    const { n, m, one, dropped, added } = this.#steps
    const width = m + 1
    const [forward, backward] = [this.#forward, this.#backward]
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++) {
        let sum = i === 0 && j === 0 ? 1 : 0
        if (i > 0 && j > 0) sum += forward[(i - 1) * width + j - 1]! * one[(i - 1) * LONGEST_HEARD + j - 1]!
        if (i > 0) sum += forward[(i - 1) * width + j]! * dropped[i - 1]!
        if (j > 0) sum += forward[i * width + j - 1]! * added[j - 1]!
        forward[i * width + j] = sum
      }
    for (let i = n; i >= 0; i--)
      for (let j = m; j >= 0; j--) {
        let sum = i === n && j === m ? 1 : 0
        if (i < n && j < m) sum += backward[(i + 1) * width + j + 1]! * one[i * LONGEST_HEARD + j]!
        if (i < n) sum += backward[(i + 1) * width + j]! * dropped[i]!
        if (j < m) sum += backward[i * width + j + 1]! * added[j]!
        backward[i * width + j] = sum
      }
  }

  get #total(): number {
    return this.#forward[this.#steps.n * (this.#steps.m + 1) + this.#steps.m]!
  }

  #expectOne(i: number, j: number): number {
    const width = this.#steps.m + 1
    const step = this.#steps.one[i * LONGEST_HEARD + j]!
    return (this.#forward[i * width + j]! * step * this.#backward[(i + 1) * width + j + 1]!) / this.#total
  }

  #expectDropped(i: number): number {
    const width = this.#steps.m + 1
    let sum = 0
    for (let j = 0; j < width; j++) sum += this.#forward[i * width + j]! * this.#backward[(i + 1) * width + j]!
    return (sum * this.#steps.dropped[i]!) / this.#total
  }

  #expectAdded(j: number): number {
    const width = this.#steps.m + 1
    let sum = 0
    for (let i = 0; i <= this.#steps.n; i++) sum += this.#forward[i * width + j]! * this.#backward[i * width + j + 1]!
    return (sum * this.#steps.added[j]!) / this.#total
  }
}

/** What the vector of a phone in its place is due is due to the vectors it is the sum of. */
function passOn(slope: Float64Array, from: number, sound: Uint8Array, length: number, due: Float64Array): void {
  const place = PHONE_CODES * WIDTH
  for (let i = 0; i < length; i++) {
    const own = from + sound[i]! * WIDTH
    const before = from + place + (i > 0 ? sound[i - 1]! : 0) * WIDTH
    const behind = from + 2 * place + (i + 1 < sound.length ? sound[i + 1]! : 0) * WIDTH
    for (let k = 0; k < WIDTH; k++) for (const at of [own, before, behind]) slope[at + k]! += due[i * WIDTH + k]!
  }
}

/** Rosters drawn for each garble when measuring, and the share of strangers that may be taken for somebody. */
const ROSTERS = 10
const STRANGERS = 0.02

/** Share of recognisers' garbles put right where few strangers would be taken for somebody, by how alike sounds are alone. */
function measure(garbles: readonly Garble[], oddsOf: (said: Uint8Array, heard: Uint8Array) => number): number {
  const random = randomFrom(11)
  const pairs = garbles
    .filter(({ channel }) => channel.startsWith('asr'))
    .map((g) => ({ name: g.name, said: soundOf(foldName(g.truth)), heard: soundOf(foldName(g.garble)) }))
  const right: number[] = []
  const absent: number[] = []
  for (const { name, said, heard } of pairs) {
    const own = oddsOf(said, heard)
    const others = pairs.filter((other) => other.name !== name)
    const bestOf = (count: number): number =>
      Math.max(
        ...Array.from({ length: count }, () => oddsOf(others[Math.floor(random() * others.length)]!.said, heard)),
      )
    for (let roster = 0; roster < ROSTERS; roster++) {
      right.push(own > bestOf(ROSTER - 1) ? own : Number.NEGATIVE_INFINITY)
      absent.push(bestOf(ROSTER))
    }
  }
  const least = absent.sort((a, b) => b - a)[Math.floor(absent.length * STRANGERS)]!
  return right.filter((odds) => odds > least).length / right.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = readLines<Garble>('names/garbles.jsonl')
  const { sounding } = learnedChannels()
  const hearing = learnHearing(
    all.filter((g) => !isHeldOut(g.name)),
    sounding,
  )
  const { steps, vectors } = hearing
  writeFileSync(
    join(import.meta.dirname, '../src/channels/hearing.table.ts'),
    `// Made by training/learn-hearing.ts (npx tsx training/learn-hearing.ts) from real garbles of people's names; see NOTICE.
/** What hearing.ts reads. */
export const STEPS =\n  '${packNumbers(steps, STEP_UNITS)}'
export const VECTORS =\n  '${packNumbers(vectors, VECTOR_UNITS)}'
`,
  )
  const heldOut = all.filter((g) => isHeldOut(g.name))
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
  console.log(
    `recognisers' garbles of people never learned from, put right by sound alone where ${percent(STRANGERS)} of strangers would be taken for somebody: ` +
      `the channel ${percent(measure(heldOut, (said, heard) => alignmentOdds(sounding, said, heard)))}, ` +
      `this ${percent(measure(heldOut, (said, heard) => hearingOdds(hearing, said, heard)))}`,
  )
}
