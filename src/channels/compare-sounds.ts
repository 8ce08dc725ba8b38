import { PHONES, type Phones } from '../sounds/pronounce.ts'
import { CONFUSIONS } from './confusions.table.ts'

const NONE = PHONES.length
const WIDTH = NONE + 1
/** What each phone costs that is heard and was not said, in tenths of a nat. */
export const addedCosts = Int32Array.from(PHONES, (_, heard) => CONFUSIONS[NONE * WIDTH + heard]!)
/** What each phone costs that was said and is not heard. */
const silentCosts = Int32Array.from(PHONES, (_, said) => CONFUSIONS[said * WIDTH + NONE]!)
/** The place of a heard phone’s row in `gains`, as a shift. */
const ROW = 6
const NOTHING = 63
const gains = tabulateGains()

/** For each phone heard and said: by how much it is better to take the one for the other than to count it added, and the other silent. */
function tabulateGains(): Int16Array {
  const table = new Int16Array(1 << (2 * ROW))
  for (let heard = 0; heard < NONE; heard++) {
    for (let said = 0; said < NONE; said++) {
      table[(heard << ROW) | said] = CONFUSIONS[said * WIDTH + heard]! - addedCosts[heard]! - silentCosts[said]!
    }
  }
  return table
}

export const gainOf = (heard: number, said: number): number => gains[(heard << ROW) | said]!

/** A pronunciation is never longer than this; more is cut. */
export const LONGEST_SOUND = 64

/** A name's sound. */
export interface SaidSound {
  readonly phones: Phones
  /** What it scores when it is heard just so, in nats. */
  readonly perfect: number
  /** What it scores when nothing is heard, in tenths of a nat. */
  readonly silent: number
}

export function readSaid(spoken: Phones): SaidSound {
  const phones = spoken.subarray(0, LONGEST_SOUND)
  return { phones, perfect: compareSounds(phones, phones), silent: alignSounds(phones, 0, 0, phones)[0]! }
}

/**
 * How much likelier these sounds were heard because the name was said than by chance: log P(heard | said) / P(heard)
 * of the best alignment, in nats. Above 0 speaks for the name, and the longer the name the more it can say.
 *
 * The alignment is Needleman & Wunsch's (1970), its costs learned from real recognisers.
 */
export function compareSounds(heard: Phones, said: Phones): number {
  const n = Math.min(heard.length, LONGEST_SOUND)
  return alignSounds(heard, 0, n, said)[n]! / 10
}

const scores = new Int32Array(LONGEST_SOUND + 2)
const column = new Int32Array(LONGEST_SOUND)

/**
 * The same for the `count` phones from `first` on and for each of their beginnings: element `n` of the result scores the first `n`
 * phones, in tenths of a nat. The result is overwritten by the next call.
 *
 * What is added and what is silent is counted first, so that the alignment has only gains to find; two phones heard are taken at a time.
 */
export function alignSounds(heard: Phones, first: number, count: number, said: Phones): Int32Array {
  const length = Math.min(said.length, LONGEST_SOUND)
  const end = first + Math.min(count, LONGEST_SOUND)
  let base = 0
  for (let i = 0; i < length; i++) {
    base += silentCosts[said[i]!]!
    column[i] = 0
  }
  scores[0] = base
  for (let at = first; at < end; at += 2) {
    const one = heard[at]!
    const two = at + 1 < end ? heard[at + 1]! : NOTHING
    let [gained, diagonal, gainedByTwo, diagonalOfTwo] = [0, 0, 0, 0]
    for (let i = 0; i < length; i++) {
      const phone = said[i]!
      const over = column[i]!
      gained = greater(gained, greater(over, diagonal + gains[(one << ROW) | phone]!))
      diagonal = over
      gainedByTwo = greater(gainedByTwo, greater(gained, diagonalOfTwo + gains[(two << ROW) | phone]!))
      diagonalOfTwo = gained
      column[i] = gainedByTwo
    }
    base += addedCosts[one]!
    scores[at - first + 1] = base + gained
    if (two === NOTHING) break
    base += addedCosts[two]!
    scores[at - first + 2] = base + gainedByTwo
  }
  return scores
}

/** The greater of two whole numbers, without a branch. */
const greater = (a: number, b: number): number => a - ((a - b) & ((a - b) >> 31))
