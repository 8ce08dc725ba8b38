import { LEAST_CODE, readOdds, writeOdds } from '../models/packed-odds.ts'
import type { Operation } from './channel.ts'

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

/** Reads operations from a table. */
export function* readOperations(text: string, symbols: number): Generator<Operation> {
  let at = 0
  for (let a = 0; a < symbols; a++)
    for (let b = 0; b < symbols; b++) yield { form: [a], written: [b], odds: readOdds(text, at++, UNITS) }
  for (let a = 0; a < symbols; a++) yield { form: [a], written: [], odds: readOdds(text, at++, UNITS) }
  for (let b = 0; b < symbols; b++) yield { form: [], written: [b], odds: readOdds(text, at++, UNITS) }
  while (at < text.length) {
    const form: number[] = []
    const written: number[] = []
    while (text[at] !== ' ') form.push(text.charCodeAt(at++) - SYMBOL)
    at++
    while (text.charCodeAt(at) < LEAST_CODE) written.push(text.charCodeAt(at++) - SYMBOL)
    yield { form, written, odds: readOdds(text, at++, UNITS) }
  }
}
