import { distance } from 'fastest-levenshtein'
import { LETTER_CODES } from './letter-codes.ts'
import type { NameForm } from './name-forms.ts'
import { PHONE_CODES } from './sounds.ts'
import type { WrittenName } from './written-name.ts'

/** 1 − Levenshtein distance / length of the longer, 0..1. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : 1 - distance(a, b) / longer
}

/** What `likeness` comes to at most for strings of these lengths. */
export const mostLikeness = (a: number, b: number): number => Math.min(a, b) / Math.max(1, a, b)

/** `likeness` of the letters of a written stretch and a form. */
export function likenessOfLetters(written: WrittenName, form: NameForm): number {
  const { letters } = written
  if (letters.length - 2 > MOST) return likeness(written.folded, form.folded)
  letterPlaces.prepare(letters, 1, letters.length - 1)
  return letterPlaces.likenessTo(form.letters, 1, form.letters.length - 1)
}

/** `likeness` of the phones of a written stretch and a form. */
export function likenessOfPhones(written: WrittenName, form: NameForm): number {
  const { sound } = written
  if (sound.length > MOST) return likeness(written.spoken, form.spoken)
  phonePlaces.prepare(sound, 0, sound.length)
  return phonePlaces.likenessTo(form.sound, 0, form.sound.length)
}

/** Symbols of which a number of 32 bits can tell where they stand. */
const MOST = 32

/**
 * Where each symbol of a string stands, so that its Levenshtein distance from many others takes one step for each of their symbols
 * (Myers 1999, Hyyrö 2003). `fastest-levenshtein` does the same, but reads both strings anew each time.
 */
class Places {
  readonly #places: Int32Array
  #codes: Uint8Array | undefined
  #length = 0

  constructor(symbols: number) {
    this.#places = new Int32Array(symbols)
  }

  /** Takes up the codes from `start` to `end`, at most 32; those that it has already, at once. */
  prepare(codes: Uint8Array, start: number, end: number): void {
    if (codes === this.#codes) return
    this.#codes = codes
    this.#length = end - start
    this.#places.fill(0)
    for (let i = start; i < end; i++) this.#places[codes[i]!]! |= 1 << (i - start)
  }

  likenessTo(other: Uint8Array, start: number, end: number): number {
    const places = this.#places
    const length = this.#length
    const longer = Math.max(length, end - start)
    if (length === 0) return 0
    const last = 1 << (length - 1)
    let distance = length
    let more = -1
    let fewer = 0
    for (let i = start; i < end; i++) {
      let equal = places[other[i]!]!
      const crossed = equal | fewer
      equal |= ((equal & more) + more) ^ more
      fewer |= ~(equal | more)
      more &= equal
      if ((fewer & last) !== 0) distance++
      if ((more & last) !== 0) distance--
      fewer = (fewer << 1) | 1
      more = (more << 1) | ~(crossed | fewer)
      fewer &= crossed
    }
    return 1 - distance / longer
  }
}

const letterPlaces = new Places(LETTER_CODES)
const phonePlaces = new Places(PHONE_CODES)
