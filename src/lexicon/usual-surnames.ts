import { type BloomFilter, isInFilter } from '../models/bloom-filter.ts'
import { USUAL } from './usual-surnames.table.ts'
import { backgroundOf } from './word-background.ts'

/** The usual surnames of which it is not known how usual they are. */
export const USUAL_SURNAMES: BloomFilter = { packed: USUAL, bits: 32_000, hashes: 4 }

/**
 * Is the folded word one of the some 6,000 most usual surnames? About one in thirty other words is taken for one too.
 *
 * @example
 * isUsualSurname('barrow') // true
 * isUsualSurname('witkov') // false
 */
export const isUsualSurname = (folded: string): boolean =>
  folded.length > 2 && (backgroundOf(folded).surname > 0 || isInFilter(USUAL_SURNAMES, folded))
