import { REGISTERED } from './registered-names.table.ts'

/** Size of the filter. */
export const REGISTERED_BITS = 1 << 19
/** Bits a name sets. */
const HASHES = 5

/**
 * Is the folded word a given name or surname of people in a register? About two in a hundred other words are taken for one too.
 *
 * @example
 * isRegisteredName('leif') // true
 * isRegisteredName('pydantic') // false
 */
export function isRegisteredName(folded: string): boolean {
  return folded.length > 2 && bitsOf(folded).every(isSet)
}

/** The bits of a name: two hashes and their sums. */
export function bitsOf(folded: string): readonly number[] {
  let a = 0x811c9dc5
  let b = 0x9e3779b1
  for (let i = 0; i < folded.length; i++) {
    a = Math.imul(a ^ folded.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ folded.charCodeAt(i), 0x85ebca6b)
    b ^= b >>> 13
  }
  return Array.from({ length: HASHES }, (_, k) => ((a + Math.imul(k, b | 1)) >>> 0) % REGISTERED_BITS)
}

/** One bit of the filter, which stays packed as base 64: most texts ask for a few names. */
function isSet(bit: number): boolean {
  const place = (bit & ~7) + 7 - (bit & 7)
  const digit = Math.floor(place / 6)
  return ((digitOf(REGISTERED.charCodeAt(digit)) >> (5 - (place - 6 * digit))) & 1) !== 0
}

/** What a digit of base 64 stands for. */
function digitOf(unit: number): number {
  if (unit >= 97) return unit - 71
  if (unit >= 65) return unit - 65
  if (unit >= 48) return unit + 4
  return unit === 43 ? 62 : 63
}
