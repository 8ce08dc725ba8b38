import { type BloomFilter, isInFilter } from '../models/bloom-filter.ts'
import { REGISTERED } from './registered-names.table.ts'

export const REGISTERED_NAMES: BloomFilter = { packed: REGISTERED, bits: 1 << 19, hashes: 5 }

/**
 * Is the folded word a given name or surname of people in a register? About two in a hundred other words are taken for one too.
 *
 * @example
 * isRegisteredName('leif') // true
 * isRegisteredName('pydantic') // false
 */
export const isRegisteredName = (folded: string): boolean => folded.length > 2 && isInFilter(REGISTERED_NAMES, folded)
