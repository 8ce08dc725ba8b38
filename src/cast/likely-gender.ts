import { genderOfRareForename } from '../lexicon/forename-genders.ts'
import { foldName } from '../names/fold-name.ts'
import { genderOfForename } from '../names/forenames.ts'
import type { Gender } from '../names/gender.ts'

/** The gender most bearers of a forename have, in the register or elsewhere; undefined where that is not known or both are usual. */
export const likelyGender = (forename: string): Gender | undefined =>
  genderOfForename(forename) ?? genderOfRareForename(foldName(forename).split(' ')[0]!)
