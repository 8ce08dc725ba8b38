import { PHONES, type Phones } from '../resolution/pronounce.ts'
import { compareSounds } from './compare-sounds.ts'
import type { NameForm } from './name-forms.ts'

const KINDS = ['pb', 'tdTD', 'kg', 'fv', 'szSZCJ', 'mnN', 'l', 'rR', 'wuUO', 'yiIeEY', 'h', 'aVo@WQ']
const COUNT = KINDS.length
const kindOf = Uint8Array.from(PHONES, (phone) => KINDS.findIndex((kind) => kind.includes(phone)))

/** What one phone of each kind adds to a name's score at the most. */
const worth = new Float64Array(COUNT)
for (let phone = 0; phone < PHONES.length; phone++) {
  const kind = kindOf[phone]!
  worth[kind] = Math.max(worth[kind]!, compareSounds(Uint8Array.of(phone), Uint8Array.of(phone)))
}

/** About what a sound too many, and one of a kind that was not heard, costs at the least, in nats. */
const ADDED = 2
const MISSING = 1.5

/** How many phones of each kind were heard. */
export type Sketch = Uint8Array
export const emptySketch = (): Sketch => new Uint8Array(COUNT)

/** Adds the phones `from` … `to` of a sound to a sketch. */
export function addSound(sketch: Sketch, sounds: Phones, from: number, to: number): void {
  for (let at = from; at < to; at++) sketch[kindOf[sounds[at]!]!]!++
}

/** The sketches of all forms, one after the other. */
export function sketchForms(forms: readonly NameForm[]): Sketch {
  const sketches = new Uint8Array(forms.length * COUNT)
  forms.forEach(({ sound }, i) => {
    addSound(sketches.subarray(i * COUNT, (i + 1) * COUNT), sound, 0, sound.length)
  })
  return sketches
}

/**
 * Can a sound of so many phones reach the wanted odds for the form at all? Judged by the kinds of sound alone: cheap,
 * and enough to spare most comparisons.
 */
export function mayReach(
  form: NameForm,
  sketches: Sketch,
  number: number,
  heard: Sketch,
  phones: number,
  wanted: number,
): boolean {
  const surplus = phones - form.sound.length
  let most = surplus > 0 ? form.perfect - ADDED * surplus : form.perfect
  const first = number * COUNT
  for (let kind = 0; kind < COUNT; kind++) {
    const missing = sketches[first + kind]! - heard[kind]!
    if (missing > 0) most -= missing * (worth[kind]! + MISSING)
    if (most < wanted) return false
  }
  return true
}
