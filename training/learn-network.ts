// Learns a small network (see src/models/network.ts): Adam (Kingma & Ba 2015) on the log loss, the rate falling to nothing, weights held small.
// Deterministic.
import { type Network, sizeOf } from '../src/models/network.ts'
import { Adam } from './adam.ts'
import { randomFrom } from './people.ts'
import { shuffle } from './shuffle.ts'

export interface Lesson {
  readonly evidence: Float32Array
  /** 1 or 0. */
  readonly right: number
  readonly weight: number
}

/** Networks that are learned from different beginnings; their mean is kept, which errs less than any. */
const NETWORKS = 2
const HIDDEN = 12
const ROUNDS = 40
const BATCH = 256
const RATE = 0.003
/** How small weights are held, and the straight ones. */
const DECAY = 0.002
const DECAY_STRAIGHT = 0.0006
/** What varies less is not made to vary as much as the rest. */
const LEAST_SPREAD = 0.16

/** Learns from these lessons; `held` says how small weights are held, beside what is usual: less where there are many lessons; so many networks. */
export function learnNetwork(lessons: readonly Lesson[], held = 1, count = NETWORKS): Network {
  const inputs = lessons[0]!.evidence.length
  const { mean, spread } = measure(lessons, inputs)
  const rows = lessons.map(({ evidence }) => evidence.map((value, i) => (value - mean[i]!) / spread[i]!))
  const networks = Array.from({ length: count }, (_, n) => asLearnt(learnOne(lessons, rows, n + 1, held), mean, spread))
  return { inputs, hidden: count * HIDDEN, weights: meanOf(networks, inputs) }
}

function measure(lessons: readonly Lesson[], inputs: number): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(inputs)
  const spread = new Float64Array(inputs)
  for (const { evidence } of lessons) for (let i = 0; i < inputs; i++) mean[i]! += evidence[i]! / lessons.length
  for (const { evidence } of lessons)
    for (let i = 0; i < inputs; i++) spread[i]! += (evidence[i]! - mean[i]!) ** 2 / lessons.length
  return { mean, spread: spread.map((square) => Math.max(LEAST_SPREAD, Math.sqrt(square))) }
}

/** The weights for evidence with mean 0 and spread 1. */
function learnOne(lessons: readonly Lesson[], rows: readonly Float32Array[], seed: number, held: number): Float64Array {
  const inputs = rows[0]!.length
  const outer = HIDDEN * (inputs + 1)
  const straight = outer + 1 + HIDDEN
  const size = sizeOf(inputs, HIDDEN)
  const random = randomFrom(seed)
  const weights = new Float64Array(size)
  for (let w = 0; w < outer; w++) weights[w] = w % (inputs + 1) ? ((random() * 2 - 1) * 1.7) / Math.sqrt(inputs) : 0
  for (let h = 0; h < HIDDEN; h++) weights[outer + 1 + h] = (random() * 2 - 1) * 0.5
  weights[outer] = -3
  const decay = weights.map((_, w) =>
    w === outer || (w < outer && w % (inputs + 1) === 0) ? 0 : held * (w < straight ? DECAY : DECAY_STRAIGHT),
  )
  const gradient = new Float64Array(size)
  const adam = new Adam(weights)
  const order = rows.map((_, i) => i)
  const active = new Float64Array(HIDDEN)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    const rate = RATE * (1 - round / ROUNDS)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      gradient.fill(0)
      for (const r of batch) addSlope(lessons[r]!, rows[r]!, weights, active, gradient, 1 / batch.length)
      adam.descend(weights, (w) => gradient[w]! + decay[w]! * weights[w]!, rate)
    }
  }
  return weights
}

/** Adds the slope of one lesson's loss. */
function addSlope(
  { right, weight }: Lesson,
  row: Float32Array,
  weights: Float64Array,
  active: Float64Array,
  gradient: Float64Array,
  share: number,
): void {
  const inputs = row.length
  const outer = HIDDEN * (inputs + 1)
  const straight = outer + 1 + HIDDEN
  let answer = weights[outer]!
  for (let h = 0, w = 0; h < HIDDEN; h++) {
    let sum = weights[w++]!
    for (let i = 0; i < inputs; i++) sum += weights[w++]! * row[i]!
    active[h] = Math.tanh(sum)
    answer += weights[outer + 1 + h]! * active[h]!
  }
  for (let i = 0; i < inputs; i++) answer += weights[straight + i]! * row[i]!
  const error = weight * share * (1 / (1 + Math.exp(-answer)) - right)
  if (Math.abs(error) < 1e-9) return
  gradient[outer]! += error
  for (let h = 0; h < HIDDEN; h++) {
    gradient[outer + 1 + h]! += error * active[h]!
    const inner = error * weights[outer + 1 + h]! * (1 - active[h]! * active[h]!)
    const at = h * (inputs + 1)
    gradient[at]! += inner
    for (let i = 0; i < inputs; i++) gradient[at + 1 + i]! += inner * row[i]!
  }
  for (let i = 0; i < inputs; i++) gradient[straight + i]! += error * row[i]!
}

/** The same network for evidence as it is. */
function asLearnt(weights: Float64Array, mean: Float64Array, spread: Float64Array): Float64Array {
  const inputs = mean.length
  const outer = HIDDEN * (inputs + 1)
  const straight = outer + 1 + HIDDEN
  const plain = Float64Array.from(weights)
  const unfold = (bias: number, from: number): void => {
    for (let i = 0; i < inputs; i++) {
      plain[from + i]! /= spread[i]!
      plain[bias]! -= plain[from + i]! * mean[i]!
    }
  }
  for (let h = 0; h < HIDDEN; h++) unfold(h * (inputs + 1), h * (inputs + 1) + 1)
  unfold(outer, straight)
  return plain
}

/** The mean of networks is a network with the hidden units of all. */
function meanOf(networks: readonly Float64Array[], inputs: number): number[] {
  const outer = HIDDEN * (inputs + 1)
  const straight = outer + 1 + HIDDEN
  const meanAt = (w: number): number => networks.reduce((sum, network) => sum + network[w]!, 0) / networks.length
  return [
    ...networks.flatMap((network) => [...network.subarray(0, outer)]),
    meanAt(outer),
    ...networks.flatMap((network) => Array.from(network.subarray(outer + 1, straight), (w) => w / networks.length)),
    ...Array.from({ length: inputs }, (_, i) => meanAt(straight + i)),
  ].map((weight) => Number(weight.toFixed(3)))
}
