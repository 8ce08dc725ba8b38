import type { Gender } from '../names/gender.ts'
import { sureGender } from '../names/sure-gender.ts'
import type { Entity } from '../roster/entity.ts'
import { likelyGender } from './likely-gender.ts'
import { personParts } from './member-draft.ts'

/** The gender of a person that the roster or a forename tells; null where nothing does. */
export const genderOfEntity = ({ type, gender, name }: Entity): Gender | null =>
  type === 'person' ? (gender ?? sureGender(personParts(name.split(' ')).given, likelyGender)) : null
