import { foldName } from '../names/fold-name.ts'
import { PHONES } from './letter-sounds.table.ts'
import { soundOf } from './sounds.ts'

/** A stretch's letters and pairs of consonant classes as two sets of bits, for a cheap first look. */
export interface Signature {
  readonly letters: number
  readonly pairs: number
  readonly pairs2: number
  readonly size: number
}

// Phones that recognisers take for one another fall into one class; vowels into none.
const CLASSES = 'P B F V|T D TH DH|K G HH|S Z SH ZH CH JH|M N NG|L R ER|W Y'
const classOfPhone = new Uint8Array(64)
PHONES.split(' ').forEach((phone, p) => {
  classOfPhone[p + 1] = CLASSES.split('|').findIndex((group) => group.split(' ').includes(phone)) + 1
})

/** The signature of a written stretch. */
export function signatureOf(text: string): Signature {
  const folded = foldName(text)
  let letters = 0
  for (let i = 0; i < folded.length; i++) letters |= 1 << (folded.charCodeAt(i) - 96)
  letters &= ~1
  let [pairs, pairs2] = [0, 0]
  let last = 0
  const add = (next: number): void => {
    const pair = last * 8 + next
    if (pair < 32) pairs |= 1 << pair
    else pairs2 |= 1 << (pair - 32)
    last = next
  }
  for (const phone of soundOf(folded)) if (classOfPhone[phone]! > 0) add(classOfPhone[phone]!)
  add(0)
  return { letters, pairs, pairs2, size: bits(letters) + bits(pairs) + bits(pairs2) }
}

/** Share of the larger signature that both have, 0..1. */
export function resemblance(a: Signature, b: Signature): number {
  const both = bits(a.letters & b.letters) + bits(a.pairs & b.pairs) + bits(a.pairs2 & b.pairs2)
  return both / Math.max(a.size, b.size)
}

function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
