import { genderOfTitle, isKinship } from '../lexicon/roles.ts'
import type { Form } from '../mentions/written-forms.ts'
import type { Gender } from '../names/gender.ts'
import type { CastSources } from './cast.ts'
import { genderOfGiven } from './gender-of-entity.ts'
import type { Draft } from './member-draft.ts'

/** "President Quarry" is not the Carla Quarry who is called his wife, nor "Mr. Quarry" she, nor either George Quarry Jr. */
export function isAnother(draft: Draft, form: Form, { names }: CastSources): boolean {
  if (draft.suffix) return true
  const kin = draft.full.some(({ mentions }) => mentions.some((n) => isKinship(names[n]!.title)))
  const isTitled = (n: number): boolean => names[n]!.title !== '' && !genderOfTitle(names[n]!.title)
  return isOtherwiseTitled(form, genderOfGiven(draft.given), names) || (kin && form.mentions.some(isTitled))
}

/** Has the form a title of the other gender, as the "Mrs. Quarry" of a Carl Quarry has? */
export const isOtherwiseTitled = ({ mentions }: Form, gender: Gender | null, names: CastSources['names']): boolean =>
  gender !== null && mentions.some((n) => (genderOfTitle(names[n]!.title) ?? gender) !== gender)
