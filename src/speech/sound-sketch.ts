import { PHONES, type Phones } from '../resolution/pronounce.ts'
import { compareSounds } from './compare-sounds.ts'
import type { NameForm } from './name-forms.ts'

const KINDS = ['pb', 'tdTD', 'kg', 'fv', 'szSZCJ', 'mnN', 'l', 'rR', 'wuUO', 'yiIeEY', 'h', 'aVo@WQ']
const COUNT = KINDS.length
const kindOf = Uint8Array.from(PHONES, (phone) => KINDS.findIndex((kind) => kind.includes(phone)))

/** About what a sound too many, and one of a kind that was not heard, costs at the least, in nats. */
const ADDED = 2
const MISSING = 1.5

/** What one missing phone of each kind takes from a name's score: what it adds at the most, and what its want costs. */
const loss = new Float64Array(COUNT).fill(MISSING)
for (let phone = 0; phone < PHONES.length; phone++) {
  const kind = kindOf[phone]!
  const worth = compareSounds(Uint8Array.of(phone), Uint8Array.of(phone))
  loss[kind] = Math.max(loss[kind]!, worth + MISSING)
}

/** The bits for one phone of each kind. */
const KINDS_ONCE = (1 << COUNT) - 1
/** The loss for every set of kinds. */
const losses = Float64Array.from({ length: 1 << COUNT }, (_, set) =>
  loss.reduce((sum, one, kind) => sum + (set & (1 << kind) ? one : 0), 0),
)

/**
 * Which kinds of phones a sound has, as bits: at least one of the kind, and above them, at least two of it.
 * A sketch grows as sounds are added.
 */
export function addSound(sketch: number, sounds: Phones, from: number, to: number): number {
  let grown = sketch
  for (let at = from; at < to; at++) {
    const bit = 1 << kindOf[sounds[at]!]!
    grown |= grown & bit ? bit << COUNT : bit
  }
  return grown
}

/** A stretch of words that may be a name. */
export interface Stretch {
  /** Behind its last word. */
  readonly to: number
  /** How many phones it has. */
  readonly phones: number
  readonly sketch: number
  /** The least share of a form's perfect score that it must reach. */
  readonly least: number
  /** Does a sentence end inside it? */
  readonly stops: boolean
}

/** The names' sketches, lengths and perfect scores side by side. */
export interface Outlines {
  readonly sketches: Int32Array
  readonly lengths: Uint16Array
  readonly perfects: Float64Array
  /** Is the name a single word? */
  readonly single: Uint8Array
  /** For each name, the stretches that may be it, as bits. */
  readonly reachable: Uint8Array
}

export function outlineNames(forms: readonly NameForm[]): Outlines {
  return {
    sketches: Int32Array.from(forms, ({ sketch }) => sketch),
    lengths: Uint16Array.from(forms, ({ sound }) => sound.phones.length),
    perfects: Float64Array.from(forms, ({ sound }) => sound.perfect),
    single: Uint8Array.from(forms, ({ words }) => Number(words.length === 1)),
    reachable: new Uint8Array(forms.length),
  }
}

/**
 * Which of the stretches that begin at a word may be each name, as bits, judged by length and kinds of phones alone: cheap, and enough to spare most
 * comparisons. The result is overwritten by the next call.
 */
export function markReachable(outlines: Outlines, stretches: readonly Stretch[]): Uint8Array {
  const { sketches, lengths, perfects, single, reachable } = outlines
  reachable.fill(0)
  for (let i = 0; i < stretches.length; i++) {
    const { sketch, phones, least, stops } = stretches[i]!
    for (let name = 0; name < reachable.length; name++) {
      const missing = sketches[name]! & ~sketch
      const surplus = phones - lengths[name]!
      const lost = losses[missing & KINDS_ONCE]! + losses[missing >> COUNT]! + (surplus > 0 ? ADDED * surplus : 0)
      if (lost > (1 - least) * perfects[name]!) continue
      // a name of one word is not said across the end of a sentence
      if (stops && single[name]) continue
      reachable[name]! |= 1 << i
    }
  }
  return reachable
}
