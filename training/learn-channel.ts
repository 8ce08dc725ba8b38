// EM for a stochastic edit distance with operations of up to two symbols on either side (after Ristad & Yianilos 1998
// and Brill & Moore 2000): the joint probability of an alignment of a name form with what was written for it.
import type { Operation } from '../src/channels/channel.ts'
import type { Alike } from './alike.ts'

/** How often pairs known to be alike count as met. */
const MET = 3

export interface Pair {
  readonly form: Uint8Array
  readonly written: Uint8Array
  readonly weight: number
}

export interface LearnOptions {
  /** Number of symbols, 0 (the edge or a space) included. */
  readonly symbols: number
  /** Longest operation: symbols of form and written taken together. */
  readonly longest: number
  readonly rounds: number
  /** Expected uses an operation with two symbols on a side must have. */
  readonly least: number
  /** Pairs that count as met a few times, whether the data has them or not. */
  readonly alike: readonly Alike[]
}

/** Probability or count of each operation by its key; NaN-free, 0 where there is none. */
type Table = Float32Array

const KEY = 42
/** form symbols a, b (0 for none, else code + 1) and written symbols c, d as one number. */
const key = (a: number, b: number, c: number, d: number): number => ((a * KEY + b) * KEY + c) * KEY + d

const SHAPES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
] as const

function keyAt(pair: Pair, i: number, j: number, di: number, dj: number): number {
  const a = di > 0 ? pair.form[i - 1]! + 1 : 0
  const b = di > 1 ? pair.form[i - 2]! + 1 : 0
  const c = dj > 0 ? pair.written[j - 1]! + 1 : 0
  const d = dj > 1 ? pair.written[j - 2]! + 1 : 0
  return key(b || a, b ? a : 0, d || c, d ? c : 0)
}

/** Learns the operations and returns them as log odds against chance: log P(form part, written part) / P(form part) P(written part). */
export function learnChannel(pairs: readonly Pair[], options: LearnOptions): Operation[] {
  const shapes = SHAPES.filter(([di, dj]) => di + dj <= options.longest)
  let probability = initial(options.symbols)
  for (let round = 0; round < options.rounds; round++) {
    const counts: Table = new Float32Array(KEY ** 4)
    for (const pair of pairs) expect(pair, shapes, probability, counts, round === 0 ? UNSEEN : 0)
    probability = maximize(counts, options, round)
  }
  return asOdds(probability, pairs, options.symbols)
}

function initial(symbols: number): Table {
  const table: Table = new Float32Array(KEY ** 4)
  for (let a = 1; a <= symbols; a++) {
    table[key(a, 0, 0, 0)] = 0.002
    table[key(0, 0, a, 0)] = 0.002
    for (let c = 1; c <= symbols; c++) table[key(a, 0, c, 0)] = a === c ? 0.025 : 0.0001
  }
  return table
}

/** What a two-symbol operation not met yet is worth in the first round, so that it can begin to count. */
const UNSEEN = 2e-6

function expect(
  pair: Pair,
  shapes: readonly (readonly [number, number])[],
  probability: Table,
  counts: Table,
  unseen: number,
): void {
  const n = pair.form.length
  const m = pair.written.length
  const width = m + 1
  const forward = new Float64Array((n + 1) * width)
  const backward = new Float64Array((n + 1) * width)
  const worth = (i: number, j: number, di: number, dj: number): number =>
    probability[keyAt(pair, i, j, di, dj)]! || (di + dj > 2 ? unseen : 0)
  forward[0] = 1
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++)
      for (const [di, dj] of shapes)
        if (i >= di && j >= dj) forward[i * width + j]! += forward[(i - di) * width + j - dj]! * worth(i, j, di, dj)
  backward[n * width + m] = 1
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--)
      for (const [di, dj] of shapes)
        if (i + di <= n && j + dj <= m)
          backward[i * width + j]! += backward[(i + di) * width + j + dj]! * worth(i + di, j + dj, di, dj)
  const total = forward[n * width + m]!
  if (!(total > 0)) return
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++)
      for (const [di, dj] of shapes) {
        if (i < di || j < dj) continue
        const share = (forward[(i - di) * width + j - dj]! * worth(i, j, di, dj) * backward[i * width + j]!) / total
        if (share > 1e-5) counts[keyAt(pair, i, j, di, dj)]! += share * pair.weight
      }
}

const isLong = (k: number): boolean => Math.floor(k / (KEY * KEY)) % KEY > 0 || k % KEY > 0

function maximize(counts: Table, options: LearnOptions, round: number): Table {
  const kept: Table = new Float32Array(KEY ** 4)
  let total = 0
  const add = (k: number, n: number): void => {
    kept[k] = n
    total += n
  }
  // Long operations pay a toll for being there at all (a sparse prior), or EM would learn whole words by heart.
  const toll = round < 2 ? 0 : options.least
  for (let k = 0; k < counts.length; k++)
    if (counts[k]! > toll && isLong(k)) add(k, Math.max(counts[k]! - toll / 2, 1e-6))
  for (let a = 1; a <= options.symbols; a++) {
    add(key(a, 0, 0, 0), counts[key(a, 0, 0, 0)]! + 0.2)
    add(key(0, 0, a, 0), counts[key(0, 0, a, 0)]! + 0.2)
    for (let c = 1; c <= options.symbols; c++) add(key(a, 0, c, 0), counts[key(a, 0, c, 0)]! + (a === c ? 0.5 : 0.05))
  }
  for (const [form, written] of options.alike) {
    const k = key(
      form[0]! + 1,
      form.length > 1 ? form[1]! + 1 : 0,
      written[0]! + 1,
      written.length > 1 ? written[1]! + 1 : 0,
    )
    kept[k]! += MET
    total += MET
  }
  for (let k = 0; k < kept.length; k++) kept[k]! /= total
  return kept
}

function asOdds(probability: Table, pairs: readonly Pair[], symbols: number): Operation[] {
  const formOdds = frequencies(
    pairs.map((p) => [p.form, p.weight]),
    symbols,
  )
  const writtenOdds = frequencies(
    pairs.map((p) => [p.written, p.weight]),
    symbols,
  )
  const operations: Operation[] = []
  for (let k = 0; k < probability.length; k++) {
    const p = probability[k]!
    if (p === 0) continue
    const parts = [Math.floor(k / KEY ** 3), Math.floor(k / KEY ** 2) % KEY, Math.floor(k / KEY) % KEY, k % KEY]
    let odds = Math.log(p)
    const form: number[] = []
    const written: number[] = []
    parts.forEach((part, at) => {
      if (part === 0) return
      odds -= at < 2 ? formOdds[part - 1]! : writtenOdds[part - 1]!
      ;(at < 2 ? form : written).push(part - 1)
    })
    operations.push({ form, written, odds })
  }
  return operations
}

/** Log share of each symbol, with the chance of an end counted in, as in the joint model. */
function frequencies(strings: readonly (readonly [Uint8Array, number])[], symbols: number): Float64Array {
  const counts = new Float64Array(symbols).fill(1)
  let total = symbols
  for (const [string, weight] of strings) {
    for (const symbol of string) counts[symbol]! += weight
    total += string.length * weight
  }
  return counts.map((n) => Math.log(n / total))
}
