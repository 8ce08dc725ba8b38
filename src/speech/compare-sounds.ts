import { PHONES, type Phones } from '../resolution/pronounce.ts'
import { CONFUSIONS } from './confusions.table.ts'

const NONE = PHONES.length
const WIDTH = NONE + 1
const confusions = Float64Array.from(CONFUSIONS, (tenths) => tenths / 10)
/** A pronunciation is never longer than this; more is cut. */
const LONGEST = 64
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const

/**
 * How much likelier these sounds were heard because the name was said than by chance: log P(heard | said) / P(heard)
 * of the best alignment, in nats. Above 0 speaks for the name, and the longer the name the more it can say.
 *
 * The alignment is Needleman & Wunsch's (1970), its costs learned from real recognisers.
 */
export function compareSounds(heard: Phones, said: Phones): number {
  const n = Math.min(heard.length, LONGEST)
  let [above, row] = rows as readonly Float64Array[] as [Float64Array, Float64Array]
  above[0] = 0
  for (let j = 0; j < n; j++) above[j + 1] = above[j]! + confusions[NONE * WIDTH + heard[j]!]!
  for (let i = 0; i < said.length; i++) {
    const from = said[i]! * WIDTH
    const silent = confusions[from + NONE]!
    row[0] = above[0]! + silent
    for (let j = 0; j < n; j++) {
      const heardPhone = heard[j]!
      const kept = above[j]! + confusions[from + heardPhone]!
      const dropped = above[j + 1]! + silent
      const added = row[j]! + confusions[NONE * WIDTH + heardPhone]!
      row[j + 1] = kept > dropped ? (kept > added ? kept : added) : dropped > added ? dropped : added
    }
    const spare = above
    above = row
    row = spare
  }
  return above[n]!
}
