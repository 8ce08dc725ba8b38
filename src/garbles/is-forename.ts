import { genderOfRareForename } from '../lexicon/forename-genders.ts'
import { forenameFrequency } from '../names/forenames.ts'

/** Is a folded word a given name, usual or rare? */
export const isForename = (folded: string): boolean =>
  forenameFrequency(folded) > 0 || genderOfRareForename(folded) !== undefined
