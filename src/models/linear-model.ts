import { checkFingerprint } from './fingerprint.ts'
import type { HashedRow } from './hashed-row.ts'

/** Weights of hashed features, a power of two of them, one byte each. */
export interface LinearModel {
  readonly weights: Int8Array
  /** What one step of a weight is worth. */
  readonly scale: number
}

/** A model as its learned table holds it. */
export interface LinearTable {
  /** The fingerprint of the names of its features. */
  readonly features: string
  readonly scale: number
  /** As `writeWeights` writes them. */
  readonly weights: string
}

/** The sum of the features' weights: a log-odds beside other candidates. */
export function score(model: LinearModel, row: HashedRow): number {
  const { weights, scale } = model
  const mask = weights.length - 1
  const { hashes, count } = row
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
export function scoreLabels(model: LinearModel, row: HashedRow, scores: Float64Array): void {
  const { weights, scale } = model
  const mask = weights.length / LABELS - 1
  const { hashes, count } = row
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const at = (hashes[i]! & mask) * LABELS
    for (let label = 0; label < LABELS; label++) scores[label]! += weights[at + label]!
  }
  for (let label = 0; label < LABELS; label++) scores[label]! *= scale
}

/** A model of a table that was learned from these features. It is read when it is first asked. */
export const readLinearModel = (table: LinearTable, names: readonly string[]): LinearModel =>
  new TableModel(table, names)

class TableModel implements LinearModel {
  readonly scale: number
  readonly #table: LinearTable
  readonly #names: readonly string[]
  #weights: Int8Array | undefined

  constructor(table: LinearTable, names: readonly string[]) {
    this.#table = table
    this.#names = names
    this.scale = table.scale
  }

  get weights(): Int8Array {
    this.#weights ??= decode(this.#table, this.#names)
    return this.#weights
  }
}

function decode({ features, weights }: LinearTable, names: readonly string[]): Int8Array {
  checkFingerprint('quotations', features, names)
  return readWeights(weights)
}

/** The most steps of a weight up or down: 63 weights in all, one character each. Four times as many say no more. */
export const MOST_STEPS = 31
/** The characters of 0, -1, 1, -2 … follow one another from here, without the backslash. */
const FIRST = 48
const BACKSLASH = 92

/** Writes weights for a table. */
export function writeWeights(weights: Int8Array): string {
  let text = ''
  for (const weight of weights) {
    const code = FIRST + (weight < 0 ? -2 * weight - 1 : 2 * weight)
    text += String.fromCharCode(code < BACKSLASH ? code : code + 1)
  }
  return text
}

/** Reads what `writeWeights` wrote. */
export function readWeights(text: string): Int8Array {
  const weights = new Int8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const place = code - FIRST - (code > BACKSLASH ? 1 : 0)
    weights[i] = place & 1 ? -((place + 1) >> 1) : place >> 1
  }
  return weights
}
