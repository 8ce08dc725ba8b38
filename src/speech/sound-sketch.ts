import { PHONES, type Phones } from '../resolution/pronounce.ts'
import { compareSounds } from './compare-sounds.ts'
import type { NameForm } from './name-forms.ts'
import { DEMANDS, LONGEST, type Stretches } from './stretches.ts'

const KINDS = ['pb', 'tdTD', 'kg', 'fv', 'szSZCJ', 'mnN', 'l', 'rR', 'wuUO', 'yiIeEY', 'h', 'aVo@WQ']
const COUNT = KINDS.length
const kindOf = Uint8Array.from(PHONES, (phone) => KINDS.findIndex((kind) => kind.includes(phone)))

/** About what a sound too many, and one of a kind that was not heard, costs at the least, in tenths of a nat. */
const ADDED = 20
const MISSING = 15

/** What one missing phone of each kind takes from a name's score: what it adds at the most, and what its want costs. */
const loss = new Int32Array(COUNT).fill(MISSING)
for (let phone = 0; phone < PHONES.length; phone++) {
  const kind = kindOf[phone]!
  const worth = Math.round(10 * compareSounds(Uint8Array.of(phone), Uint8Array.of(phone)))
  loss[kind] = Math.max(loss[kind]!, worth + MISSING)
}

/** The bits for one phone of each kind. */
const KINDS_ONCE = (1 << COUNT) - 1
/** The loss for every set of kinds. */
const losses = Int32Array.from({ length: 1 << COUNT }, (_, set) =>
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

/** The names' sketches, lengths and limits side by side; a limit stands at the number of the demand × the number of names + the name. */
export interface Outlines {
  readonly count: number
  readonly sketches: Int32Array
  readonly lengths: Int32Array
  /** How much of each name's perfect score may be lost, by demand, then the same for stretches in which a sentence ends. */
  readonly losable: Int32Array
  /** The least score, by demand, in tenths of a nat. */
  readonly needed: Int32Array
  /** For each name, the stretches that may be it, as bits. */
  readonly reachable: Uint8Array
}

export function outlineNames(forms: readonly NameForm[]): Outlines {
  const limits = (limitOf: (form: NameForm, demand: number) => number): number[] =>
    DEMANDS.flatMap((demand) => forms.map((form) => limitOf(form, demand)))
  const losable = ({ sound }: NameForm, demand: number): number => Math.floor((1 - demand) * 10 * sound.perfect)
  return {
    count: forms.length,
    sketches: Int32Array.from(forms, ({ sketch }) => sketch),
    lengths: Int32Array.from(forms, ({ sound }) => sound.phones.length),
    losable: Int32Array.from([
      ...limits(losable),
      // a name of one word is not said across the end of a sentence
      ...limits((form, demand) => (form.words.length === 1 ? -1 : losable(form, demand))),
    ]),
    needed: Int32Array.from(limits(({ sound }, demand) => Math.floor(demand * 10 * sound.perfect) + 1)),
    reachable: new Uint8Array(forms.length),
  }
}

/**
 * Which of the stretches that begin at a word may be each name, as bits, judged by length and kinds of phones alone: cheap, and enough to spare most
 * comparisons. The result is overwritten by the next call.
 */
export function markReachable(outlines: Outlines, stretches: Stretches): Uint8Array {
  const { count, sketches, lengths, losable, reachable } = outlines
  reachable.fill(0)
  for (let n = 1; n <= LONGEST; n++) {
    if (!(stretches.open & (1 << n))) continue
    const sketch = stretches.sketches[n]!
    const phones = stretches.phones[n]!
    const limits = (stretches.demands[n]! + (stretches.stops[n] ? DEMANDS.length : 0)) * count
    for (let name = 0; name < count; name++) {
      const missing = sketches[name]! & ~sketch
      const surplus = phones - lengths[name]!
      // no branch for what is above 0
      const added = ADDED * (surplus & ~(surplus >> 31))
      if (losses[missing & KINDS_ONCE]! + losses[missing >> COUNT]! + added <= losable[limits + name]!)
        reachable[name]! |= 1 << n
    }
  }
  return reachable
}
