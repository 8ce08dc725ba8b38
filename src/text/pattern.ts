/** Longest text whose places fit into the bits of one number. */
export const LONGEST_PATTERN = 32
/** Symbols that are told apart: ASCII, and more than there are phones. */
export const SYMBOLS = 128

/** A text that is compared with many: for each symbol the places where it stands, as bits. */
export interface Pattern {
  readonly length: number
  readonly places: Int32Array
}

/** The pattern of a text of symbols below `SYMBOLS`, no longer than `LONGEST_PATTERN`. */
export function patternOf(text: Uint8Array): Pattern {
  const places = new Int32Array(SYMBOLS)
  for (let i = 0; i < text.length; i++) places[text[i]!]! |= 1 << i
  return { length: text.length, places }
}

/** The Levenshtein distance of a pattern that is not empty and the symbols from `from` up to `end`, by the bit-parallel algorithm (Myers 1999). */
export function distanceTo({ length, places }: Pattern, symbols: Uint8Array, from: number, end: number): number {
  const last = 1 << (length - 1)
  let distance = length
  let up = -1
  let down = 0
  for (let j = from; j < end; j++) {
    const equal = places[symbols[j]!]!
    const vertical = equal | down
    const across = (((equal & up) + up) ^ up) | equal
    let right = down | ~(across | up)
    let left = up & across
    if ((right & last) !== 0) distance++
    if ((left & last) !== 0) distance--
    right = (right << 1) | 1
    left <<= 1
    up = left | ~(vertical | right)
    down = right & vertical
  }
  return distance
}
