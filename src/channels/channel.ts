/** One step of an alignment: the form's symbols, the written ones, and the log odds (nats) of the two being one against chance. */
export interface Operation {
  readonly form: readonly number[]
  readonly written: readonly number[]
  readonly odds: number
}

/**
 * A stochastic edit distance with operations of up to two symbols a side (after Ristad & Yianilos 1998 and Brill & Moore
 * 2000), as tables of odds: how many times likelier it is that the two stand for each other than that they meet by chance;
 * 0 where there is no such operation. Few pairs of symbols take part in the longer ones, so these are numbered (0 for the
 * others), which keeps the tables small enough for a processor's cache.
 */
export interface Channel {
  readonly symbols: number
  readonly one: Float32Array
  readonly dropped: Float32Array
  readonly added: Float32Array
  readonly formPairs: Uint16Array
  readonly writtenPairs: Uint16Array
  /** Number of numbered written pairs, 0 included. */
  readonly width: number
  readonly twoToOne: Float32Array
  readonly oneToTwo: Float32Array
  readonly twoToTwo: Float32Array
  /** For each pair of written symbols, as a set of bits, the form's symbols before which an operation takes the whole pair. */
  readonly takenByForm: Int32Array
  /** For each pair of the form's symbols, as a set of bits, the written symbols that an operation makes of the whole pair. */
  readonly madeOfPair: Int32Array
}

/** Makes the tables of a channel from its operations. */
export function channelOf(operations: Iterable<Operation>, symbols: number): Channel {
  const s = symbols
  const all = [...operations]
  const pairOf = ([a, b]: readonly number[]): number => a! * s + b!
  const formPairs = new Uint16Array(s * s)
  const writtenPairs = new Uint16Array(s * s)
  let [height, width] = [1, 1]
  for (const { form, written } of all) {
    if (form.length === 2 && formPairs[pairOf(form)] === 0) formPairs[pairOf(form)] = height++
    if (written.length === 2 && writtenPairs[pairOf(written)] === 0) writtenPairs[pairOf(written)] = width++
  }
  const [one, dropped, added] = [new Float32Array(s * s), new Float32Array(s), new Float32Array(s)]
  const [twoToOne, oneToTwo, twoToTwo] = [
    new Float32Array(height * s),
    new Float32Array(s * width),
    new Float32Array(height * width),
  ]
  const [takenByForm, madeOfPair] = [new Int32Array(s * s), new Int32Array(s * s)]
  for (const { form, written, odds } of all) {
    if (written.length === 2) takenByForm[pairOf(written)]! |= 1 << form.at(-1)!
    else if (form.length === 2) madeOfPair[pairOf(form)]! |= 1 << written[0]!
    const ratio = Math.exp(odds)
    const a = form.length === 2 ? formPairs[pairOf(form)]! : (form[0] ?? 0)
    const b = written.length === 2 ? writtenPairs[pairOf(written)]! : (written[0] ?? 0)
    if (form.length === 0) added[b] = ratio
    else if (written.length === 0) dropped[a] = ratio
    else if (form.length === 1 && written.length === 1) one[a * s + b] = ratio
    else if (form.length === 1) oneToTwo[a * width + b] = ratio
    else if (written.length === 1) twoToOne[a * s + b] = ratio
    else twoToTwo[a * width + b] = ratio
  }
  const pairs = { formPairs, writtenPairs, width, takenByForm, madeOfPair }
  return { symbols: s, one, dropped, added, twoToOne, oneToTwo, twoToTwo, ...pairs }
}

/** Symbols of a string that are looked at. */
export const LONGEST = 160
/** How far an alignment may stray from the straightest one, in symbols. */
export const STRAY = 3
/** The least odds there are. */
export const LEAST = 1e-300
/** A row begins with a cell of no odds: an operation may reach beyond the beginning. */
const rowOf = (): Float64Array => new Float64Array(LONGEST + 3)
const rows = [rowOf(), rowOf(), rowOf()] as const

/**
 * Log odds (nats) that `written` stands for `form` against both being there by chance, all alignments together that do not
 * stray far from the straight one. Strings beyond 160 symbols are compared by their beginnings.
 */
