import { ROLES } from '../../lexicon/roles.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { INSTITUTION_WORDS, PLACES } from '../../lexicon/word-lists.ts'
import { foldName } from '../../names/fold-name.ts'
import { forenameFrequency } from '../../names/forenames.ts'
import { tokenText } from '../../text/article.ts'
import { CLITIC, MARK, NUMBER, WORD } from '../../text/tokens.ts'
import { areOffices } from './are-offices.ts'
import { cutAtRelative } from './bare-relative.ts'
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  Coarse,
  DETERMINER,
  PEOPLE,
  PERIOD,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from './clause-classes.ts'
import { cutToName, isNaming, type NounPhrase } from './cut-to-name.ts'
import { firstInCompany } from './first-in-company.ts'
import { listedAfter, listedBefore } from './listed-body.ts'
import { bitsAt, coarseAt, type Narration, quoteAt } from './narration.ts'
import { isPersonBehindField } from './titled-name.ts'

export type { NounPhrase }

/** May the word at the end of a phrase mean several people: `critics`, `police`? */
export const isPlural = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.PLURAL || (bitsAt(narration, token) & PEOPLE) !== 0

const LINKING = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'on', 'to', 'by'])
/** How many tokens a source's phrase may have. */
const LONGEST = 40
const VERBAL: ReadonlySet<number> = new Set([Coarse.CUE_PAST, Coarse.CUE_PRESENT, Coarse.CUE_ING])
const BREAKS = AUXILIARY | SUBORDINATOR | RELATIVE | TIME | ADVERB

/** The noun phrase that ends before token `end` (or before the brackets that end there), looking back no further than `floor`. */
export const nounPhraseBefore = (narration: Narration, floor: number, behind: number): NounPhrase | null =>
  phraseBefore(narration, floor, behind, true)

/** The same of one alone: a list is read name by name, and not anew at each of its names. */
const oneBefore = (narration: Narration, floor: number, behind: number): NounPhrase | null =>
  phraseBefore(narration, floor, behind, false)

function phraseBefore(narration: Narration, floor: number, behind: number, areSeveral: boolean): NounPhrase | null {
  const end = beforeBrackets(narration, floor, beforeReflexive(narration, behind))
  if (end <= floor) return null
  const alone = pronounAt(narration, end - 1) ?? listedBefore(narration, floor, end)
  if (alone) return alone
  let first = end
  const lowest = Math.max(floor, end - LONGEST)
  while (first > lowest && isPart(narration, first - 1, first === end)) first--
  const trimmed = trimLeft(narration, first, end)
  if (trimmed >= end) return null
  // Lind, who in 2010 said
  if (trimmed > first && trimmed === end - 1 && narration.article.kinds[trimmed] === NUMBER)
    return phraseBefore(narration, floor, first, areSeveral)
  first = trimmed
  if (opensWithVerb(narration, first, end)) {
    // scientists who received the letter, who had served there
    let who = first - 1
    while (who > floor && bitsAt(narration, who) & AUXILIARY) who--
    return who > floor && coarseAt(narration, who) === Coarse.WH ? nounPhraseBefore(narration, floor, who) : null
  }
  const joined = areSeveral
    ? (firstInCompany(narration, floor, { first, end }, oneBefore) ?? joinBefore(narration, floor, first, end))
    : null
  const phrase = joined ?? cutToName(narration, first, end)
  if (phrase.type !== 'description') return phrase
  return (
    nameInBrackets(narration, phrase, end, behind) ??
    (isPlural(narration, end - 1) ? cutAtRelative(narration, phrase, behind) : phrase)
  )
}

/** `Lind herself said`, `Lind and Falk both said`. */
function beforeReflexive(narration: Narration, end: number): number {
  // Fannie Lind last month warned
  const isPeriod = (bitsAt(narration, end - 1) & PERIOD) !== 0 && PERIODS.test(tokenText(narration.article, end - 2))
  if (isPeriod && endsName(narration, end - 3)) return end - 2
  const isBoth = BOTH.test(tokenText(narration.article, end - 1)) && endsName(narration, end - 2)
  return isBoth || isReflexive(narration, end - 1) ? end - 1 : end
}

const PERIODS = /^(?:last|this)$/
const BOTH = /^(?:all|both|each)$/

const endsName = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.BRACKET_CLOSE || (token >= 0 && (bitsAt(narration, token) & CAPITAL) !== 0)

const isReflexive = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.OBJECT && REFLEXIVE.test(tokenText(narration.article, token))

const REFLEXIVE = /sel(?:f|ves)$/

const LONGEST_BRACKETS = 10

/** `Rep. Lind (D-Ohio) said`: where the brackets open, or `end` where none close there. */
function beforeBrackets({ coarse, quotedAt }: Narration, floor: number, end: number): number {
  if (coarse[end - 1] !== Coarse.BRACKET_CLOSE || quotedAt[end - 1]! >= 0) return end
  for (let i = end - 2; i > Math.max(floor, end - LONGEST_BRACKETS); i--)
    if (coarse[i] === Coarse.BRACKET_OPEN) return i
  return end
}

