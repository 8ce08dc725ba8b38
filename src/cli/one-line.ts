import { printable } from './printable.ts'

/** Text of an article for a line on a terminal: white space runs together, control characters are shown as �. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '), false).trim()
}

/** A probability as people read it; only certainty is 100 %, only what cannot be is 0 %. */
export function percent(probability: number): string {
  const rounded = Math.round(100 * probability)
  if (rounded === 100 && probability < 1) return '> 99 %'
  return rounded === 0 && probability > 0 ? '< 1 %' : `${rounded} %`
}

/** `1 name`, `2 names`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
