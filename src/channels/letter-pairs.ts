import { unpackNumbers } from '../models/packed-numbers.ts'
import { LETTER_CODES } from '../sounds/letter-codes.ts'
import { PAIRS } from './letter-pairs.table.ts'

/** How finely the odds are written in the table. */
export const PAIR_UNITS = 20

let odds: Float64Array | undefined

/**
 * Log odds (nats) of letters following one another as they do in names, against each coming by itself: high for what looks like
 * many names, so that a likeness to one of them says less. Expects letter codes with their edges (see `letterCodes`).
 *
 * @example
 * pairOdds(letterCodes('shane')) > pairOdds(letterCodes('shqne')) // true
 */
export function pairOdds(letters: Uint8Array): number {
  odds ??= unpackNumbers(PAIRS, PAIR_UNITS)
  let sum = 0
  for (let i = 1; i < letters.length; i++) sum += odds[letters[i - 1]! * LETTER_CODES + letters[i]!]!
  return sum
}