/** `the reeve (Ada Lind) said`: who a person without a name is. */
function nameInBrackets(
  narration: Narration,
  { phraseFirst }: NounPhrase,
  open: number,
  behind: number,
): NounPhrase | null {
  const [first, last] = [open + 1, behind - 1]
  if (coarseAt(narration, open) !== Coarse.BRACKET_OPEN || last - first < 2 || last - first > 3) return null
  if (!ROLES.has(tokenText(narration.article, open - 1)) && !/^the$/i.test(tokenText(narration.article, phraseFirst)))
    return null
  const folded: string[] = []
  for (let i = first; i < last; i++) {
    if (!(bitsAt(narration, i) & CAPITAL) || narration.article.kinds[i] !== WORD) return null
    folded.push(foldName(tokenText(narration.article, i)))
  }
  const isThing = folded.some(
    (word) =>
      INSTITUTION_WORDS.has(word) || PLACES.has(word) || backgroundOf(word).proper + backgroundOf(word).word > 0,
  )
  return forenameFrequency(folded[0]!) > 0 || !isThing
    ? { first, last, type: 'name', phraseFirst, phraseLast: behind }
    : null
}

/** The noun phrase that begins at token `start` and ends before `ceiling`. */
export function nounPhraseAfter(narration: Narration, start: number, ceiling: number): NounPhrase | null {
  if (start >= ceiling) return null
  const alone = pronounAt(narration, start) ?? listedAfter(narration, start, ceiling)
  if (alone) return alone
  let last = start
  const highest = Math.min(ceiling, start + LONGEST)
  while (
    last < highest &&
    isPart(narration, last, false) &&
    !isVerb(narration, start, last) &&
    !(last > start && opensNext(narration, last))
  )
    last++
  while (
    last > start &&
    bitsAt(narration, last - 1) & (PREPOSITION | DETERMINER) &&
    !(bitsAt(narration, last - 1) & (CAPITAL | PRONOUN))
  )
    last--
  if (last <= start) return null
  if (bitsAt(narration, start) & PREPOSITION) return null
  return joinAfter(narration, start, last, highest) ?? cutToName(narration, start, last)
}

/** `according to Lind the harbour was lost`: an article right behind a name opens the next phrase; but `Peter the Great`, `Ruth an der Heide`. */
const opensNext = (narration: Narration, token: number): boolean =>
  ARTICLE.test(tokenText(narration.article, token)) &&
  (bitsAt(narration, token - 1) & CAPITAL) !== 0 &&
  narration.article.kinds[token - 1] === WORD &&
  !BYNAME.test(tokenText(narration.article, token + 1)) &&
  !narration.inName[token]

const ARTICLE = /^(?:the|an?)$/
const BYNAME =
  /^(?:der|den|dem|Great|Elder|Younger|Terrible|Conqueror|Good|Bold|Wise|First|Second|Third|Rapper|Kid|Giant)$/

function pronounAt(narration: Narration, token: number): NounPhrase | null {
  const bits = bitsAt(narration, token)
  const isOne = bits & PRONOUN ? !(bits & DETERMINER) : CONTRACTED.test(tokenText(narration.article, token))
  return isOne ? { first: token, last: token + 1, type: 'pronoun', phraseFirst: token, phraseLast: token + 1 } : null
}

