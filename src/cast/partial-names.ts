import { classesAt, DATE, PLACE, ROLE, SURNAME } from '../mentions/name-classes.ts'
import type { Form } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import type { CastSources } from './cast.ts'

/** The forms of two words that look like whole names and are a part of a longer one. */
export const partialNames = (sources: CastSources, byKey: ReadonlyMap<string, Form>): ReadonlySet<Form> =>
  new Set([...doubleSurnames(sources, byKey), ...doubleGivens(sources, byKey)])

/** Is the word two names in one: `Petit-Bois`, `Ji-hoon`; but no `Covid-19` and no `U.S.`? */
export const isHyphened = (word: string): boolean => /^[\p{L}’']+-[\p{L}’']+$/u.test(word)

/** The form that the last two words of a longer one are elsewhere. */
export const endOf = ({ parts }: Form, byKey: ReadonlyMap<string, Form>): Form | undefined =>
  parts.length > 2 ? byKey.get(parts.slice(-2).join(' ')) : undefined

/**
 * Two words that are a family name: the `Marlow Smith` of `Charles Marlow Smith` or `Jana Marlow-Smith`.
 * Without a hyphen they begin with no forename, as the `Mitt Romney` of `Willard Mitt Romney` do.
 */
function doubleSurnames(
  { forms, names, classes, article }: CastSources,
  byKey: ReadonlyMap<string, Form>,
): ReadonlySet<Form> {
  const found = new Set<Form>()
  for (const form of forms) {
    const end = endOf(form, byKey)
    if (!end) continue
    const { first } = names[form.mentions[0]!]!
    const given = form.parts.slice(0, -2)
    const last = form.words.at(-1)!
    const isOne = isHyphened(last) && foldName(last) === end.key
    const mayBeGiven = given.every(
      (part, i) =>
        (isOne || forenameFrequency(part) > 0) && !(classesAt(article, classes, first + i) & (ROLE | PLACE | DATE)),
    )
    if (mayBeGiven && (isOne || !forenameFrequency(end.parts[0]!))) found.add(end)
  }
  return found
}

/** Two words that are given names: the `Mary Ann` of `Mary Ann Ostrander`, the `Jean-Luc` of `Jean-Luc Petit`. */
function doubleGivens(
  { forms, names, classes, article }: CastSources,
  byKey: ReadonlyMap<string, Form>,
): ReadonlySet<Form> {
  const found = new Set<Form>()
  for (const { parts } of forms) {
    const given = parts.length > 2 ? byKey.get(parts.slice(0, 2).join(' ')) : undefined
    if (!given) continue
    const second = names[given.mentions[0]!]!.first + 1
    const areGiven = given.parts.every((part) => forenameFrequency(part) > 0)
    const isOne = given.words.length === 1 && isHyphened(given.words[0]!)
    if (isOne || (areGiven && !(classesAt(article, classes, second) & SURNAME))) found.add(given)
  }
  return found
}
