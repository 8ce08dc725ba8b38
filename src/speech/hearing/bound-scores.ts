import { addedCosts, gainOf, LONGEST_SOUND, type SaidSound } from '../../channels/compare-sounds.ts'
import { PHONES } from '../../sounds/pronounce.ts'
import type { SpokenWords } from '../transcript/spoken-words.ts'
import type { Outlines } from './name-outlines.ts'
import type { Stretches } from './spoken-stretches.ts'

/** What each distinct word of a transcript can do for a name's score, in tenths of a nat. */
export interface WordBounds {
  /** For each word and each phone said: what is gained at the most when one of the word's phones is heard for it. */
  readonly gains: Int16Array
  /** What each word costs while none of its phones is heard for anything. */
  readonly costs: Int32Array
}

export function boundWords({ vocabulary, wordSounds }: SpokenWords): WordBounds {
  const gains = new Int16Array(vocabulary.length * PHONES.length)
  const costs = new Int32Array(vocabulary.length)
  for (let word = 0; word < vocabulary.length; word++) {
    for (const heard of wordSounds[word]!) {
      costs[word]! += addedCosts[heard]!
      for (let said = 0, at = word * PHONES.length; said < PHONES.length; said++, at++) {
        const gain = gainOf(heard, said)
        if (gain > gains[at]!) gains[at] = gain
      }
    }
  }
  return { gains, costs }
}

/** The highest of some bits. */
export const lastOf = (bits: number): number => 31 - Math.clz32(bits)

const best = new Int32Array(LONGEST_SOUND)

/**
 * The stretches that begin at a word, as bits, of those in `reach` whose bound for the name exceeds what they must reach: the most that they can score,
 * the name's phones in their order among the words, but in any order within a word, where one may even be heard twice.
 */
export function narrowReach(
  { gains, costs }: WordBounds,
  ids: Uint32Array,
  from: number,
  stretches: Stretches,
  outlines: Outlines,
  name: number,
  { phones, silent }: SaidSound,
  reach: number,
): number {
  const { length } = phones
  const last = lastOf(reach)
  let narrowed = 0
  let cost = silent
  for (let i = 0; i < length; i++) best[i] = 0
  for (let n = 1; n <= last; n++) {
    const word = ids[from + n - 1]!
    const row = word * PHONES.length
    cost += costs[word]!
    let value = 0
    for (let i = 0; i < length; i++) {
      const here = value + gains[row + phones[i]!]!
      const skipped = best[i]!
      // the greater of the two, without a branch
      value = here - ((here - skipped) & ((here - skipped) >> 31))
      best[i] = value
    }
    if (cost + value >= outlines.needed[stretches.demands[n]! * outlines.count + name]!) narrowed |= 1 << n
  }
  return narrowed & reach
}
