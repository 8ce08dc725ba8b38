import { packNumbers, unpackNumbers } from '../models/packed-numbers.ts'
import { type Channel, channelOf, type Operation } from './channel.ts'

// Operations in a table, divided by spaces: the odds of one symbol for one, row by row, of each dropped and added, and of the longer
// operations, all packed; then form and written of each of the longer ones.
const SYMBOL = 48
const UNITS = 14
/** Log odds beyond this are cut off, and it is what never happened has. */
const MOST = 127 / UNITS

/** Writes operations for a table. */
export function writeOperations(operations: readonly Operation[], symbols: number): string {
  const odds: number[] = new Array(symbols * (symbols + 2)).fill(-MOST)
  const longer: string[] = []
  const written = (codes: readonly number[]): string => String.fromCharCode(...codes.map((code) => code + SYMBOL))
  for (const operation of operations) {
    const own = Math.max(-MOST, Math.min(MOST, operation.odds))
    const place = placeOf(operation, symbols)
    if (place === null) longer.push(written(operation.form), written(operation.written))
    odds[place ?? odds.length] = own
  }
  return [packNumbers(odds, UNITS), ...longer].join(' ')
}

function placeOf({ form, written }: Operation, symbols: number): number | null {
  if (form.length > 1 || written.length > 1) return null
  if (written.length === 0) return symbols * symbols + form[0]!
  return form.length === 0 ? symbols * (symbols + 1) + written[0]! : form[0]! * symbols + written[0]!
}

/** Reads the channel of a table. */
export function readChannel(text: string, symbols: number): Channel {
  const [packed, ...longer] = text.split(' ')
  const odds = unpackNumbers(packed!, UNITS)
  const short = symbols * (symbols + 2)
  const channel = channelOf(readLonger(longer, odds.subarray(short)), symbols)
  const { one, dropped, added } = channel
  let at = 0
  for (const ratios of [one, dropped, added]) for (let i = 0; i < ratios.length; i++) ratios[i] = Math.exp(odds[at++]!)
  return channel
}

/** The operations of more than one symbol on a side: form and written in turn. */
const readLonger = (words: readonly string[], odds: Float64Array): readonly Operation[] =>
  Array.from(odds, (own, at) => ({ form: codesOf(words[2 * at]!), written: codesOf(words[2 * at + 1]!), odds: own }))

const codesOf = (word: string): readonly number[] => Array.from(word, (symbol) => symbol.charCodeAt(0) - SYMBOL)
