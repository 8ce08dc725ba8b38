import type { Features } from './hashed-features.ts'

/** Weights of hashed features, a power of two of them, one byte each. */
export interface LinearModel {
  readonly weights: Int8Array
  /** What one step of a weight is worth. */
  readonly scale: number
}

/** The sum of the features' weights: a log-odds beside other candidates. */
export function score(model: LinearModel, features: Features): number {
  const { weights, scale } = model
  const mask = weights.length - 1
  const { hashes, count } = features
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[hashes[i]! & mask]!
  return sum * scale
}

/** How many labels a description may be given; their weights lie beside each other. */
export const LABELS = 4

/** The feature's hash for a label. */
export function labelHash(hash: number, label: number): number {
  return hash * LABELS + label
}

/** The scores of each label of what is described, into `scores`. */
export function scoreLabels(model: LinearModel, features: Features, scores: Float64Array): void {
  const { weights, scale } = model
  const mask = weights.length / LABELS - 1
  const { hashes, count } = features
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const at = (hashes[i]! & mask) * LABELS
    for (let label = 0; label < LABELS; label++) scores[label]! += weights[at + label]!
  }
  for (let label = 0; label < LABELS; label++) scores[label]! *= scale
}

/** A model of a table's text, which is read when it is first asked. */
export const decodeModel = (base64: string, scale: number): LinearModel => new PackedModel(base64, scale)

class PackedModel implements LinearModel {
  readonly scale: number
  readonly #base64: string
  #weights: Int8Array | undefined

  constructor(base64: string, scale: number) {
    this.#base64 = base64
    this.scale = scale
  }

  get weights(): Int8Array {
    this.#weights ??= decode(this.#base64)
    return this.#weights
  }
}

function decode(base64: string): Int8Array {
  const bytes = atob(base64)
  const weights = new Int8Array(bytes.length)
  for (let i = 0; i < weights.length; i++) weights[i] = bytes.charCodeAt(i)
  return weights
}
