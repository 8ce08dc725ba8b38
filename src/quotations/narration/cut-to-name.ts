import { ownedBodyEnd } from '../../lexicon/body-names.ts'
import { isPartyOrOffice } from '../../lexicon/is-party-or-office.ts'
import { ROLES } from '../../lexicon/roles.ts'
import { isHandle, isNumberedName, isSiteName } from '../../names/odd-names.ts'
import { tokenText, wordNumberAt } from '../../text/article.ts'
import { ADDRESS, CLITIC, NUMBER, WORD } from '../../text/tokens.ts'
import type { MentionType } from '../quotation.ts'
import {
  AUXILIARY,
  CAPITAL,
  Coarse,
  DETERMINER,
  PARTICLE,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  TITLE,
} from './clause-classes.ts'
import { bitsAt, coarseAt, type Narration } from './narration.ts'
import { isBodyAlone, isTitled } from './titled-name.ts'

/** Tokens of a noun phrase that can stand in a source's place, cut to the name where it has one. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly type: MentionType
  /** First token of the whole phrase, with what stands before the name. */
  readonly phraseFirst: number
  readonly phraseLast: number
}

/** Cuts a phrase to the name it ends with, or to the name before its "of", "at"; else it is a description. */
export function cutToName(narration: Narration, first: number, end: number): NounPhrase {
  // Falk’s claim
  const last = end > first + 1 && narration.article.kinds[end - 1] === CLITIC ? end - 1 : end
  const whole = { phraseFirst: first, phraseLast: last }
  if (isDescribedBy(narration, first, last) || isOfBody(narration, first, last) || isSeveralOf(narration, first, last))
    return { first, last, type: 'description', ...whole }
  const called = behindNamed(narration, first, last)
  if (called >= 0) return { first: called, last, type: 'name', ...whole }
  let linked = first
  while (linked < last && !(bitsAt(narration, linked) & PREPOSITION && !(bitsAt(narration, linked) & CAPITAL))) linked++
  const runEnd = isName(narration, last - 1, first) && isTitled(narration, first, linked, last) ? last : linked
  const isOffice = linked > first && isOfficeAlone(narration, first, runEnd, last)
  if (runEnd === first || isOffice || !isName(narration, runEnd - 1, first))
    return { first, last, type: 'description', ...whole }
  let runFirst = runEnd
  for (;;) {
    while (runFirst > first && (isName(narration, runFirst - 1, first) || isInside(narration, runFirst - 1, first)))
      runFirst--
    // Marsh & McLennan
    if (tokenText(narration.article, runFirst - 1) === '&' && runFirst - 2 >= first) {
      runFirst -= 2
      continue
    }
    // Harbour Pilots’ Guild
    if (runFirst - 2 < first || ownedBodyEnd(narration.article, runFirst - 2) < runEnd) break
    runFirst -= 2
  }
  for (let i = runFirst; i < runEnd - 1; i++)
    if (bitsAt(narration, i) & TITLE && !isBodyAlone(narration, i + 1, runEnd)) runFirst = i + 1
  // Sgt. 1st Class Falk
  if (
    runFirst + 1 < runEnd &&
    RANK_CLASS.test(`${tokenText(narration.article, runFirst - 1)} ${tokenText(narration.article, runFirst)}`)
  )
    runFirst++
  if (runEnd === last && linked < last) runFirst = Math.max(runFirst, last - 2, linked + 2)
  // not “an Axios report that cited”: its “report” may be a verb, and Axios a name
  const isOneOf = runEnd === last && runFirst === first + 1 && isCalledByOffice(narration, first, last)
  if (isOneOf && coarseAt(narration, last) !== Coarse.CUE_BASE) return { first, last, type: 'description', ...whole }
  return { first: Math.min(runFirst, runEnd - 1), last: runEnd, type: 'name', ...whole }
}

/** `a Norland Democrat`, `the Tidewell CEO`: somebody by what they are. */
function isCalledByOffice({ article }: Narration, first: number, last: number): boolean {
  const determiner = tokenText(article, first)
  return (
    /^an?$/i.test(determiner) ||
    (/^the$/i.test(determiner) && last - first > 2 && isPartyOrOffice(tokenText(article, last - 1)))
  )
}

const RANK_CLASS = /^(?:[1-3](?:st|nd|rd)|First|Second|Third) Class$/

