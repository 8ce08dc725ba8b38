import { type Operation, UNITS } from './channel.ts'

// An operation is written as the form's symbols, the written ones and the odds: `ab>c` and a character around `BASE`.
const SYMBOL = 48
const BASE = 0x100

/** Writes operations for a table. */
export function writeOperations(operations: readonly Operation[]): string {
  const symbols = (codes: readonly number[]): string => String.fromCharCode(...codes.map((code) => code + SYMBOL))
  return operations
    .map(({ form, written, odds }) => {
      const units = Math.max(-127, Math.min(127, Math.round(odds * UNITS)))
      return `${symbols(form)} ${symbols(written)}${String.fromCharCode(BASE + 127 + units)}`
    })
    .join('')
}

/** Reads operations from a table. */
export function* readOperations(text: string): Generator<Operation> {
  let at = 0
  while (at < text.length) {
    const form: number[] = []
    const written: number[] = []
    while (text[at] !== ' ') form.push(text.charCodeAt(at++) - SYMBOL)
    at++
    while (text.charCodeAt(at) < BASE) written.push(text.charCodeAt(at++) - SYMBOL)
    yield { form, written, odds: (text.charCodeAt(at++) - BASE - 127) / UNITS }
  }
}
