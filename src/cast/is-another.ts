import { genderOfTitle, isKinship } from '../lexicon/roles.ts'
import type { Form } from '../mentions/written-forms.ts'
import { genderOfForename } from '../names/forenames.ts'
import { FORENAMES_OF_BOTH } from '../names/forenames-of-both.ts'
import type { Gender } from '../names/gender.ts'
import type { Entity } from '../roster/entity.ts'
import type { CastSources } from './cast.ts'
import { type Draft, personParts } from './member-draft.ts'

/** "President Quarry" is not the Carla Quarry who is called his wife, nor "Mr. Quarry" she, nor either George Quarry Jr. */
export function isAnother(draft: Draft, form: Form, { names }: CastSources): boolean {
  if (draft.suffix) return true
  const kin = draft.full.some(({ mentions }) => mentions.some((n) => isKinship(names[n]!.title)))
  const isTitled = (n: number): boolean => names[n]!.title !== '' && !genderOfTitle(names[n]!.title)
  return isOtherwiseTitled(form, surelyOf(draft.given), names) || (kin && form.mentions.some(isTitled))
}

/** Has the form a title of the other gender, as the "Mrs. Quarry" of a Carl Quarry has? */
export const isOtherwiseTitled = ({ mentions }: Form, gender: Gender | null, names: CastSources['names']): boolean =>
  gender !== null && mentions.some((n) => (genderOfTitle(names[n]!.title) ?? gender) !== gender)

/** The gender of a forename that is the same everywhere; of an Andrea nothing is sure. */
const surelyOf = (given: string): Gender | null =>
  given === '' || FORENAMES_OF_BOTH.has(given) ? null : genderOfForename(given)

/** The gender of a person that the roster or a forename tells; null where nothing does. */
export const genderOfEntity = ({ type, gender, name }: Entity): Gender | null =>
  type === 'person' ? (gender ?? surelyOf(personParts(name.split(' ')).given)) : null
