import { SOUND_CLASSES } from '../../sounds/sound-classes.ts'
import { type IndexedWord, indexedWords, joinClasses } from './indexed-word.ts'

/** A stretch at a glance, as sets of bits: its letters, its pairs of neighbouring sound classes (two numbers), its pairs of letters (two). */
export type Signature = Int32Array

/** Numbers a signature takes. */
export const SIGNATURE = 5

// The third number has the sizes of the sets above its own bits: of letters and sounds together, and of pairs of letters.
const soundSize = (third: number): number => (third >>> 17) & 0x7f
const pairSize = (third: number): number => (third >>> 24) & 0x7f
const ownBits = (third: number): number => third & 0x1ffff

/** The signature of a folded stretch. */
export function signatureOf(folded: string): Signature {
  const words = indexedWords(folded)
  const signature = new Int32Array(SIGNATURE)
  writeSignature(words, joinClasses(words), signature)
  return signature
}

/** Writes the signature of a stretch, given its words and their sound classes without a break, into `into` from `at`. */
export function writeSignature(words: readonly IndexedWord[], classes: Uint8Array, into: Signature, at = 0): void {
  let letters = 0
  let lowPairs = 0
  let highPairs = 0
  for (const word of words) {
    letters |= word.letters
    lowPairs |= word.lowPairs
    highPairs |= word.highPairs
  }
  let low = 0
  let high = 0
  let before = 0
  for (let i = 0; i <= classes.length; i++) {
    const next = i < classes.length ? classes[i]! : 0
    const pair = before * SOUND_CLASSES + next
    if (pair < 32) low |= 1 << pair
    else high |= 1 << (pair - 32)
    before = next
  }
  const sounds = bits(letters) + bits(low) + bits(high)
  const pairs = bits(lowPairs) + bits(highPairs)
  into[at] = letters
  into[at + 1] = low
  into[at + 2] = high | (sounds << 17) | (pairs << 24)
  into[at + 3] = lowPairs
  into[at + 4] = highPairs
}

/** Share that both have of the larger set of letters and sounds, 0..1; the second may stand among others, from `at`. */
export function resemblance(a: Signature, b: Signature, at = 0): number {
  const a2 = a[2]!
  const b2 = b[at + 2]!
  const both = sum(fours(a[0]! & b[at]!) + fours(a[1]! & b[at + 1]!) + fours(ownBits(a2 & b2)))
  return both / Math.max(soundSize(a2), soundSize(b2))
}

/** The same with the pairs of letters counted too, 0..2: which of many to look at first. What cannot exceed `least` may come out as 0. */
export function closeness(a: Signature, b: Signature, at: number, least: number): number {
  const both = sum(fours(a[3]! & b[at + 3]!) + fours(a[4]! & b[at + 4]!))
  const pairs = both / Math.max(pairSize(a[2]!), pairSize(b[at + 2]!))
  // most have few pairs in common, so that the rest need not be counted
  return pairs + 1 <= least ? 0 : resemblance(a, b, at) + pairs
}

const bits = (set: number): number => sum(fours(set))

/** How many bits each four of a set have; up to three of these may be added before they are summed. */
function fours(set: number): number {
  const twos = set - ((set >>> 1) & 0x55555555)
  return (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
}

/** The sum of counts for each four. */
const sum = (counts: number): number =>
  Math.imul((counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24
