import type { HashedRow } from '../../src/models/hashed-row.ts'
import { LABELS, type LinearModel, labelHash, MOST_STEPS } from '../../src/models/linear-model.ts'

/** A choice among candidates: the hashes of each one's features, and which one is right. */
export interface Choice {
  readonly candidates: readonly Int32Array[]
  readonly right: number
  readonly weight: number
}

/** A copy of what was described. */
export function snapshot(row: HashedRow): Int32Array {
  return row.hashes.slice(0, row.count)
}

/** Each label of what was described as a candidate. */
export function snapshotLabels(row: HashedRow): Int32Array[] {
  const hashes = snapshot(row)
  return Array.from({ length: LABELS }, (_, label) => hashes.map((hash) => labelHash(hash, label)))
}

/** The mean of the weights learned in several orders: less of chance is left in them. */
export function fit(
  choices: Choice[],
  bits: number,
  epochs: number,
  l2: number,
  rate: number,
  seeds: number,
): Float32Array {
  const mean = new Float32Array(1 << bits)
  for (let seed = 1; seed <= seeds; seed++) {
    const weights = fitOnce(choices, bits, epochs, l2, rate, seed)
    for (let f = 0; f < mean.length; f++) mean[f]! += weights[f]! / seeds
  }
  return mean
}

/** Fits a log-linear model of choices by AdaGrad, in an order fixed by `seed`; the weights are averaged over the last epochs. */
function fitOnce(
  choices: Choice[],
  bits: number,
  epochs: number,
  l2: number,
  rate: number,
  seed: number,
): Float32Array {
  const size = 1 << bits
  const mask = size - 1
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-3)
  const order = Uint32Array.from(choices, (_, i) => i)
  const sums = new Float64Array(size)
  let state = seed
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const step = rate * (1 - (0.8 * epoch) / epochs)
    for (const at of order) {
      const { candidates, right, weight } = choices[at]!
      const scores = candidates.map((hashes) => {
        let sum = 0
        for (let k = 0; k < hashes.length; k++) sum += weights[hashes[k]! & mask]!
        return sum
      })
      const highest = Math.max(...scores)
      let total = 0
      for (let c = 0; c < scores.length; c++) total += scores[c] = Math.exp(scores[c]! - highest)
      for (let c = 0; c < scores.length; c++) {
        const error = weight * (scores[c]! / total - (c === right ? 1 : 0))
        if (Math.abs(error) < 1e-4) continue
        const hashes = candidates[c]!
        for (let k = 0; k < hashes.length; k++) {
          const f = hashes[k]! & mask
          const gradient = error + l2 * weights[f]!
          squares[f]! += gradient * gradient
          weights[f]! -= (step * gradient) / Math.sqrt(squares[f]!)
        }
      }
    }
    if (epoch >= epochs / 2) for (let f = 0; f < size; f++) sums[f]! += weights[f]!
  }
  return Float32Array.from(sums, (sum) => sum / Math.floor(epochs / 2))
}

/** Rounds weights to a byte each. */
export function quantize(weights: Float32Array): LinearModel {
  // a few extreme weights may be clipped: the scale fits the rest
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const scale = Math.max(sizes[Math.floor(sizes.length * 0.9995)]!, 1e-6) / 127
  return { weights: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale }
}

/** The same in steps four times as large, for the table. */
export function coarsen({ weights, scale }: LinearModel): LinearModel {
  const stepsOf = (weight: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / 4)))
  return { weights: weights.map(stepsOf), scale: 4 * scale }
}

/** Share of the choices that a model decides as annotated. */
export function accuracy(choices: readonly Choice[], { weights, scale }: LinearModel): number {
  const mask = weights.length - 1
  let right = 0
  for (const choice of choices) {
    let best = Number.NEGATIVE_INFINITY
    let winner = -1
    choice.candidates.forEach((hashes, c) => {
      let sum = 0
      for (const hash of hashes) sum += weights[hash & mask]! * scale
      if (sum > best) [best, winner] = [sum, c]
    })
    if (winner === choice.right) right++
  }
  return right / choices.length
}
