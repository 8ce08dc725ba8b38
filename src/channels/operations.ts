import { LEAST_CODE, readOdds, writeOdds } from '../models/packed-odds.ts'
import { type Channel, channelOf, type Operation } from './channel.ts'

// Operations in a table: the odds of one symbol for one, row by row, then of each dropped and added, one character each;
// then the longer ones as `form written` and their odds.
const SYMBOL = 48
const UNITS = 14

/** Writes operations for a table. */
export function writeOperations(operations: readonly Operation[], symbols: number): string {
  const short = new Float64Array(symbols * (symbols + 2)).fill(-99)
  let long = ''
  const written = (codes: readonly number[]): string => String.fromCharCode(...codes.map((code) => code + SYMBOL))
  for (const operation of operations) {
    const place = placeOf(operation, symbols)
    if (place !== null) short[place] = operation.odds
    else long += `${written(operation.form)} ${written(operation.written)}${writeOdds(operation.odds, UNITS)}`
  }
  return Array.from(short, (odds) => writeOdds(odds, UNITS)).join('') + long
}

function placeOf({ form, written }: Operation, symbols: number): number | null {
  if (form.length > 1 || written.length > 1) return null
  if (written.length === 0) return symbols * symbols + form[0]!
  return form.length === 0 ? symbols * (symbols + 1) + written[0]! : form[0]! * symbols + written[0]!
}

/** Reads the channel of a table. */
export function readChannel(text: string, symbols: number): Channel {
  const long = readLonger(text, symbols * (symbols + 2))
  const channel = channelOf(long, symbols)
  const { one, dropped, added } = channel
  let at = 0
  for (const odds of [one, dropped, added])
    for (let i = 0; i < odds.length; i++) odds[i] = ratioOf(text.charCodeAt(at++))
  return channel
}

/** How many times likelier a character says that two are one: few of them differ, and each is raised once. */
function ratioOf(code: number): number {
  let ratio = ratios[code - LEAST_CODE]
  if (ratio === undefined) {
    ratio = Math.exp(readOdds(String.fromCharCode(code), 0, UNITS))
    ratios[code - LEAST_CODE] = ratio
  }
  return ratio
}
const ratios: number[] = []

/** The operations of more than one symbol on a side. */
function readLonger(text: string, from: number): readonly Operation[] {
  const operations: Operation[] = []
  for (let at = from; at < text.length; ) {
    const form: number[] = []
    const written: number[] = []
    while (text[at] !== ' ') form.push(text.charCodeAt(at++) - SYMBOL)
    at++
    while (text.charCodeAt(at) < LEAST_CODE) written.push(text.charCodeAt(at++) - SYMBOL)
    operations.push({ form, written, odds: readOdds(text, at++, UNITS) })
  }
  return operations
}
