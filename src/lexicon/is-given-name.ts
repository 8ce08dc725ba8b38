import { forenameFrequency } from '../names/forenames.ts'
import { genderOfRareForename } from './forename-genders.ts'

/** Is a folded word a given name that people have, usual or rare? */
export const isGivenName = (folded: string): boolean =>
  forenameFrequency(folded) > 0 || genderOfRareForename(folded) !== undefined
