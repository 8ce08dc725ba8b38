import type { Article } from '../text/article.ts'
import type { Form } from './forms.ts'
import type { NameMention } from './name-mention.ts'
import { APPOSED, CREDITED, DEFINITE, HEADLINED, LOCATED, POSSESSIVE, SPEAKS, TITLED } from './slots.ts'
import {
  DATE,
  FORENAME,
  FUNCTION,
  GROUP,
  HONORIFIC,
  INITIAL,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  ROLE,
  SHOUTED,
} from './word-classes.ts'

/** What the article shows of a form, gathered over all its mentions. */
export interface FormEvidence {
  /** Log-odds-like weight that the form names a person: above 0 it likely does. */
  readonly person: number
  /** The same for an organisation. */
  readonly organization: number
  /** Mentions outside headlines and credits. */
  readonly solid: number
  readonly speaks: number
  readonly titled: number
  readonly apposed: number
  readonly definite: number
}

/** Judges whether a form names a person or an organisation, from its words and the places it stands in. */
export function judgeForm(
  article: Article,
  classes: Uint32Array,
  names: readonly NameMention[],
  slots: Uint16Array,
  form: Form,
): FormEvidence {
  const counts = { speaks: 0, titled: 0, apposed: 0, possessive: 0, definite: 0, located: 0, solid: 0 }
  for (const n of form.mentions) {
    const slot = slots[n]!
    if (slot & (CREDITED | HEADLINED)) continue
    counts.solid++
    if (slot & SPEAKS) counts.speaks++
    if (slot & TITLED) counts.titled++
    if (slot & APPOSED) counts.apposed++
    if (slot & POSSESSIVE) counts.possessive++
    if (slot & DEFINITE) counts.definite++
    if (slot & LOCATED) counts.located++
  }
  const first = names[form.mentions[0]!]!
  const word = judgeWords(article, classes, first)
  const share = (count: number): number => count / Math.max(1, counts.solid)
  return {
    ...counts,
    person:
      word.person +
      (counts.titled ? 2.5 : 0) +
      (counts.apposed ? 2 : 0) +
      Math.min(2, 1.2 * counts.speaks) -
      3.5 * share(counts.definite) -
      1.5 * share(counts.located),
    organization:
      word.organization +
      2.5 * share(counts.definite) +
      Math.min(1, 0.5 * counts.speaks) -
      (counts.titled ? 2 : 0) -
      (counts.apposed ? 1 : 0),
  }
}

/** What the words alone tell. */
function judgeWords(
  article: Article,
  classes: Uint32Array,
  name: NameMention,
): { person: number; organization: number } {
  const { first, behind } = name
  const length = behind - first
  const at = (i: number): number => classes[article.words[i]!]!
  const lead = at(first)
  const last = at(behind - 1)
  let person = length === 1 ? -1.5 : length <= 3 ? 0 : -1.5
  let organization = -1
  if (lead & FORENAME && length > 1) person += 2.5
  if (lead & INITIAL && length > 1) person += lead & FORENAME ? 0 : 0.5
  for (let i = first + 1; i < behind - 1; i++) if (at(i) & (INITIAL | PARTICLE)) person += 1
  let strange = 0
  for (let i = first; i < behind; i++) {
    const own = at(i)
    const personal = i === first && own & FORENAME && length > 1 && !(own & ORGANIZATION)
    if (own & ORGANIZATION && !personal) {
      const surname = i === behind - 1 && lead & FORENAME && length <= 3
      person -= surname ? 1 : 4
      organization += surname ? 1 : 3
    }
    if (own & PLACE && !personal) {
      person -= i === behind - 1 && lead & FORENAME ? 0.5 : 3
      if (length === 1) organization += 1
    }
    if (own & (GROUP | DATE) && !personal) person -= i === behind - 1 && lead & FORENAME ? 0.5 : 3
    if (own & (FUNCTION | ROLE | HONORIFIC)) strange++
  }
  if (length === 1 && last & SHOUTED && article.ends[first]! - article.starts[first]! <= 6) {
    person -= 2
    organization += 2.5
  }
  if (length === 1 && last & INITIAL) person -= 1.5
  return { person: person - strange, organization }
}
