import type { Form } from '../mentions/written-forms.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import type { FormEvidence } from './judge-form.ts'
import { type Draft, type DraftIndex, STEM, spellFamily } from './member-draft.ts'

/** Whose a form may be: the full name's owner, then by family name, then by any other word of a name. */
export function ownersOf(form: Form, evidence: FormEvidence, index: DraftIndex): readonly Draft[] {
  const own = index.byForm.get(form)
  const family = form.parts.length === 1 ? index.byFamily.get(spellFamily(form.key)) : undefined
  if (own && !(family && family.length > 1)) return [own]
  if (family) return family.some((draft) => draft.suffix) ? elders(family) : family
  const last = index.byPart.get(form.parts.at(-1)!) ?? []
  const related = last.filter((draft) => isWithin(form.parts, draft.parts))
  if (form.parts.length > 1) return related
  const persons = related.filter((draft) => draft.type === 'person')
  if (persons.length) return persons
  // a lone word of an organisation's name ("Street") is not the organisation, but for "the Church"
  if (related.length === 1 && evidence.definite) return related
  return related.length ? [] : (index.byWrittenNickname.get(form.key) ?? byNickname(form.key, index))
}

/** The surname alone is not the one with a Jr. */
function elders(family: readonly Draft[]): readonly Draft[] {
  const plain = family.filter((draft) => !draft.suffix)
  return plain.length ? plain : family
}

function byNickname(key: string, index: DraftIndex): readonly Draft[] {
  const found = new Set<Draft>()
  for (const forename of nicknamesOf(key)) {
    for (const draft of index.byPart.get(forename) ?? [])
      if (draft.type === 'person' && draft.given.split(' ', 1)[0] === forename) found.add(draft)
  }
  if (key.length >= STEM)
    for (const draft of index.byStem.get(key.slice(0, STEM)) ?? []) if (draft.given.startsWith(key)) found.add(draft)
  return [...found]
}

function isWithin(parts: readonly string[], whole: readonly string[]): boolean {
  for (let from = 0; from + parts.length <= whole.length; from++)
    if (parts.every((part, i) => whole[from + i] === part)) return true
  return false
}
