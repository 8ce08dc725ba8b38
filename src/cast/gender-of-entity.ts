import { foldName } from '../names/fold-name.ts'
import { genderOfForename } from '../names/forenames.ts'
import { FORENAMES_OF_BOTH } from '../names/forenames-of-both.ts'
import type { Gender } from '../names/gender.ts'
import type { Entity } from '../roster/entity.ts'
import { personParts } from './member-draft.ts'

/** The gender of a forename that is the same everywhere; of an Andrea nothing is sure. */
export const genderOfGiven = (given: string): Gender | null =>
  given === '' || FORENAMES_OF_BOTH.has(foldName(given)) ? null : genderOfForename(given)

/** The gender of a person that the roster or a forename tells; null where nothing does. */
export const genderOfEntity = ({ type, gender, name }: Entity): Gender | null =>
  type === 'person' ? (gender ?? genderOfGiven(personParts(name.split(' ')).given)) : null
