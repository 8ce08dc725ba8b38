import { PHONES, type Phones } from '../resolution/pronounce.ts'
import { confusions, LONGEST, NONE, type SaidSound, WIDTH } from './compare-sounds.ts'
import type { Stretch } from './sound-sketch.ts'
import type { SpokenWords } from './spoken-words.ts'

/** What each distinct word of a transcript can do for a name's score, in tenths of a nat. */
export interface WordBounds {
  /** For each word and each phone said: what the word gains at the most when one of its phones is heard for it. */
  readonly gains: Int16Array
  /** What each word costs while none of its phones is heard for anything. */
  readonly costs: Int32Array
}

const ADDED = NONE * WIDTH

export function boundWords({ vocabulary, wordSounds }: SpokenWords): WordBounds {
  const gains = new Int16Array(vocabulary.length * PHONES.length)
  const costs = new Int32Array(vocabulary.length)
  for (let word = 0; word < vocabulary.length; word++) {
    const sound = wordSounds[word]!
    for (let said = 0; said < PHONES.length; said++) {
      let most = -200
      for (const heard of sound) most = Math.max(most, confusions[said * WIDTH + heard]! - confusions[ADDED + heard]!)
      gains[word * PHONES.length + said] = Math.max(most, confusions[said * WIDTH + NONE]!)
    }
    for (const heard of sound) costs[word]! += confusions[ADDED + heard]!
  }
  return { gains, costs }
}

/** The stretches, as bits, of those in `reach` whose bound exceeds what they must reach. */
export function narrowReach(
  bounds: WordBounds,
  ids: Uint32Array,
  from: number,
  stretches: readonly Stretch[],
  { phones, perfect }: SaidSound,
  reach: number,
): number {
  const most = boundScores(bounds, ids, from, stretches[lastOf(reach)]!.to - from, phones)
  let narrowed = 0
  for (let i = 0; i < stretches.length; i++) {
    const { to, least } = stretches[i]!
    if (reach & (1 << i) && most[to - from]! > 10 * least * perfect) narrowed |= 1 << i
  }
  return narrowed
}

/** The highest of some bits. */
export const lastOf = (bits: number): number => 31 - Math.clz32(bits)

const best = new Int32Array(LONGEST + 1)
const most = new Int32Array(8)

/**
 * The most that the `count` words from `from` on, and each of their beginnings, can score for a name: its phones in their order among
 * the words, but in any order within a word, where one may even be heard twice. Element `n` of the result, which the next call overwrites,
 * bounds the first `n` words.
 */
function boundScores(
  { gains, costs }: WordBounds,
  ids: Uint32Array,
  from: number,
  count: number,
  said: Phones,
): Int32Array {
  best[0] = 0
  for (let i = 0; i < said.length; i++) best[i + 1] = OUT
  for (let n = 1; n <= count; n++) {
    const word = ids[from + n - 1]!
    const cost = costs[word]!
    const row = word * PHONES.length
    let value: number = best[0]! + cost
    best[0] = value
    for (let i = 0; i < said.length; i++) {
      const here = value + gains[row + said[i]!]!
      const skipped = best[i + 1]! + cost
      // the greater of the two, without a branch
      value = here - ((here - skipped) & ((here - skipped) >> 31))
      best[i + 1] = value
    }
    most[n] = value
  }
  return most
}

/** Less than any score. */
const OUT = -1e5
