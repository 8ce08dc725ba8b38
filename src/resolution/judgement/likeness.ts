import { distance } from 'fastest-levenshtein'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'

/** 1 − Levenshtein distance / length of the longer, 0..1. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 0
  return a === b ? 1 : 1 - distance(a, b) / longer
}

/** Are two folded words, or runs of words, so alike that one may be the garble of the other? */
export const areNearlyAlike = (a: string, b: string): boolean => likeness(a, b) >= NEARLY_ALIKE
const NEARLY_ALIKE = 0.6

/** What `likeness` comes to at most for strings of these lengths. */
export const mostLikeness = (a: number, b: number): number => Math.min(a, b) / Math.max(1, a, b)

const LONGEST_PATTERN = 32
const ASCII = 128

/** The likeness of one string to many, which takes half the time: the bit-parallel distance (Myers 1999), its places of letters found once. */
class Pattern {
  readonly #text: string
  readonly #isShort: boolean
  /** For each character the places where it stands, as bits. */
  readonly #places = new Int32Array(ASCII)

  constructor(text: string) {
    this.#text = text
    this.#isShort = text.length > 0 && text.length <= LONGEST_PATTERN
    for (let i = 0; i < text.length && this.#isShort; i++) {
      const code = text.charCodeAt(i)
      if (code < ASCII) this.#places[code]! |= 1 << i
      else this.#isShort = false
    }
  }

  likenessTo(other: string): number {
    const text = this.#text
    if (!this.#isShort || other.length === 0) return likeness(text, other)
    return 1 - this.#distanceTo(other) / Math.max(text.length, other.length)
  }

  #distanceTo(other: string): number {
    const places = this.#places
    const last = 1 << (this.#text.length - 1)
    let distance = this.#text.length
    let up = -1
    let down = 0
    for (let j = 0; j < other.length; j++) {
      const code = other.charCodeAt(j)
      const equal = code < ASCII ? places[code]! : 0
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
}

/** A stretch's strings as patterns. */
interface Patterns {
  readonly written: WrittenName
  readonly folded: Pattern
  readonly spoken: Pattern
  readonly codes: readonly Pattern[]
}

/** The stretch that was compared last: it mostly is compared with many forms. */
let last: Patterns | undefined

function patternsOf(written: WrittenName): Patterns {
  if (last?.written !== written) {
    const codes = written.codes.map((code) => new Pattern(code))
    last = { written, folded: new Pattern(written.folded), spoken: new Pattern(written.spoken), codes }
  }
  return last
}

/** `likeness` of the letters of a written stretch and a form, where the stretch is compared with many. */
export const likenessOfLetters = (written: WrittenName, form: NameForm): number =>
  patternsOf(written).folded.likenessTo(form.folded)

/** `likeness` of their phones. */
export const likenessOfPhones = (written: WrittenName, form: NameForm): number =>
  patternsOf(written).spoken.likenessTo(form.spoken)

/** `likeness` of the nearest two Double Metaphone codes of a written stretch and a form. */
export function likenessOfCodes(written: WrittenName, form: NameForm): number {
  const own = written.codes
  const theirs = form.codes
  let best = 0
  for (let a = 0; a < own.length; a++)
    for (let b = 0; b < theirs.length; b++) {
      const [one, other] = [own[a]!, theirs[b]!]
      if (one === other) return 1
      if (mostLikeness(one.length, other.length) <= best) continue
      best = Math.max(best, last?.written === written ? last.codes[a]!.likenessTo(other) : likeness(one, other))
    }
  return best
}
