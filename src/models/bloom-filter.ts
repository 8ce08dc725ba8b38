/** A set of words in few bits, packed as base 64; a few words that are not in it pass too (Bloom 1970). */
export interface BloomFilter {
  readonly packed: string
  readonly bits: number
  /** Bits that a word sets. */
  readonly hashes: number
}

/** Is the word one of the set? */
export function isInFilter({ packed, bits, hashes }: BloomFilter, word: string): boolean {
  const [a, b] = hashesOf(word)
  for (let k = 0; k < hashes; k++) if (!isSet(packed, bitOf(a, b, k, bits))) return false
  return true
}

/** The bits of a word: two hashes and their sums. */
export function bitsOf(word: string, { bits, hashes }: Pick<BloomFilter, 'bits' | 'hashes'>): readonly number[] {
  const [a, b] = hashesOf(word)
  return Array.from({ length: hashes }, (_, k) => bitOf(a, b, k, bits))
}

const bitOf = (a: number, b: number, k: number, bits: number): number => ((a + Math.imul(k, b | 1)) >>> 0) % bits

function hashesOf(word: string): readonly [number, number] {
  let a = 0x811c9dc5
  let b = 0x9e3779b1
  for (let i = 0; i < word.length; i++) {
    a = Math.imul(a ^ word.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ word.charCodeAt(i), 0x85ebca6b)
    b ^= b >>> 13
  }
  return [a, b]
}

/** One bit, where it stands in base 64: most texts ask for a few words. */
function isSet(packed: string, bit: number): boolean {
  const place = (bit & ~7) + 7 - (bit & 7)
  const digit = Math.floor(place / 6)
  return ((digitOf(packed.charCodeAt(digit)) >> (5 - (place - 6 * digit))) & 1) !== 0
}

/** What a digit of base 64 stands for. */
function digitOf(unit: number): number {
  if (unit >= 97) return unit - 71
  if (unit >= 65) return unit - 65
  if (unit >= 48) return unit + 4
  return unit === 43 ? 62 : 63
}
