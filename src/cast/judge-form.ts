import { genderOfRareForename } from '../lexicon/forename-genders.ts'
import { isPartyOrOffice } from '../lexicon/is-party-or-office.ts'
import {
  ALSO_LOWER,
  BODY,
  DATE,
  DIRECTION,
  FORENAME,
  FUNCTION,
  GROUP,
  HONORIFIC,
  INITIAL,
  INSTITUTION,
  ORDINARY,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  ROLE,
  SHOUTED,
  SURNAME,
} from '../mentions/name-classes.ts'
import type { NameMention } from '../mentions/name-mention.ts'
import { APPOSED, CREDITED, DEFINITE, HEADLINED, LOCATED, SPEAKS, TITLED } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, endAt, startAt, tokenText, wordNumberAt } from '../text/article.ts'

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

/** What the data of a language tell weighs more than what its words would be in English. */
const PERSON = 3

/** Judges whether a form names a person or an organisation, from its words and the places it stands in. */
export function judgeForm(
  article: Article,
  classes: Uint32Array,
  names: readonly NameMention[],
  slots: Uint16Array,
  form: Form,
): FormEvidence {
  let solid = 0
  let speaks = 0
  let titled = 0
  let apposed = 0
  let definite = 0
  let located = 0
  let told = 0
  for (const n of form.mentions) {
    const slot = slots[n]!
    // “…” – Ada Lind, head of the fund: a byline looks like a headline
    const isByline = (slot & (HEADLINED | SPEAKS | APPOSED)) === (HEADLINED | SPEAKS | APPOSED)
    if (slot & (CREDITED | HEADLINED) && !isByline) continue
    solid++
    if (slot & SPEAKS) speaks++
    if (slot & TITLED) titled++
    if (slot & APPOSED) apposed++
    if (slot & DEFINITE) definite++
    if (slot & LOCATED) located++
    if (names[n]!.isPerson) told++
  }
  const { first, behind } = names[form.mentions[0]!]!
  const isOffice = form.words.length > 1 && isPartyOrOffice(form.words.at(-1)!)
  const words = isOffice
    ? OFFICE
    : form.words.some((word) => word.includes('&'))
      ? FIRM
      : behind - first === 1
        ? judgeSingle(classes[wordNumberAt(article, first)]!, endAt(article, first) - startAt(article, first))
        : judgeSeveral(article, classes, first, behind)
  const all = solid || 1
  const person =
    words.person +
    (titled ? 2.5 : 0) +
    (told ? PERSON : 0) +
    (apposed ? 2 : 0) +
    Math.min(2, 1.2 * speaks) -
    (3.5 * definite) / all -
    (1.5 * located) / all
  const organization =
    words.organization + (2.5 * definite) / all + Math.min(1, 0.5 * speaks) - (titled ? 2 : 0) - (apposed ? 1 : 0)
  return { person, organization, solid, speaks, titled, apposed, definite }
}

/** What the words alone tell. */
interface WordEvidence {
  person: number
  organization: number
  /** Does a word tell that it is a body, so that "the" before it is telling? */
  known: boolean
}

/** `the Tidewell CEO`. */
const OFFICE: WordEvidence = { person: -4, organization: -4, known: true }

/** `H&M`, `Lind & Sons`. */
const FIRM: WordEvidence = { person: -4, organization: 2, known: true }

function judgeSingle(own: number, characters: number): WordEvidence {
  let person = -1.5
  let organization = -1
  if (own & ORGANIZATION) person -= 4
  if (own & INSTITUTION) organization += own & BODY ? 3 : 0.5
  if (own & PLACE) {
    person -= 3
    organization += 2
  }
  if (own & (GROUP | DATE)) {
    person -= 3
    organization -= own & BODY ? 0 : 2
  }
  if (own & (ORDINARY | ALSO_LOWER) && !(own & (FORENAME | SURNAME))) person -= 1
  if (own & (FUNCTION | ROLE | HONORIFIC)) person -= 1
  if (own & SHOUTED && characters <= 6) {
    person -= 2
    organization += 2.5
  }
  if (own & INITIAL) person -= 1.5
  return { person, organization, known: !!(own & (INSTITUTION | PLACE | SHOUTED)) }
}

function judgeSeveral(article: Article, classes: Uint32Array, first: number, behind: number): WordEvidence {
  const at = (i: number): number => classes[wordNumberAt(article, i)]!
  const lead = at(first)
  const last = at(behind - 1)
  const given = !!(lead & FORENAME) || genderOfRareForename(foldName(tokenText(article, first))) !== undefined
  let person = behind - first <= 3 ? 0.8 : -1
  let organization = -1
  if (given) person += lead & (ORGANIZATION | PLACE) ? 1.2 : 1.8
  else if (lead & INITIAL) person += 0.5
  if (last & SURNAME) person += 0.7
  for (let i = first; i < behind; i++) {
    const own = at(i)
    if (i > first && i < behind - 1 && own & (INITIAL | PARTICLE)) person += 1
    // Ada Fox
    const isFamily = given && i === behind - 1 && i - first <= 2 && own & SURNAME
    if (own & INSTITUTION) organization += isFamily ? 1 : 3
    else if (own & GROUP && i === behind - 1) organization -= 2
    else if (own & PLACE && i > first && (at(i - 1) & DIRECTION || !given)) organization += 2.5
    // Brandt AG; but AG Ada Brandt
    else if (own & ORGANIZATION || (own & ROLE && own & SHOUTED && i > first && i === behind - 1)) organization += 2
    else if (own & (PLACE | SHOUTED)) organization += 1
    if (i === first && given) continue
    person -= strangeness(own, i === behind - 1 && given && behind - first <= 3)
  }
  return { person, organization, known: true }
}

/** How little a word belongs in a person's name; a forename before it makes most words a surname. */
function strangeness(own: number, asSurname: boolean): number {
  let strange = 0
  // Ada Fox
  if (own & BODY) strange += own & SURNAME && asSurname ? 1 : 4
  else if (own & ORGANIZATION) strange += own & SURNAME ? (asSurname ? 0.5 : 2) : asSurname ? 2 : 4
  if (own & PLACE) strange += asSurname ? 0.5 : 3
  if (own & (GROUP | DATE)) strange += asSurname ? 0.5 : 3
  if (own & ORDINARY) strange += asSurname ? 0.7 : 1.5
  if (own & (FUNCTION | ROLE | HONORIFIC)) strange += own & SURNAME ? 0.5 : 1
  return strange
}
