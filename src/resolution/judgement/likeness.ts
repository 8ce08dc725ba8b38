import { distance } from 'fastest-levenshtein'
import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'

/** 1 − Levenshtein distance / length of the longer, 0..1. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 0
  return a === b ? 1 : 1 - distance(a, b) / longer
}

/** What `likeness` comes to at most for strings of these lengths. */
export const mostLikeness = (a: number, b: number): number => Math.min(a, b) / Math.max(1, a, b)

/** `likeness` of the nearest two Double Metaphone codes of a written stretch and a form. */
export function likenessOfCodes(written: WrittenName, form: NameForm): number {
  let best = 0
  for (const a of written.codes) for (const b of form.codes) best = Math.max(best, a === b ? 1 : likeness(a, b))
  return best
}
