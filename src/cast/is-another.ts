import { isKinship, sureGenderOfTitle } from '../lexicon/roles.ts'
import type { Form } from '../mentions/written-forms.ts'
import type { Gender } from '../names/gender.ts'
import { sureGender } from '../names/sure-gender.ts'
import type { Entity } from '../roster/entity.ts'
import type { CastSources } from './cast.ts'
import { genderOfEntity } from './gender-of-entity.ts'
import type { Draft } from './member-draft.ts'

/** "President Quarry" is not the Carla Quarry who is called his wife, nor "Mr. Quarry" she, nor either George Quarry Jr. */
export function isAnother(draft: Draft, form: Form, { names }: CastSources): boolean {
  if (draft.suffix) return true
  const kin = draft.full.some(({ mentions }) => mentions.some((n) => isKinship(names[n]!.title)))
  const isTitled = (n: number): boolean => names[n]!.title !== '' && !sureGenderOfTitle(names[n]!.title)
  return isOtherwiseTitled(form, sureGender(draft.given), names) || (kin && form.mentions.some(isTitled))
}

/** May a family name be somebody of the roster's, with whose gender a title agrees, or none tells? */
export function isCalledSo(form: Form, entity: Entity, names: CastSources['names']): boolean {
  const gender = genderOfEntity(entity)
  const agrees = form.mentions.some((n) => gender !== null && sureGenderOfTitle(names[n]!.title) === gender)
  return agrees || !isOtherwiseTitled(form, gender, names)
}

/** Has the form a title of the other gender, as the "Mrs. Quarry" of a Carl Quarry has? */
export const isOtherwiseTitled = ({ mentions }: Form, gender: Gender | null, names: CastSources['names']): boolean =>
  gender !== null && mentions.some((n) => (sureGenderOfTitle(names[n]!.title) ?? gender) !== gender)
