import { ADDED, lossOf } from '../forms/sound-sketch.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import { DEMANDS, LONGEST, type Stretches } from './spoken-stretches.ts'

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
      if (lossOf(missing) + added <= losable[limits + name]!) reachable[name]! |= 1 << n
    }
  }
  return reachable
}
