import { readOdds } from '../models/packed-odds.ts'
import { LETTER_CODES } from '../sounds/letter-codes.ts'
import { PAIRS, TRIPLES } from './letter-triples.table.ts'

/** How finely the odds of a letter behind one other are written in the table, and by how much the letter before that one changes them. */
export const PAIR_UNITS = 20
export const TRIPLE_UNITS = 4

/** How usual the letters of a word are in names of people from everywhere. */
export interface LetterTriples {
  /** Mean log probability (nats) of a letter behind the two before it. */
  readonly mean: number
  /** The least of them. */
  readonly rarest: number
}

let odds: Float64Array | undefined

function readTable(): Float64Array {
  const all = new Float64Array(LETTER_CODES ** 3)
  for (let at = 0; at < all.length; at++)
    all[at] = readOdds(PAIRS, at % LETTER_CODES ** 2, PAIR_UNITS) + readOdds(TRIPLES, at, TRIPLE_UNITS)
  return all
}

/**
 * How usual three letters in a row are in family names from everywhere: what a scanner or a recogniser makes of a name has some that hardly any name has.
 * Expects letter codes with their edges (see `letterCodes`).
 *
 * @example
 * letterTriples(letterCodes('chakwera')).rarest > letterTriples(letterCodes('chakwcra')).rarest // true
 */
export function letterTriples(letters: Uint8Array): LetterTriples {
  odds ??= readTable()
  let sum = 0
  let rarest = 0
  for (let i = 1; i < letters.length; i++) {
    const before = i > 1 ? letters[i - 2]! : 0
    const each = odds[(before * LETTER_CODES + letters[i - 1]!) * LETTER_CODES + letters[i]!]!
    sum += each
    rarest = Math.min(rarest, each)
  }
  return { mean: sum / Math.max(1, letters.length - 1), rarest }
}
