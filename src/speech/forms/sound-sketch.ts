import { compareSounds } from '../../channels/compare-sounds.ts'
import { PHONES, type Phones } from '../../sounds/pronounce.ts'

const KINDS = ['pb', 'tdTD', 'kg', 'fv', 'szSZCJ', 'mnN', 'l', 'rR', 'wuUO', 'yiIeEY', 'h', 'aVo@WQ']
const COUNT = KINDS.length
const kindOf = Uint8Array.from(PHONES, (phone) => KINDS.findIndex((kind) => kind.includes(phone)))

/** About what a sound too many, and one of a kind that was not heard, costs at the least, in tenths of a nat. */
export const ADDED = 20
const MISSING = 15

/** The bits for one phone of each kind. */
const KINDS_ONCE = (1 << COUNT) - 1

/** What one missing phone of each kind takes from a name's score: what it adds at the most, and what its want costs. */
function readLoss(): Int32Array {
  const loss = new Int32Array(COUNT).fill(MISSING)
  for (let phone = 0; phone < PHONES.length; phone++) {
    const kind = kindOf[phone]!
    const worth = Math.round(10 * compareSounds(Uint8Array.of(phone), Uint8Array.of(phone)))
    loss[kind] = Math.max(loss[kind]!, worth + MISSING)
  }
  return loss
}

/** The loss for every set of kinds, worked out when first asked for. */
let losses: Int32Array | undefined

function sumLosses(): Int32Array {
  const loss = readLoss()
  const sums = new Int32Array(1 << COUNT)
  for (let kind = 0; kind < COUNT; kind++)
    for (let set = 0; set < 1 << kind; set++) sums[set | (1 << kind)] = sums[set]! + loss[kind]!
  return sums
}

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

/** How much of a name's score is lost where these of its kinds are not heard, in tenths of a nat. */
export function lossOf(missing: number): number {
  losses ??= sumLosses()
  return losses[missing & KINDS_ONCE]! + losses[missing >> COUNT]!
}