/** `the lawyer representing Falk`: whoever it is, it is not Falk. */
function isDescribedBy({ article, coarse, classes }: Narration, first: number, last: number): boolean {
  if (!(classes.bits[wordNumberAt(article, first)]! & DETERMINER)) return false
  for (let i = first + 2; i + 1 < last; i++) {
    const next = classes.bits[wordNumberAt(article, i + 1)]!
    const isVerb =
      coarse[i] === Coarse.ING && !(classes.bits[wordNumberAt(article, i - 1)]! & (DETERMINER | PREPOSITION | CAPITAL))
    if (isVerb && next & (CAPITAL | DETERMINER)) return true
  }
  return false
}

/** `Allies of Prime Minister Falk`, `lawyers for Mr Falk`: several people, whoever they belong to. */
export function isSeveralOf(narration: Narration, first: number, last: number): boolean {
  const { article } = narration
  const head = bitsAt(narration, first) & DETERMINER ? first + 1 : first
  if (head + 2 >= last || !/^\p{L}{2,}[^s]s$/u.test(tokenText(article, head))) return false
  if (!/^(?:of|for|to)$/.test(tokenText(article, head + 1))) return false
  const next = bitsAt(narration, head + 2)
  return (next & TITLE) !== 0 || ((next & DETERMINER) !== 0 && ROLES.has(tokenText(article, last - 1)))
}

/** `a Superior Court of Norland judge`: somebody of a body's, without a name. */
function isOfBody(narration: Narration, first: number, last: number): boolean {
  const head = last - 1
  if (last - first < 5 || !(bitsAt(narration, first) & DETERMINER) || bitsAt(narration, head) & CAPITAL) return false
  const isNamed = (bitsAt(narration, head - 1) & CAPITAL) !== 0 && coarseAt(narration, head - 2) === Coarse.PREPOSITION
  return isNamed && ROLES.has(tokenText(narration.article, head))
}

/** `an official in the port named Falk`: the token behind "named", or -1. */
function behindNamed(narration: Narration, first: number, last: number): number {
  for (let i = last - 1; i > first + 1 && isName(narration, i, first); i--)
    if (NAMED.test(tokenText(narration.article, i - 1))) return i
  return -1
}

const NAMED = /^(?:named|called|nicknamed)$/

/** `the Prime Minister`, `Minister of Health`: capitals, but nobody's name. */
function isOfficeAlone(narration: Narration, first: number, end: number, last: number): boolean {
  if (end === last && !(bitsAt(narration, first) & DETERMINER)) return false
  for (let i = first; i < end; i++) if (!(bitsAt(narration, i) & (TITLE | DETERMINER))) return false
  return true
}

function isInside(narration: Narration, token: number, first: number): boolean {
  if (token <= first || narration.article.kinds[token - 1] !== WORD) return false
  if (narration.inName[token]) return true
  return (bitsAt(narration, token) & PARTICLE) !== 0 && (bitsAt(narration, token - 1) & CAPITAL) !== 0
}

function isName(narration: Narration, token: number, first: number): boolean {
  if (narration.article.kinds[token] !== WORD) return isWrittenSo(narration, token)
  const bits = bitsAt(narration, token)
  return (
    (bits & (CAPITAL | PEOPLE)) === CAPITAL &&
    !(token === first && bits & (DETERMINER | PREPOSITION) && tokenText(narration.article, token + 1) !== '&')
  )
}

/** `3M`, `7-Eleven`, `Booking.com`, `@ana`: a name, though it is no word. */
function isWrittenSo({ article }: Narration, token: number): boolean {
  if (token < 0 || token >= article.count) return false
  const written = tokenText(article, token)
  if (article.kinds[token] === NUMBER) return isNumberedName(written)
  return article.kinds[token] === ADDRESS && (isHandle(written) || isSiteName(written))
}

/** `A fisherman called Ana said`: no verb of saying, but what joins a name to who bears it. */
export const isNaming = (narration: Narration, token: number): boolean =>
  token > 1 &&
  NAMED.test(tokenText(narration.article, token)) &&
  (bitsAt(narration, token + 1) & CAPITAL) !== 0 &&
  !(bitsAt(narration, token - 1) & (CAPITAL | AUXILIARY | PRONOUN)) &&
  narration.article.kinds[token - 1] === WORD
