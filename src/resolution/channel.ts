/** One step of an alignment: the form's symbols, the written ones, and the log odds (nats) of the two being one against chance. */
export interface Operation {
  readonly form: readonly number[]
  readonly written: readonly number[]
  readonly odds: number
}

/** A stochastic edit distance with operations of up to two symbols a side, as dense tables of quantised log odds. */
export interface Channel {
  readonly symbols: number
  readonly one: Int8Array
  readonly dropped: Int8Array
  readonly added: Int8Array
  readonly twoToOne: Int8Array
  readonly oneToTwo: Int8Array
  /** Absent where the alphabet is too large for it. */
  readonly twoToTwo: Int8Array | null
}

/** Units a nat; an operation's odds lie within ±127 units. */
export const UNITS = 14
const NEVER = -128

const quantise = (odds: number): number => Math.max(-127, Math.min(127, Math.round(odds * UNITS)))

/** Makes the tables of a channel from its operations. */
export function channelOf(operations: Iterable<Operation>, symbols: number): Channel {
  const s = symbols
  const table = (size: number): Int8Array => new Int8Array(size).fill(NEVER)
  const [one, dropped, added] = [table(s * s), table(s), table(s)]
  const [twoToOne, oneToTwo] = [table(s * s * s), table(s * s * s)]
  const twoToTwo = s <= 32 ? table(s * s * s * s) : null
  for (const { form, written, odds } of operations) {
    const a = form.length === 2 ? form[0]! * s + form[1]! : (form[0] ?? 0)
    const b = written.length === 2 ? written[0]! * s + written[1]! : (written[0] ?? 0)
    if (form.length === 0) added[b] = quantise(odds)
    else if (written.length === 0) dropped[a] = quantise(odds)
    else if (form.length === 1) {
      if (written.length === 1) one[a * s + b] = quantise(odds)
      else oneToTwo[a * s * s + b] = quantise(odds)
    } else if (written.length === 1) twoToOne[a * s + b] = quantise(odds)
    else if (twoToTwo) twoToTwo[a * s * s + b] = quantise(odds)
  }
  return { symbols: s, one, dropped, added, twoToOne, oneToTwo, twoToTwo }
}

const LONGEST = 256
const rows = [new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1)] as const
const FAR = -1_000_000

/**
 * Log odds (nats) that `written` stands for `form` against both being there by chance, by their best alignment.
 * Strings beyond 256 symbols are compared by their beginnings.
 */
export function alignmentOdds(channel: Channel, form: Uint8Array, written: Uint8Array): number {
  const { symbols: s, one, dropped, added, twoToOne, oneToTwo, twoToTwo } = channel
  const n = Math.min(form.length, LONGEST)
  const m = Math.min(written.length, LONGEST)
  let [above2, above, row] = rows as readonly Int32Array[] as [Int32Array, Int32Array, Int32Array]
  for (let i = 0; i <= n; i++) {
    const a = i > 0 ? form[i - 1]! : 0
    const pair = i > 1 ? form[i - 2]! * s + a : 0
    for (let j = 0; j <= m; j++) {
      let best = i === 0 && j === 0 ? 0 : FAR
      if (i > 0) best = Math.max(best, above[j]! + dropped[a]!)
      if (j > 0) {
        const b = written[j - 1]!
        best = Math.max(best, row[j - 1]! + added[b]!)
        if (i > 0) best = Math.max(best, above[j - 1]! + one[a * s + b]!)
        if (i > 1) best = Math.max(best, above2[j - 1]! + twoToOne[pair * s + b]!)
        if (j > 1) {
          const two = written[j - 2]! * s + b
          if (i > 0) best = Math.max(best, above[j - 2]! + oneToTwo[a * s * s + two]!)
          if (i > 1 && twoToTwo) best = Math.max(best, above2[j - 2]! + twoToTwo[pair * s * s + two]!)
        }
      }
      row[j] = best
    }
    ;[above2, above, row] = [above, row, above2]
  }
  return above[m]! / UNITS
}
