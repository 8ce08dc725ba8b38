import { isOfficeWord } from '../../lexicon/body-names.ts'
import { ROLES } from '../../lexicon/roles.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { INSTITUTION_WORDS, PLACES, THING_WORDS } from '../../lexicon/word-lists.ts'
import { foldName } from '../../names/fold-name.ts'
import { forenameFrequency } from '../../names/forenames.ts'
import { tokenText, wordNumberAt } from '../../text/article.ts'
import { CAPITAL, TITLE } from './clause-classes.ts'
import { bitsAt, type Narration } from './narration.ts'

/** `Secretary of State Marco Rubio`, `University of Norland president Ana Falk`: the name stands behind the "of". */
export function isTitled(narration: Narration, first: number, linked: number, last: number): boolean {
  // of the phrase `Minister of Health` none is a name
  if (linked === first || last - linked < 3) return false
  // the brother of Mayor Falk
  if (!(bitsAt(narration, linked - 1) & CAPITAL) && isTitleOfPerson(narration, linked + 1)) return false
  if (isNameBehindBody(narration, linked, last) || isNameBehindField(narration, linked, last)) return true
  // the President of the Harbour Council
  if (OF_BODY.has(tokenText(narration.article, last - 1).toLowerCase())) return false
  const head = bitsAt(narration, linked - 1)
  if ((head & (TITLE | CAPITAL)) === (TITLE | CAPITAL)) return true
  // a draft of the letter to Mayor Falk
  if (!(head & (TITLE | CAPITAL))) return false
  // minister of ports Ana Falk
  if (
    head & TITLE &&
    last - 3 > linked &&
    !(bitsAt(narration, last - 3) & CAPITAL) &&
    (forenameFrequency(foldName(tokenText(narration.article, last - 2))) > 0 || isNoBody(narration, linked, last))
  )
    return true
  for (let i = linked + 1; i < last - 1; i++)
    if ((bitsAt(narration, i) & (TITLE | CAPITAL)) === (TITLE | CAPITAL)) return true
  let before = last - 1
  while (before > linked && bitsAt(narration, before) & CAPITAL) before--
  if (before <= linked) return false
  return (
    (bitsAt(narration, before) & TITLE) !== 0 || (last - before > 2 && isRole(tokenText(narration.article, before)))
  )
}

/** `Mayor`, `President`, but not the `State` or `Staff` of an office. */
const isTitleOfPerson = (narration: Narration, token: number): boolean =>
  (bitsAt(narration, token) & (TITLE | CAPITAL)) === (TITLE | CAPITAL) &&
  ROLES.has(tokenText(narration.article, token).toLowerCase())

/** `rapporteur on housing Ana Falk`, `envoy for Norland Ana Falk`: an office, its field in small letters or a place, and a name of two words. */
function isNameBehindField(narration: Narration, linked: number, last: number): boolean {
  const { article } = narration
  if (last - linked < 4 || last - linked > 5 || !ROLES.has(tokenText(article, linked - 1))) return false
  for (let i = last - 2; i < last; i++) {
    const word = tokenText(article, i).toLowerCase()
    if (!(bitsAt(narration, i) & CAPITAL) || OF_BODY.has(word) || PLACES.has(word)) return false
  }
  const field = tokenText(article, last - 3)
  return PLACES.has(field.toLowerCase()) || /^\p{Ll}{4,}$/u.test(field)
}

/** Two words with capitals of which neither is a body's, a thing's or a place's. */
function isNoBody(narration: Narration, linked: number, last: number): boolean {
  if (last - 3 <= linked || tokenText(narration.article, linked) !== 'of') return false
  for (let i = last - 2; i < last; i++) {
    const word = tokenText(narration.article, i).toLowerCase()
    if (!(bitsAt(narration, i) & CAPITAL) || OF_BODY.has(word) || PLACES.has(word)) return false
  }
  return backgroundOf(foldName(tokenText(narration.article, last - 2))).word === 0
}

/** `head of the Bank of Norland Ana Falk`, `CEO of the Harbour Council Enver Falk`: an office, its body and two words that no body ends in. */
function isNameBehindBody({ article, classes }: Narration, linked: number, last: number): boolean {
  if (
    last - linked < 4 ||
    !isRole(
      tokenText(article, linked - 1)
        .toLowerCase()
        .replace(PREFIX, ''),
    )
  )
    return false
  for (let i = last - 2; i < last; i++)
    if (!(classes.bits[wordNumberAt(article, i)]! & CAPITAL) || OF_BODY.has(tokenText(article, i).toLowerCase()))
      return false
  if (PLACES.has(tokenText(article, last - 1).toLowerCase())) return false
  // behind a body’s own word, or `Bank of Norland`, any name
  const isInstitution = (at: number): boolean => INSTITUTION_WORDS.has(tokenText(article, at).toLowerCase())
  if (isInstitution(last - 3) || (tokenText(article, last - 4) === 'of' && isInstitution(last - 5))) return true
  return forenameFrequency(foldName(tokenText(article, last - 2))) > 0
}

/** `General Motors`, `Justice Department`: behind what may be a title nothing but a body's own word. */
export const isBodyAlone = ({ article }: Narration, first: number, last: number): boolean =>
  last - first === 1 && (FIRM.test(tokenText(article, first)) || isOfficeWord(tokenText(article, first)))

const FIRM = /^(?:Motors|Electric|Mills|Dynamics|Foods|Assembly|Services|Accounting)$/

/** `Fiscal Policy Minister Ana Falk`, `Families Hannah Lindt`: words of a field or an office, and a forename and a surname that end them. */
export function isPersonBehindField({ article, classes }: Narration, first: number, last: number): boolean {
  if (last - first < 3) return false
  for (let i = last - 2; i < last; i++)
    if (!(classes.bits[wordNumberAt(article, i)]! & CAPITAL) || OF_BODY.has(tokenText(article, i).toLowerCase()))
      return false
  const before = tokenText(article, last - 3)
  if (isRole(before.toLowerCase())) return true
  const isField = backgroundOf(foldName(before)).surname === 0 && backgroundOf(foldName(before)).forename === 0
  return isField && forenameFrequency(foldName(tokenText(article, last - 2))) > 0
}

const PREFIX = /^(?:ex|then|vice|deputy|co|sub)-/
const OF_BODY: ReadonlySet<string> = new Set([...INSTITUTION_WORDS, ...THING_WORDS])

/** `University of Norland botanist Ana Falk`: what somebody does. */
const isRole = (word: string): boolean => ROLES.has(word) || /\p{Ll}(?:ist|er|or|ian|man|woman)$/u.test(word)
