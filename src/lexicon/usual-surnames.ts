import { type BloomFilter, isInFilter } from '../models/bloom-filter.ts'
import { LESS_USUAL, MOST_USUAL, USUAL } from './filters.table.ts'

/** The usual surnames, and those that are less so. */
export const USUAL_SURNAMES: BloomFilter = { packed: USUAL, bits: 20_400, hashes: 6 }
export const LESS_USUAL_SURNAMES: BloomFilter = { packed: LESS_USUAL, bits: 11_600, hashes: 4 }

let mostUsual: ReadonlyMap<string, number> | undefined

/** How usual a folded word is as a surname: a frequency class, 0 (none of the 2,000 most usual) to 10. About one in a hundred others is taken for one. */
export function surnameClass(folded: string): number {
  mostUsual ??= new Map(MOST_USUAL.split(' ').map((coded) => [coded.slice(1), Number(coded[0]) + 1]))
  return mostUsual.get(folded) ?? Number(folded.length > 1 && isInFilter(USUAL_SURNAMES, folded))
}

/**
 * Is the folded word one of the some 3,800 most usual surnames? About five in a hundred other words are taken for one too.
 *
 * @example
 * isUsualSurname('barrow') // true
 * isUsualSurname('witkov') // false
 */
export const isUsualSurname = (folded: string): boolean =>
  folded.length > 2 && (surnameClass(folded) > 0 || isInFilter(LESS_USUAL_SURNAMES, folded))
