import type { Features } from './features.ts'

/** Weights of hashed features, a power of two of them, one byte each. */
export interface LinearModel {
  readonly weights: Int8Array
  /** What one step of a weight is worth. */
  readonly scale: number
}

/** The sum of the features' weights: a log-odds beside other candidates. */
export function score(model: LinearModel, features: Features, salt = 0): number {
  const { weights, scale } = model
  const mask = weights.length - 1
  const { hashes, count } = features
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[(hashes[i]! ^ salt) & mask]!
  return sum * scale
}

/** Reads the weights from a table's text. */
export function decodeModel(base64: string, scale: number): LinearModel {
  const bytes = atob(base64)
  return { weights: Int8Array.from(bytes, (character) => character.charCodeAt(0)), scale }
}

/** Tells the labels of one description apart: added to its features' hashes. */
export function labelSalt(label: number): number {
  return Math.imul(label, 0x51ed270b)
}
