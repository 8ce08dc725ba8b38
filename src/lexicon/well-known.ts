import { WELL_KNOWN } from './well-known.table.ts'

let known: ReadonlyMap<string, number> | undefined

/** How often news articles write a folded word with a capital and without introducing it: 0 (never seen) to 9 (everywhere). */
export function wellKnown(folded: string): number {
  known ??= new Map(WELL_KNOWN.flatMap((words, c) => words.split(' ').map((word) => [word, c] as const)))
  return known.get(folded) ?? 0
}

/** Is it one of some hundred words that news write with a capital and introduce to nobody? */
export const isEverywhere = (folded: string): boolean => wellKnown(folded) >= EVERYWHERE
const EVERYWHERE = 5
