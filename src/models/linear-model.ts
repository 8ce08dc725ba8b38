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

/** Reads the weights from a table's text. */
export function decodeModel(base64: string, scale: number): LinearModel {
  const bytes = atob(base64)
  return { weights: Int8Array.from(bytes, (character) => character.charCodeAt(0)), scale }
}
