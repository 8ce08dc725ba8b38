import { distance } from 'fastest-levenshtein'
import { distanceTo, type Pattern } from '../../text/pattern.ts'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'

/** 1 − Levenshtein distance / length of the longer, 0..1. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 0
  return a === b ? 1 : 1 - distance(a, b) / longer
}

/** Are two folded words, or runs of words, so alike that one may be the garble of the other? */
export const areNearlyAlike = (a: string, b: string): boolean => likeness(a, b) >= NEARLY_ALIKE
const NEARLY_ALIKE = 0.6

/** What `likeness` comes to at most for strings of these lengths. */
export const mostLikeness = (a: number, b: number): number => Math.min(a, b) / Math.max(1, a, b)

/** `likeness` of a pattern and the symbols from `from` up to `end`. */
export const likenessTo = (pattern: Pattern, symbols: Uint8Array, from: number, end: number): number =>
  pattern.length === 0 || from === end
    ? 0
    : 1 - distanceTo(pattern, symbols, from, end) / Math.max(pattern.length, end - from)

/** `likeness` of the letters of a written stretch and a form. */
export const likenessOfLetters = (written: WrittenName, form: NameForm): number => likeness(written.folded, form.folded)

/** `likeness` of their phones. */
export const likenessOfPhones = (written: WrittenName, form: NameForm): number => likeness(written.spoken, form.spoken)

/** `likeness` of the nearest two Double Metaphone codes of a written stretch and a form. */
export function likenessOfCodes(written: WrittenName, form: NameForm): number {
  let best = 0
  for (const one of written.codes)
    for (const other of form.codes) {
      if (one === other) return 1
      if (mostLikeness(one.length, other.length) > best) best = Math.max(best, likeness(one, other))
    }
  return best
}
