/** Longest text whose places fit into the bits of one number. */
const LONGEST = 32

/** For each letter the places where it stands in one of the texts, as bits; all nought between two questions. */
const places = new Int32Array(0x10000)

/**
 * The Levenshtein distance of two texts: by the bit-parallel algorithm (Myers 1999), of two long ones row by row.
 *
 * @example
 * distance('vitkov', 'witkoff') // 3
 */
export function distance(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short === '') return long.length
  if (long.length <= LONGEST) return distanceByBits(long, short)
  return short.length <= LONGEST ? distanceByBits(short, long) : distanceByRows(short, long)
}

function distanceByBits(a: string, b: string): number {
  const last = 1 << (a.length - 1)
  for (let i = 0; i < a.length; i++) places[a.charCodeAt(i)]! |= 1 << i
  let distance = a.length
  let up = -1
  let down = 0
  for (let j = 0; j < b.length; j++) {
    const equal = places[b.charCodeAt(j)]!
    const across = (((equal & up) + up) ^ up) | equal
    const vertical = equal | down
    let right = down | ~(across | up)
    let left = up & across
    if ((right & last) !== 0) distance++
    if ((left & last) !== 0) distance--
    right = (right << 1) | 1
    left <<= 1
    up = left | ~(vertical | right)
    down = right & vertical
  }
  for (let i = 0; i < a.length; i++) places[a.charCodeAt(i)] = 0
  return distance
}

function distanceByRows(a: string, b: string): number {
  const row = Uint16Array.from({ length: a.length + 1 }, (_, i) => i)
  for (let j = 1; j <= b.length; j++) {
    let before = row[0]!
    row[0] = j
    for (let i = 1; i <= a.length; i++) {
      const above = row[i]!
      row[i] = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? before : 1 + Math.min(above, row[i - 1]!, before)
      before = above
    }
  }
  return row[a.length]!
}
