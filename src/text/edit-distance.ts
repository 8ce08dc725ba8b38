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

/** The shorter of two strings as a pattern, and the symbols of the longer. */
const shorter = { length: 0, places: new Int32Array(SYMBOLS) }
const longer = new Uint8Array(256)

/**
 * The Levenshtein distance of two strings, in UTF-16 code units.
 *
 * @example
 * editDistance('vitkof', 'witkoff') // 2
 */
export function editDistance(a: string, b: string): number {
  if (a.length > b.length) return editDistance(b, a)
  if (a.length === 0) return b.length
  if (a.length > LONGEST_PATTERN || b.length > longer.length || !writeSymbols(b)) return distanceByRows(a, b)
  const { places } = shorter
  places.fill(0)
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i)
    if (code >= SYMBOLS) return distanceByRows(a, b)
    places[code]! |= 1 << i
  }
  shorter.length = a.length
  return distanceTo(shorter, longer, 0, b.length)
}

/** Writes the symbols of a string to `longer`; false where one is none. */
function writeSymbols(text: string): boolean {
  let all = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    all |= code
    longer[i] = code
  }
  return all < SYMBOLS
}

/** The same for texts of any length and alphabet, row by row. */
function distanceByRows(a: string, b: string): number {
  const row = Uint32Array.from({ length: a.length + 1 }, (_, i) => i)
  for (let j = 0; j < b.length; j++) {
    const code = b.charCodeAt(j)
    let diagonal = row[0]!
    row[0] = j + 1
    for (let i = 0; i < a.length; i++) {
      const above = row[i + 1]!
      const changed = diagonal + (a.charCodeAt(i) === code ? 0 : 1)
      row[i + 1] = Math.min(changed, Math.min(above, row[i]!) + 1)
      diagonal = above
    }
  }
  return row[a.length]!
}
