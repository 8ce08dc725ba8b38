import { REGISTERED } from './registered-names.table.ts'

/** Size of the filter. */
export const REGISTERED_BITS = 1 << 19
/** Bits a name sets. */
const HASHES = 5

let filter: Uint8Array | undefined

/**
 * Is the folded word a given name or surname of people in a register? About two in a hundred other words are taken for one too.
 *
 * @example
 * isRegisteredName('leif') // true
 * isRegisteredName('pydantic') // false
 */
export function isRegisteredName(folded: string): boolean {
  filter ??= decode(REGISTERED)
  for (const bit of bitsOf(folded)) if (!(filter[bit >> 3]! & (1 << (bit & 7)))) return false
  return folded.length > 2
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

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base 64, which not every engine reads by itself. */
function decode(text: string): Uint8Array {
  const bytes = new Uint8Array(REGISTERED_BITS / 8)
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < text.length && at < bytes.length; i++) {
    held = (held << 6) | DIGITS.indexOf(text[i]!)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
    held &= (1 << bits) - 1
  }
  return bytes
}
