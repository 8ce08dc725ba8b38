import { PHONES, type Phones } from '../resolution/pronounce.ts'
import { CONFUSIONS } from './confusions.table.ts'

export const NONE = PHONES.length
export const WIDTH = NONE + 1
/** In tenths of a nat. */
export const confusions = Int32Array.from(CONFUSIONS)
/** What a phone costs that is heard and was not said. */
const ADDED = NONE * WIDTH
/** A pronunciation is never longer than this; more is cut. */
export const LONGEST = 64
const row = new Int32Array(LONGEST + 1)

/** A name's sound. */
export interface SaidSound {
  readonly phones: Phones
  /** What it scores when it is heard just so, in nats. */
  readonly perfect: number
}

export const readSaid = (phones: Phones): SaidSound => ({ phones, perfect: compareSounds(phones, phones) })

/**
 * How much likelier these sounds were heard because the name was said than by chance: log P(heard | said) / P(heard)
 * of the best alignment, in nats. Above 0 speaks for the name, and the longer the name the more it can say.
 *
 * The alignment is Needleman & Wunsch's (1970), its costs learned from real recognisers.
 */
export function compareSounds(heard: Phones, said: Phones): number {
  const n = Math.min(heard.length, LONGEST)
  return alignSounds(heard, 0, n, said)[n]! / 10
}

/**
 * The same for the `count` phones from `first` on and for each of their beginnings: element `n` of the result scores the first `n`
 * phones, in tenths of a nat. The result is overwritten by the next call.
 */
export function alignSounds(heard: Phones, first: number, count: number, phones: Phones): Int32Array {
  const n = Math.min(count, LONGEST)
  row[0] = 0
  for (let j = 0; j < n; j++) row[j + 1] = row[j]! + confusions[ADDED + heard[first + j]!]!
  for (let i = 0; i < phones.length; i++) {
    const from = phones[i]! * WIDTH
    const silent = confusions[from + NONE]!
    let diagonal: number = row[0]!
    let value: number = diagonal + silent
    row[0] = value
    for (let j = 1; j <= n; j++) {
      const phone = heard[first + j - 1]!
      const over = row[j]!
      const kept = diagonal + confusions[from + phone]!
      const dropped = over + silent
      const added = value + confusions[ADDED + phone]!
      // the greatest of the three, without a branch
      const one = kept - ((kept - dropped) & ((kept - dropped) >> 31))
      value = one - ((one - added) & ((one - added) >> 31))
      diagonal = over
      row[j] = value
    }
  }
  return row
}
