import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { isTitle } from '../names/titles.ts'
import type { CastEntity, ResolvedMention } from '../result/clean-result.ts'
import { addPlace, type Draft, familyOf, groupBy, isWholeName, surnameOf } from './name-draft.ts'
import { isOddWord } from './odd-word.ts'
import { isGiven } from './read-run.ts'

export function introducedPeople(entities: readonly CastEntity[], names: readonly ResolvedMention[]): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const { id, name, type, titles } of entities)
    drafts.set(id, {
      ...(type === 'organization' && { organization: true }),
      name,
      introduced: true,
      titles: titles.slice(0, 2),
      written: new Map(),
    })
  for (const mention of names) {
    const draft = mention.entity === null ? undefined : drafts.get(mention.entity)
    if (draft) addPlace(draft, mention.text, mention)
  }
  return [...drafts.values()]
}

/** "Front Sailor" who is also "Anil Front Sailor": a surname of two words. */
export function withGiven(draft: Draft, surnames: ReadonlySet<string>): Draft {
  const [first] = draft.name.split(' ', 1)
  if (draft.organization || !draft.name.includes(' ') || forenameFrequency(foldName(first!)) > 0) return draft
  for (const text of draft.written.keys()) {
    if (!text.endsWith(` ${draft.name}`)) continue
    const given = text.slice(0, -draft.name.length - 1)
    const folded = foldName(given)
    if (folded.length > 1 && isGiven(folded) && !surnames.has(folded) && !isTitle(given))
      return { ...draft, name: text }
  }
  return draft
}

/**
 * Who has one word only is the one whole name of the document that ends in it, and so is what a recogniser made of a surname: "Ninth Hill" beside "Edwin Ninth
 * Hill". What is taken for a body and is no word or name that is known ("Aglyde" beside "Liv Aglyde") is no body.
 */
export function joinSurnames(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.filter(isWholeName)
  const byFamily = groupBy(whole, ({ name }) => familyOf(name))
  const bySurname = groupBy(whole, ({ name }) => foldName(surnameOf(name)))
  const ownerOf = (draft: Draft): Draft | null => {
    const key = foldName(draft.name)
    const owners = (isWholeName(draft) ? bySurname.get(key) : (byFamily.get(key) ?? bySurname.get(key))) ?? []
    return owners.length === 1 && owners[0] !== draft && mayBeSurname(draft) ? owners[0]! : null
  }
  const owners = new Map(
    drafts.flatMap((draft) => {
      const owner = ownerOf(draft)
      return owner ? [[draft, owner] as const] : []
    }),
  )
  const joined = new Map<Draft, Draft>()
  for (const [draft, first] of owners) {
    if (owners.has(first)) continue
    const owner = joined.get(first) ?? first
    const more: Draft = { ...owner, introduced: true, titles: [...owner.titles, ...draft.titles] }
    for (const [text, places] of draft.written) more.written.set(text, [...(more.written.get(text) ?? []), ...places])
    joined.set(first, more)
  }
  const rest = drafts.filter((draft) => !owners.has(draft) || owners.has(owners.get(draft)!))
  return [
    ...rest.filter(isWholeName).map((draft) => joined.get(draft) ?? draft),
    ...rest.filter((draft) => !isWholeName(draft)),
  ]
}

function mayBeSurname({ name, organization, introduced }: Draft): boolean {
  if (organization) return isOddWord(foldName(name))
  const [first, ...others] = name.split(' ')
  return others.length === 0 || (!introduced && forenameFrequency(foldName(first!)) < USUAL)
}

/** From this class on a word is a usual forename. */
const USUAL = 2
