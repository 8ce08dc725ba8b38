import type { Network } from '../../models/network.ts'
import { quickTanh } from '../../models/quick-exp.ts'
import { LONGEST_PATTERN, type Pattern, patternOf } from '../../text/pattern.ts'
import type { NameForm } from '../forms/name-forms.ts'
import { resemblance, SIGNATURE } from '../forms/signature.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { CLUES, foresee, learnedForesight } from '../judgement/foresight.ts'
import { likenessTo } from '../judgement/likeness.ts'
import { formAt, type NameIndex } from './name-index.ts'

/** Places of the clues that compare the two sides, in the order in which `Glances` works them out. */
const COMPARED = [...CLUES.keys()].filter((c) => CLUES[c]!.side === undefined)
/** Places of those that tell of one side. */
const SIDES = {
  written: [...CLUES.keys()].filter((c) => CLUES[c]!.side === 'written'),
  form: [...CLUES.keys()].filter((c) => CLUES[c]!.side === 'form'),
}

const tables = new WeakMap<NameIndex, Glances>()

/** The forms of a roster of few people as `Glances`. */
export function glancesOf(index: NameIndex): Glances {
  let glances = tables.get(index)
  if (!glances) tables.set(index, (glances = new Glances(index)))
  return glances
}

/**
 * All forms of a small roster side by side in few arrays, so that what a glance at each of them foresees for one stretch takes a fraction of the time:
 * what either side adds to the network's sums by itself is worked out once. It gives what `foresee` gives, but for rounding.
 */
class Glances {
  readonly #index: NameIndex
  readonly #network = learnedForesight()
  readonly #outer: Float64Array
  readonly #compared: Float64Array
  readonly #letters: Texts
  readonly #phones: Texts
  /** Two of each form; the second is empty where there is one. */
  readonly #codes: Texts
  readonly #words: Uint8Array
  readonly #shares: Float64Array
  #written: WrittenName | undefined
  #own: Float64Array = new Float64Array(0)
  #patterns: readonly Pattern[] = []
  /** The first and the last letter. */
  #first: number | undefined
  #last: number | undefined

  constructor(index: NameIndex) {
    this.#index = index
    const { inputs, hidden, weights } = this.#network
    const forms = Array.from({ length: index.count }, (_, f) => formAt(index, f))
    this.#outer = Float64Array.from({ length: hidden }, (_, h) => weights[hidden * (inputs + 1) + 1 + h]!)
    this.#compared = Float64Array.from({ length: (hidden + 1) * COMPARED.length }, (_, at) =>
      weightOf(this.#network, Math.floor(at / COMPARED.length), COMPARED[at % COMPARED.length]!),
    )
    this.#letters = joinTexts(forms.map(({ letters }) => letters.subarray(1, -1)))
    this.#phones = joinTexts(forms.map(({ sound }) => sound))
    this.#codes = joinTexts(forms.flatMap(({ codes: [first = '', second = ''] }) => [unitsOf(first), unitsOf(second)]))
    this.#words = Uint8Array.from(forms, ({ words }) => words)
    this.#shares = Float64Array.from(forms.flatMap((form) => [...this.#shareOf('form', form)]))
  }

  /** What `foresee` says of a form. */
  foresee(written: WrittenName, f: number): number {
    if (Math.max(written.folded.length, written.sound.length) > LONGEST_PATTERN)
      return foresee(written, formAt(this.#index, f))
    if (this.#written !== written) this.#listen(written)
    const [letters, phones, code, other] = this.#patterns as readonly [Pattern, Pattern, Pattern, Pattern?]
    const { texts, starts } = this.#letters
    const first = starts[f]!
    const last = starts[f + 1]! - 1
    const v0 = alike(letters, this.#letters, f)
    if (v0 === 1) return Number.POSITIVE_INFINITY
    const v1 = alike(phones, this.#phones, f)
    const v2 = resemblance(written.signature, this.#index.signatures, f * SIGNATURE)
    const v3 = texts[first] === this.#first ? 1 : 0
    const v4 = texts[last] === this.#last ? 1 : 0
    const v5 = (this.#phones.starts[f + 1]! - this.#phones.starts[f]! - phones.length) / 4
    const v6 = this.#words[f] === written.words ? 1 : 0
    let v7 = Math.max(alike(code, this.#codes, 2 * f), alike(code, this.#codes, 2 * f + 1))
    if (other) v7 = Math.max(v7, alike(other, this.#codes, 2 * f), alike(other, this.#codes, 2 * f + 1))
    const [own, shares, outer, weights] = [this.#own, this.#shares, this.#outer, this.#compared]
    const hidden = outer.length
    let share = f * (hidden + 1)
    let answer = 0
    for (let h = 0, w = 0; h <= hidden; h++, share++, w += 8) {
      const low = v0 * weights[w]! + v1 * weights[w + 1]! + (v2 * weights[w + 2]! + v3 * weights[w + 3]!)
      const high = v4 * weights[w + 4]! + v5 * weights[w + 5]! + (v6 * weights[w + 6]! + v7 * weights[w + 7]!)
      const sum = own[h]! + shares[share]! + (low + high)
      answer += h < hidden ? outer[h]! * quickTanh(sum) : sum
    }
    return answer
  }

  #listen(written: WrittenName): void {
    this.#written = written
    this.#own = this.#shareOf('written', written)
    const letters = written.letters.subarray(1, -1)
    this.#patterns = [letters, written.sound, ...written.codes.map(unitsOf)].map(patternOf)
    this.#first = letters[0]
    this.#last = letters.at(-1)
  }

  /** What a side adds to each sum by itself; to the written one's, what stands there before. */
  #shareOf(side: 'written' | 'form', one: WrittenName | NameForm): Float64Array {
    const { inputs, hidden, weights } = this.#network
    const own = SIDES[side]
    const values = own.map((c) => CLUES[c]!.of(one as WrittenName, one as NameForm))
    const sums = new Float64Array(hidden + 1)
    for (let h = 0; h <= hidden; h++) {
      let sum = side === 'written' ? weights[h * (inputs + 1)]! : 0
      for (let k = 0; k < own.length; k++) sum += values[k]! * weightOf(this.#network, h, own[k]!)
      sums[h] = sum
    }
    return sums
  }
}

/** The weight of a clue in a sum: the hidden units, and last what goes straight to the answer. */
const weightOf = ({ inputs, hidden, weights }: Network, h: number, clue: number): number =>
  h < hidden ? weights[h * (inputs + 1) + 1 + clue]! : weights[hidden * (inputs + 2) + 1 + clue]!

/** Texts one behind the other: text `t` from `starts[t]` up to `starts[t + 1]`. */
interface Texts {
  readonly texts: Uint8Array
  readonly starts: Uint32Array
}

function joinTexts(all: readonly Uint8Array[]): Texts {
  const starts = new Uint32Array(all.length + 1)
  for (const [t, { length }] of all.entries()) starts[t + 1] = starts[t]! + length
  const texts = new Uint8Array(starts[all.length]!)
  for (const [t, text] of all.entries()) texts.set(text, starts[t])
  return { texts, starts }
}

/** `likeness` of a pattern and one of the texts. */
const alike = (pattern: Pattern, { texts, starts }: Texts, t: number): number =>
  likenessTo(pattern, texts, starts[t]!, starts[t + 1]!)

const unitsOf = (code: string): Uint8Array => Uint8Array.from(code, (letter) => letter.charCodeAt(0))
