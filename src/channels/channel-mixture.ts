import { type Channel, hasLonger, LEAST, LONGEST, longerOdds, STRAY, takenAt } from './channel.ts'

/** Three channels of the same symbols side by side, so that one pass over two strings serves them all: it takes little more than half the time. */
export interface ChannelMixture {
  readonly channels: readonly [Channel, Channel, Channel]
  readonly symbols: number
  /** The channels' tables, the three numbers of an operation next to each other. */
  readonly one: Float64Array
  readonly dropped: Float64Array
  readonly added: Float64Array
  /** The sets of bits of all three. */
  readonly takenByForm: Int32Array
  readonly madeOfPair: Int32Array
}

/** Lays three channels side by side. */
export function mixChannels(channels: ChannelMixture['channels']): ChannelMixture {
  const [first, second, third] = channels
  const interleave = (a: Float32Array, b: Float32Array, c: Float32Array): Float64Array => {
    const all = new Float64Array(3 * a.length)
    for (let i = 0, at = 0; i < a.length; i++) {
      all[at++] = a[i]!
      all[at++] = b[i]!
      all[at++] = c[i]!
    }
    return all
  }
  const unite = (a: Int32Array, b: Int32Array, c: Int32Array): Int32Array => a.map((set, i) => set | b[i]! | c[i]!)
  return {
    channels,
    symbols: first.symbols,
    one: interleave(first.one, second.one, third.one),
    dropped: interleave(first.dropped, second.dropped, third.dropped),
    added: interleave(first.added, second.added, third.added),
    takenByForm: unite(first.takenByForm, second.takenByForm, third.takenByForm),
    madeOfPair: unite(first.madeOfPair, second.madeOfPair, third.madeOfPair),
  }
}

/** Rows begin with a cell of no odds: an operation may reach beyond the beginning. */
const rowOf = (): Float64Array => new Float64Array(3 * (LONGEST + 3))
const rows = [rowOf(), rowOf(), rowOf()] as const
/** What each written symbol's being added comes to, where its cell stands in a row. */
const addedAt = rowOf()

/** Log odds (nats) that `written` stands for `form` when it came through any one of the channels; see `alignmentOdds`. */
export function mixtureOdds(mixture: ChannelMixture, form: Uint8Array, written: Uint8Array): number {
  const { channels, symbols: s, one, dropped, madeOfPair } = mixture
  const n = Math.min(form.length, LONGEST)
  const m = Math.min(written.length, LONGEST)
  const before = STRAY + Math.max(0, n - m)
  const after = STRAY + Math.max(0, m - n)
  const taken = takenAt(mixture, written, m)
  writeFirstRow(mixture, written, m, after, rows[0])
  rows[2].fill(0, 0, 3 * (m + 2))
  for (let i = 1; i <= n; i++) {
    const row = rows[i % 3]!
    const above = rows[(i + 2) % 3]!
    const above2 = rows[(i + 1) % 3]!
    const a = form[i - 1]!
    const drop0 = dropped[3 * a]!
    const drop1 = dropped[3 * a + 1]!
    const drop2 = dropped[3 * a + 2]!
    const pair = i > 1 ? form[i - 2]! * s + a : 0
    const made = i > 1 ? madeOfPair[pair]! : 0
    const first = Math.max(1, i - before)
    const last = Math.min(m, i + after)
    const edge = first === 1 && i <= before ? 1 : 0
    let at = 3 * first + 3
    let corner0 = above[at - 3]!
    let corner1 = above[at - 2]!
    let corner2 = above[at - 1]!
    let left0 = edge * corner0 * drop0
    let left1 = edge * corner1 * drop1
    let left2 = edge * corner2 * drop2
    row[at - 3] = left0
    row[at - 2] = left1
    row[at - 1] = left2
    for (let j = first; j <= last; j++, at += 3) {
      const b = written[j - 1]!
      const o = 3 * (a * s + b)
      const up0 = above[at]!
      const up1 = above[at + 1]!
      const up2 = above[at + 2]!
      left0 = up0 * drop0 + corner0 * one[o]! + left0 * addedAt[at]!
      left1 = up1 * drop1 + corner1 * one[o + 1]! + left1 * addedAt[at + 1]!
      left2 = up2 * drop2 + corner2 * one[o + 2]! + left2 * addedAt[at + 2]!
      corner0 = up0
      corner1 = up1
      corner2 = up2
      row[at] = left0
      row[at + 1] = left1
      row[at + 2] = left2
      if ((((taken[j]! >>> a) | (made >>> b)) & 1) !== 0) {
        addLonger(channels, pair, a, j > 1 ? written[j - 2]! * s + b : 0, b, above2, above, row, at)
        left0 = row[at]!
        left1 = row[at + 1]!
        left2 = row[at + 2]!
      }
    }
    row.fill(0, at, at + 3)
  }
  const row = rows[n % 3]!
  const end = 3 * m + 3
  return Math.log(Math.max(LEAST, (row[end]! + row[end + 1]! + row[end + 2]!) / 3))
}

/** Adds to a cell what operations on two symbols come to, in each channel that has one here; see `longerOdds`. */
function addLonger(
  channels: ChannelMixture['channels'],
  pair: number,
  a: number,
  two: number,
  b: number,
  above2: Float64Array,
  above: Float64Array,
  row: Float64Array,
  at: number,
): void {
  for (let lane = 0; lane < 3; lane++) {
    const channel = channels[lane]!
    if (hasLonger(channel, pair, a, two, b))
      row[at + lane]! += longerOdds(channel, pair, a, two, b, above2, above, at + lane, 3)
  }
}

/** Nothing of the form yet: all that is written is added. */
function writeFirstRow(
  { added }: ChannelMixture,
  written: Uint8Array,
  m: number,
  after: number,
  row: Float64Array,
): void {
  row.fill(0, 3, 3 * (m + 3))
  row.fill(1, 3, 6)
  for (let j = 1, at = 6; j <= m; j++)
    for (let lane = 0; lane < 3; lane++, at++) {
      addedAt[at] = added[3 * written[j - 1]! + lane]!
      if (j <= after) row[at] = row[at - 3]! * addedAt[at]!
    }
}
