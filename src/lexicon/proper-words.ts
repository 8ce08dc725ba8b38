import { type BloomFilter, isInFilter } from '../models/bloom-filter.ts'
import { PROPER } from './filters.table.ts'

/** Words written with a capital that are no person's name, each behind its class. */
export const PROPER_WORDS_OF_CLASS: BloomFilter = { packed: PROPER, bits: 18_000, hashes: 8 }
/** The frequency classes that are told apart, and the least and most of what each stands for. */
export const PROPER_CLASSES = [
  [6, 5, 10],
  [3, 3, 4],
  [2, 2, 2],
  [1, 1, 1],
] as const

/** How usual a folded word is as a place, nationality, month or organisation: a frequency class, 0 (not known as one) to 6. */
export const properClass = (folded: string): number =>
  PROPER_CLASSES.find(([name]) => isInFilter(PROPER_WORDS_OF_CLASS, `${name}${folded}`))?.[0] ?? 0