export function alignmentOdds(channel: Channel, form: Uint8Array, written: Uint8Array): number {
  const { symbols: s, one, dropped, added, madeOfPair } = channel
  const n = Math.min(form.length, LONGEST)
  const m = Math.min(written.length, LONGEST)
  const before = STRAY + Math.max(0, n - m)
  const after = STRAY + Math.max(0, m - n)
  let [above2, above, row] = rows
  const taken = takenAt(channel, written, m)
  row[1] = 1
  for (let j = 1; j <= m; j++) row[j + 1] = j <= after ? row[j]! * added[written[j - 1]!]! : 0
  row[m + 2] = 0
  above.fill(0, 0, m + 2)
  for (let i = 1; i <= n; i++) {
    const oldest = above2
    above2 = above
    above = row
    row = oldest
    const a = form[i - 1]!
    const drop = dropped[a]!
    const pair = i > 1 ? form[i - 2]! * s + a : 0
    const made = i > 1 ? madeOfPair[pair]! : 0
    const first = Math.max(1, i - before)
    const last = Math.min(m, i + after)
    let corner = above[first]!
    let left = first === 1 && i <= before ? corner * drop : 0
    row[first] = left
    for (let j = first; j <= last; j++) {
      const b = written[j - 1]!
      const up = above[j + 1]!
      left = up * drop + corner * one[a * s + b]! + left * added[b]!
      corner = up
      if ((((taken[j]! >>> a) | (made >>> b)) & 1) !== 0) {
        const two = j > 1 ? written[j - 2]! * s + b : 0
        left += longerOdds(channel, pair, a, two, b, above2, above, j + 1, 1)
      }
      row[j + 1] = left
    }
    row[last + 2] = 0
  }
  return Math.log(Math.max(LEAST, row[m + 1]!))
}

const takenSets = new Int32Array(LONGEST + 1)

/** For each place of `written` the form's symbols before which an operation takes the pair that ends there. */
export function takenAt(
  { takenByForm, symbols }: Pick<Channel, 'takenByForm' | 'symbols'>,
  written: Uint8Array,
  length: number,
): Int32Array {
  takenSets[1] = 0
  for (let j = 2; j <= length; j++) takenSets[j] = takenByForm[written[j - 2]! * symbols + written[j - 1]!]!
  return takenSets
}

/** May operations of two symbols on a side end with `a` of the form and `b` written? The channel's sets of bits tell, as few do. */
export const hasLonger = (
  { takenByForm, madeOfPair }: Channel,
  pair: number,
  a: number,
  two: number,
  b: number,
): boolean => (((takenByForm[two]! >>> a) | (madeOfPair[pair]! >>> b)) & 1) !== 0

/**
 * What operations of two symbols on a side add to a cell, which stands at `at` in rows of `lanes` numbers a cell: `pair` is
 * the form's last two symbols, of which `a` is the last, `two` and `b` are the written ones.
 */
export function longerOdds(
  { symbols: s, formPairs, writtenPairs, width, twoToOne, oneToTwo, twoToTwo }: Channel,
  pair: number,
  a: number,
  two: number,
  b: number,
  above2: Float64Array,
  above: Float64Array,
  at: number,
  lanes: number,
): number {
  const p = formPairs[pair]!
  const t = writtenPairs[two]!
  const [toOne, toTwo] = [above2[at - lanes]! * twoToOne[p * s + b]!, above[at - 2 * lanes]! * oneToTwo[a * width + t]!]
  return toOne + toTwo + above2[at - 2 * lanes]! * twoToTwo[p * width + t]!
}

/** Log odds (nats) of the symbols standing for themselves, about the most that `alignmentOdds` can give for them. */
export function ownOdds({ one, symbols }: Channel, string: Uint8Array): number {
  let odds = 0
  for (let i = 0; i < string.length && i < LONGEST; i++) odds += Math.log(one[string[i]! * (symbols + 1)]!)
  return odds
}

/** Odds of one operation that ends before place `i` of the form and place `j` of what is written, of so many symbols (0 to 2) of each. */
export function operationOdds(
  channel: Channel,
  form: Uint8Array,
  written: Uint8Array,
  i: number,
  j: number,
  ofForm: number,
  ofWritten: number,
): number {
  const { symbols: s, width } = channel
  const a = ofForm === 2 ? channel.formPairs[form[i - 2]! * s + form[i - 1]!]! : form[i - 1]!
  const b = ofWritten === 2 ? channel.writtenPairs[written[j - 2]! * s + written[j - 1]!]! : written[j - 1]!
  if (ofForm === 0) return channel.added[b]!
  if (ofWritten === 0) return channel.dropped[a]!
  if (ofForm === 1) return ofWritten === 1 ? channel.one[a * s + b]! : channel.oneToTwo[a * width + b]!
  return ofWritten === 1 ? channel.twoToOne[a * s + b]! : channel.twoToTwo[a * width + b]!
}