/** A pronoun and its verb in one: `I’ll`, `he’d`. */
export const CONTRACTED = /^(?:I|you|he|she|it|we|they)['’](?:m|ll|d|re|ve|s)$/i

/** A word in "-ed" that follows no determiner, or one before a determiner: `Lind shared his …`, `Lind leads the …`. */
function isVerb(narration: Narration, start: number, token: number): boolean {
  const bits = bitsAt(narration, token)
  if (token === start || bits & (CAPITAL | PREPOSITION)) return false
  const before = bitsAt(narration, token - 1)
  if (isNaming(narration, token) || isTurned(narration, token)) return false
  // Falk shot back
  if (before & CAPITAL && BACK.test(tokenText(narration.article, token + 1))) return true
  if (narration.coarse[token] === Coarse.PAST && !(before & (DETERMINER | ADVERB) && !(before & CAPITAL))) return true
  return token + 1 < narration.article.count && (bitsAt(narration, token + 1) & (DETERMINER | CAPITAL)) === DETERMINER
}

/** `goalkeeper turned pastor Ana Lind`: what one person was and is. */
const isTurned = (narration: Narration, token: number): boolean =>
  tokenText(narration.article, token) === 'turned' &&
  narration.article.kinds[token + 1] === WORD &&
  !(bitsAt(narration, token + 1) & (CAPITAL | DETERMINER | PREPOSITION | PRONOUN)) &&
  (bitsAt(narration, token + 2) & CAPITAL) !== 0

const BACK = /^(?:back|out|up|down|off|away|over)$/

function isPart(narration: Narration, token: number, isHead: boolean): boolean {
  const { article, quotedAt } = narration
  if (quotedAt[token]! >= 0) return false
  const kind = article.kinds[token]!
  if (kind === CLITIC) return !isHead
  if (kind === MARK) return tokenText(article, token) === '&' || isPossessive(narration, token)
  if (kind !== WORD && kind !== NUMBER) return true
  const bits = bitsAt(narration, token)
  if (bits & CAPITAL && !(bits & (TIME | SUBORDINATOR | RELATIVE | COORDINATOR))) return true
  if (bits & PREPOSITION) return !isHead && LINKING.has(tokenText(article, token))
  if ((bits & (COORDINATOR | PRONOUN) && !(bits & DETERMINER)) || isReflexive(narration, token)) return false
  if (VERBAL.has(narration.coarse[token]!) && !isHead) return isNaming(narration, token)
  return !(bits & BREAKS) || isOrdinal(narration, token)
}

/** `the ferry’s former first mate`: `first` before a noun, behind what a phrase begins with. */
function isOrdinal(narration: Narration, token: number): boolean {
  const { article, coarse } = narration
  if (tokenText(article, token) !== 'first' || article.kinds[token + 1] !== WORD) return false
  const isBehind =
    (bitsAt(narration, token - 1) & DETERMINER) !== 0 ||
    coarse[token - 1] === Coarse.CLITIC ||
    tokenText(article, token - 1) === 'former'
  const next = bitsAt(narration, token + 1)
  return isBehind && !VERBAL.has(coarse[token + 1]!) && !(next & (BREAKS | PREPOSITION | PRONOUN | COORDINATOR))
}

/** `the Tenants’ Union`: an apostrophe right behind a plural. */
function isPossessive({ article: { text, ends, starts } }: Narration, token: number): boolean {
  const mark = text.charCodeAt(starts[token]!)
  return (
    token > 0 &&
    (mark === 0x2019 || mark === 0x27) &&
    text.startsWith('s', ends[token - 1]! - 1) &&
    ends[token - 1] === starts[token]
  )
}

function opensWithVerb(narration: Narration, first: number, end: number): boolean {
  if (coarseAt(narration, first) !== Coarse.PAST || first + 1 >= end || bitsAt(narration, first) & CAPITAL) return false
  return (
    (bitsAt(narration, first + 1) & (DETERMINER | PREPOSITION)) !== 0 ||
    coarseAt(narration, first + 1) === Coarse.OBJECT
  )
}

/** A phrase does not begin with a preposition; what follows "in" or "on" at its beginning is another one. */
function trimLeft(narration: Narration, first: number, end: number): number {
  let at = first
  // AT&T
  const isOpener = (token: number): boolean => tokenText(narration.article, token + 1) !== '&'
  while (at < end && bitsAt(narration, at) & PREPOSITION && !(bitsAt(narration, at) & DETERMINER) && isOpener(at)) at++
  return at
}

/** `Lind and Falk`: two names are one source. */
function joinBefore(narration: Narration, floor: number, first: number, end: number): NounPhrase | null {
  const and = first - 1
  if (and <= floor || !(bitsAt(narration, and) & COORDINATOR) || quoteAt(narration, and) >= 0) return null
  if (!(bitsAt(narration, first) & CAPITAL) || !(bitsAt(narration, and - 1) & CAPITAL)) return null
  // Young People and Families Minister Ana Lind
  if (isPersonBehindField(narration, first, end))
    return { first: end - 2, last: end, type: 'name', phraseFirst: first, phraseLast: end }
  let left = and
  while (
    left > Math.max(floor, and - LONGEST) &&
    isPart(narration, left - 1, false) &&
    bitsAt(narration, left - 1) & CAPITAL
  )
    left--
  // officials in Lund and Norland
  const whose = bitsAt(narration, left - 1) & PREPOSITION ? nounPhraseBefore(narration, floor, left - 1) : null
  if (whose?.type === 'description')
    return { first: whose.first, last: end, type: 'description', phraseFirst: whose.phraseFirst, phraseLast: end }
  return { first: left, last: end, type: 'name', phraseFirst: left, phraseLast: end }
}

/** `oil and gas worker Ana Falk`, `chief executive and founder Ana Falk`: what one person is, and the name behind it. */
function joinAfter(narration: Narration, start: number, and: number, ceiling: number): NounPhrase | null {
  if (and + 2 >= ceiling || !(bitsAt(narration, and) & COORDINATOR)) return null
  const isCapital = (bitsAt(narration, start) & CAPITAL) !== 0
  const isOpen = !isPlural(narration, and - 1) && !(bitsAt(narration, and + 1) & (CAPITAL | DETERMINER | PREPOSITION))
  const rest = isCapital || isOpen ? nounPhraseAfter(narration, and + 1, ceiling) : null
  // Economic and Fiscal Policy Minister Ana Falk
  if (isCapital && rest?.type === 'name' && isPersonBehindField(narration, and + 1, rest.last))
    return { ...rest, first: rest.last - 2, phraseFirst: start }
  if (!isOpen || !rest) return null
  if (areOffices(narration, and, rest)) return { ...rest, first: start, phraseFirst: start }
  for (let i = start; i < and; i++) if (bitsAt(narration, i) & (CAPITAL | DETERMINER)) return null
  const isNamed = rest.type === 'name' && rest.first > and + 1 && rest.last === rest.phraseLast
  return isNamed ? { ...rest, phraseFirst: start } : null
}
