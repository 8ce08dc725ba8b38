import { addressEndOf, chunkEnd } from './addresses.ts'
import { joinBroken } from './broken-words.ts'
import { NAMES_IN_S } from './names-in-s.ts'
import { ADDRESS, letterCase, WORD } from './token-kinds.ts'
import { addressAt, beginsChunk, endOf, endsInS, kindAt, unseenLength } from './token-shapes.ts'

export {
  ADDRESS,
  CAPITALIZED,
  CLITIC,
  LOWER,
  letterCase,
  MARK,
  MIXED,
  NUMBER,
  UNCASED,
  UPPER,
  WORD,
} from './token-kinds.ts'

/** Tokens as parallel arrays; the same written word has the same number in `words`, so that what is known of it is looked up once. */
export interface Tokens {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** `WORD`, `NUMBER`, `MARK`, `ADDRESS` or `CLITIC`. */
  readonly kinds: Uint8Array
  /** Index into `vocabulary`. */
  readonly words: Uint32Array
  /** Each distinct token as written. */
  readonly vocabulary: readonly string[]
  /** Letter case of each entry of `vocabulary`. */
  readonly cases: Uint8Array
}

/** Cuts a text into tokens; white space lies between them. `namesInS` are names that end in ’s of their own, as `NAMES_IN_S` has them. */
export function tokenize(text: string, namesInS: ReadonlySet<string> = NAMES_IN_S): Tokens {
  const cutter = new Cutter(text, namesInS)
  for (let at = 0; at < text.length; ) at = cutter.cutAt(at)
  return cutter.tokens()
}

/** Characters of a token with the white space behind it, about: how much room is made at first. */
const USUAL_LENGTH = 4

/** Cuts one token after another. What is done at every place is a function of its own, which an engine compiles once and not within each loop. */
class Cutter {
  readonly #text: string
  readonly #namesInS: ReadonlySet<string>
  readonly #vocabulary: string[] = []
  readonly #numbers = new Map<string, number>()
  #count = 0
  #starts: Uint32Array<ArrayBuffer>
  #ends: Uint32Array<ArrayBuffer>
  #words: Uint32Array<ArrayBuffer>
  #kinds: Uint8Array<ArrayBuffer>
  #afterWord = false
  /** Where the chunk ends that was looked at for an address: each is looked at once. */
  #seen = 0

  constructor(text: string, namesInS: ReadonlySet<string>) {
    this.#text = text
    this.#namesInS = namesInS
    const room = Math.ceil(text.length / USUAL_LENGTH) + 1
    this.#starts = new Uint32Array(room)
    this.#ends = new Uint32Array(room)
    this.#words = new Uint32Array(room)
    this.#kinds = new Uint8Array(room)
  }

  /** Cuts off the token or the white space that begins at `at`, and says where the text goes on. */
  cutAt(at: number): number {
    const text = this.#text
    const unseen = unseenLength(text, at)
    if (unseen) {
      this.#afterWord = false
      return at + unseen
    }
    const kind = kindAt(text, at, this.#afterWord)
    const end = this.#endOf(at, kind)
    const address = this.#addressAt(at, end, kind)
    return address > at ? this.#add(at, address, ADDRESS) : this.#add(at, end, kind)
  }

  tokens(): Tokens {
    const count = this.#count
    return {
      count,
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
      kinds: this.#kinds.slice(0, count),
      words: this.#words.slice(0, count),
      vocabulary: this.#vocabulary,
      cases: casesOf(this.#vocabulary),
    }
  }

  #endOf(at: number, kind: number): number {
    const end = endOf(this.#text, at, kind)
    return kind === WORD && endsInS(this.#text, at, end, this.#namesInS) ? end + IN_S : end
  }

  /** The end of the address that begins here, or -1. */
  #addressAt(at: number, end: number, kind: number): number {
    const text = this.#text
    const address = addressAt(text, at, end, kind)
    if (address >= 0 || at < this.#seen || !beginsChunk(text, at, kind)) return address
    this.#seen = chunkEnd(text, at)
    return addressEndOf(text, at, this.#seen)
  }

  #add(start: number, end: number, kind: number): number {
    const t = this.#count++
    if (t === this.#starts.length) this.#makeRoom()
    this.#starts[t] = start
    this.#ends[t] = end
    this.#kinds[t] = kind
    const written = this.#text.slice(start, end)
    this.#words[t] = this.#numberOf(kind === WORD ? joinBroken(written) : written)
    this.#afterWord = kind === WORD
    return end
  }

  #numberOf(written: string): number {
    const known = this.#numbers.get(written)
    if (known !== undefined) return known
    const own = written.length > LONGEST_COPIED ? [...written].join('') : written
    this.#numbers.set(own, this.#vocabulary.length)
    return this.#vocabulary.push(own) - 1
  }

  #makeRoom(): void {
    this.#starts = twice(this.#starts)
    this.#ends = twice(this.#ends)
    this.#words = twice(this.#words)
    const kinds = new Uint8Array(this.#starts.length)
    kinds.set(this.#kinds)
    this.#kinds = kinds
  }
}

/** A longer stretch of a text is kept by V8 as a view of it: a word that is remembered would keep the whole text in memory. */
const LONGEST_COPIED = 12

function twice(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length)
  more.set(numbers)
  return more
}

function casesOf(vocabulary: readonly string[]): Uint8Array {
  const cases = new Uint8Array(vocabulary.length)
  for (let w = 0; w < cases.length; w++) cases[w] = letterCase(vocabulary[w]!)
  return cases
}

/** Characters of an apostrophe and an s. */
const IN_S = 2
