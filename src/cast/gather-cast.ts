import { idsBeside } from '../roster/make-id.ts'
import { assignNames } from './assign-names.ts'
import type { Cast, CastMember, CastSources } from './cast.ts'
import { draftMembers } from './draft-members.ts'
import { judgeForm } from './judge-form.ts'
import { learnGender, learnGenderOfPronouns, learnTitles, makeEntity } from './learn-entity.ts'
import { ownersOf } from './owners-of-form.ts'

/** Gathers the cast: the roster's entities that the article names, and whoever the article itself introduces. */
export function gatherCast(sources: CastSources): Cast {
  const { article, classes, names, slots, forms } = sources
  const evidence = new Map(forms.map((form) => [form, judgeForm(article, classes, names, slots, form)]))
  const index = draftMembers(sources, evidence)
  const { drafts } = index
  const owners = new Map(forms.map((form) => [form, ownersOf(form, evidence.get(form)!, index)]))
  for (const [form, among] of owners) for (const draft of among) draft.forms.push(form)
  const genders = drafts.map((draft) => learnGender(draft, sources, owners))
  const { memberOf, rivals, undecided } = assignNames(sources, drafts, owners, genders)
  learnGenderOfPronouns(sources, memberOf, genders, (d) => drafts[d]!.type === 'person')
  const idFor = idsBeside(new Set(drafts.map(({ known }) => known?.id)))
  const members = drafts.map(
    (draft, d): CastMember => ({
      entity:
        draft.known ??
        makeEntity(
          draft,
          genders[d],
          learnTitles(draft, sources, (n) => memberOf[n] === d),
          idFor,
        ),
      parts: draft.parts,
      family: draft.family,
      forms: draft.forms,
    }),
  )
  return { members, memberOf, rivals, undecided, onlyNamed: new Set(), bySource: new Map() }
}
