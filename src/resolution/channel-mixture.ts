import { type Channel, LEAST, LONGEST, longerOdds, STRAY, takenAt } from './channel.ts'

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
    for (let i = 0; i < a.length; i++) all.set([a[i]!, b[i]!, c[i]!], 3 * i)
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

const rowOf = (): Float64Array => new Float64Array(3 * (LONGEST + 2))
const rows = [rowOf(), rowOf(), rowOf()] as const

/** Log odds (nats) that `written` stands for `form` when it came through any one of the channels; see `alignmentOdds`. */
export function mixtureOdds(mixture: ChannelMixture, form: Uint8Array, written: Uint8Array): number {
  const { channels, symbols: s, one, dropped, added, madeOfPair } = mixture
  const n = Math.min(form.length, LONGEST)
  const m = Math.min(written.length, LONGEST)
  const before = STRAY + Math.max(0, n - m)
  const after = STRAY + Math.max(0, m - n)
  let above2 = rows[0]
  let above = rows[1]
  let row = rows[2]
  const taken = takenAt(mixture, written, m)
  writeFirstRow(mixture, written, m, after, row)
  for (let i = 1; i <= n; i++) {
    const oldest = above2
    above2 = above
    above = row
    row = oldest
    const a = form[i - 1]!
    const drop0 = dropped[3 * a]!
    const drop1 = dropped[3 * a + 1]!
    const drop2 = dropped[3 * a + 2]!
    const made = i > 1 ? madeOfPair[form[i - 2]! * s + a]! : 0
    const first = Math.max(1, i - before)
    const last = Math.min(m, i + after)
    const edge = first === 1 && i <= before ? 1 : 0
    let at = 3 * first
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
      left0 = up0 * drop0 + corner0 * one[o]! + left0 * added[3 * b]!
      left1 = up1 * drop1 + corner1 * one[o + 1]! + left1 * added[3 * b + 1]!
      left2 = up2 * drop2 + corner2 * one[o + 2]! + left2 * added[3 * b + 2]!
      corner0 = up0
      corner1 = up1
      corner2 = up2
      if ((((taken[j]! >>> a) | (made >>> b)) & 1) !== 0) {
        left0 += longerOdds(channels[0], form, i, written, j, above2, above, at, 3)
        left1 += longerOdds(channels[1], form, i, written, j, above2, above, at + 1, 3)
        left2 += longerOdds(channels[2], form, i, written, j, above2, above, at + 2, 3)
      }
      row[at] = left0
      row[at + 1] = left1
      row[at + 2] = left2
    }
    row[at] = 0
    row[at + 1] = 0
    row[at + 2] = 0
  }
  return Math.log(Math.max(LEAST, (row[3 * m]! + row[3 * m + 1]! + row[3 * m + 2]!) / 3))
}

/** Nothing of the form yet: all that is written is added. */
function writeFirstRow(
  { added }: ChannelMixture,
  written: Uint8Array,
  m: number,
  after: number,
  row: Float64Array,
): void {
  row.fill(0, 0, 3 * (m + 2))
  row.fill(1, 0, 3)
  for (let j = 1; j <= m && j <= after; j++)
    for (let lane = 0; lane < 3; lane++)
      row[3 * j + lane] = row[3 * (j - 1) + lane]! * added[3 * written[j - 1]! + lane]!
}
