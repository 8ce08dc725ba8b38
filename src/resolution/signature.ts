import { foldName } from '../names/fold-name.ts'
import { SOUND_CLASSES, soundClasses } from './sound-classes.ts'
import { soundOf } from './sounds.ts'

/** A stretch at a glance: its letters as a set of bits, and its pairs of neighbouring sound classes as two. */
export type Signature = Int32Array

/** Numbers a signature takes. */
export const SIGNATURE = 3

/** The signature of a written stretch. */
export function signatureOf(text: string): Signature {
  const folded = foldName(text)
  const signature = new Int32Array(SIGNATURE)
  writeSignature(folded, soundClasses(soundOf(folded)), signature)
  return signature
}

/** Writes the signature of a stretch, given its folded letters and its sound classes, into `into` from `at`. */
export function writeSignature(folded: string, classes: Uint8Array, into: Signature, at = 0): void {
  let letters = 0
  for (let i = 0; i < folded.length; i++) letters |= 1 << (folded.charCodeAt(i) - 96)
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
  into[at] = letters & ~1 // a space sets the lowest bit
  into[at + 1] = low
  into[at + 2] = high
}

/** Share of the larger of two signatures that both have, 0..1; the second may stand among others, from `at`. */
export function resemblance(a: Signature, b: Signature, at = 0): number {
  const [a0, a1, a2] = [a[0]!, a[1]!, a[2]!]
  const [b0, b1, b2] = [b[at]!, b[at + 1]!, b[at + 2]!]
  const both = bits(a0 & b0) + bits(a1 & b1) + bits(a2 & b2)
  return both / Math.max(bits(a0) + bits(a1) + bits(a2), bits(b0) + bits(b1) + bits(b2))
}

function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
