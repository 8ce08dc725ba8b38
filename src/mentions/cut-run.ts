import { genderOfRareForename } from '../lexicon/forename-genders.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, sentenceAt, tokenText, wordNumberAt } from '../text/article.ts'
import { UPPER, WORD } from '../text/tokens.ts'
import { isAdjacent } from './adjacent.ts'
import { emitName, isGlued } from './emit-name.ts'
import {
  CAPITAL,
  classesAt,
  DATE,
  DETERMINER,
  DIRECTION,
  FORENAME,
  FUNCTION,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  LOCATIVE,
  MODIFIER,
  ORDINARY,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  ROLE,
  SHOUTED,
  SUFFIX,
  SURNAME,
} from './name-classes.ts'
import type { NameMention } from './name-mention.ts'
import { opensSentence } from './odd-capitals.ts'
import type { Run } from './run.ts'

/**
 * Cuts a capitalised stretch into names and the titles before them.
 *
 * ```text
 * Trump Vice President JD Vance
 * ^^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^
 * name  title          name
 * ```
 */
export function cutRun(given: Run, names: NameMention[]): void {
  const { article, classes, first, behind, headline } = given
  const run = { article, classes, first, behind, headline, capitals: isAllCapitals(given) }
  let start = first
  let titleStart = -1
  for (let i = first; i <= behind; i++) {
    const own = i < behind ? classesAt(article, classes, i) : 0
    if (i === behind || isCut(run, own, start, i)) {
      emitName(run, start, i, titleStart, names)
      start = own & FUNCTION || own & ORDINARY || (run.capitals && isWordInCapitals(article, own, i)) ? i + 1 : i
      titleStart = -1
    } else if (own & (ROLE | HONORIFIC) && i + 1 < behind && isTitleHere(run, start, i)) {
      // a person's name before the title is a name of its own
      const opening = titleOpening(run, start, i)
      if (opening > start) emitName(run, start, opening, titleStart, names)
      if (titleStart < 0 || opening > start) titleStart = opening
      start = afterTitle(run, i)
      i = start - 1
    }
  }
}

/** A stretch of several words that are all in capitals ("ADA LIND KNOWS"): what is a name and what is not, the letters do not say. */
interface ReadRun extends Run {
  readonly capitals: boolean
}

function isAllCapitals({ article, first, behind }: Run): boolean {
  for (let i = first; i < behind; i++) if (article.cases[wordNumberAt(article, i)] !== UPPER) return false
  return behind - first > 1
}

/** A word of the language that is no name, nor part of a body's. */
function isWordInCapitals(article: Article, own: number, i: number): boolean {
  if (!(own & SHOUTED) || own & NAMED) return false
  const word = foldName(tokenText(article, i))
  return isOrdinaryWord(word) || (word.endsWith('ies') && isOrdinaryWord(`${word.slice(0, -3)}y`))
}

const NAMED = FORENAME | SURNAME | ROLE | HONORIFIC | MODIFIER | ORGANIZATION | PLACE | GROUP | DATE

/** At a function word, in a headline at an ordinary one, where a name begins anew ("Ada Lind Ada Lind2020") or behind a body's ("Interior Department Ada Lind"). */
function isCut(run: ReadRun, own: number, start: number, i: number): boolean {
  const { article, classes, headline, capitals, behind } = run
  if (own & FUNCTION && own & CAPITAL) return !isNamedSo(run, own, start, i)
  const isOrdinary = own & ORDINARY || (capitals && isWordInCapitals(article, own, i))
  if ((headline || capitals) && isOrdinary && !(own & (ROLE | HONORIFIC | MODIFIER | ORGANIZATION))) return true
  if (i === start) return false
  if (startsTag(run, own, start, i)) return true
  if (i > start + 1 && wordNumberAt(article, i) === wordNumberAt(article, start)) return true
  if (isBehindSeveral(article, own, i)) return true
  if (isBehindBody(run, i) || isBehindField(run, i) || isBehindPlace(run, i) || isAbbreviatedLand(article, classes, i))
    return true
  if (!(own & FORENAME) || own & (ORGANIZATION | PLACE | ROLE) || i + 1 >= behind) return false
  const before = classesAt(article, classes, i - 1)
  const next = classesAt(article, classes, i + 1)
  return (
    !!(before & INSTITUTION) && !(before & (FORENAME | SURNAME)) && !(next & (ORGANIZATION | ROLE)) && i + 3 >= behind
  )
}

/** `told Ana Lind U.S. aid would stop`. */
const isAbbreviatedLand = (article: Article, classes: Uint32Array, i: number): boolean =>
  /^(?:U\.S\.|U\.K\.|U\.N\.|E\.U\.|U\.A\.E\.)$/.test(tokenText(article, i)) &&
  !(classesAt(article, classes, i - 1) & NO_END)

/** What ends no person's name. */
const NO_END = ROLE | MODIFIER | HONORIFIC | ORGANIZATION | PLACE | GROUP | DATE | PARTICLE | FUNCTION | ORDINARY

/** `Critics of Ada Lind`. */
const isBehindSeveral = (article: Article, own: number, i: number): boolean =>
  (own & (FORENAME | ORGANIZATION | PLACE)) === FORENAME &&
  tokenText(article, i - 1) === 'of' &&
  isSeveral(tokenText(article, i - 2))

/** `Young People and Families Ana Lind`: the last field of an office, and who holds it. */
const isBehindField = ({ article, classes, first, behind }: Run, i: number): boolean =>
  i === first + 1 &&
  i + 2 === behind &&
  tokenText(article, first - 1) === 'and' &&
  (classesAt(article, classes, i) & (FORENAME | ROLE | ORGANIZATION)) === FORENAME &&
  !(classesAt(article, classes, first) & (FORENAME | SURNAME | ROLE | PLACE | HONORIFIC | MODIFIER | GROUP)) &&
  !(classesAt(article, classes, i + 1) & (ORGANIZATION | INSTITUTION | PLACE))

/** `envoy for Norland Ana Lind`, `Minister of State for Fisheries Niall Lind`, `Senator from New Norland Ana Lind`: what stands behind an office’s `for`, and a name of two words. */
function isBehindPlace(run: Run, i: number): boolean {
  const { article, classes, first, behind } = run
  if (behind - i < 2 || behind - i > 3 || !/^(?:for|to|of|from)$/.test(tokenText(article, first - 1))) return false
  if (!(classesAt(article, classes, first - 2) & ROLE) && !OFFICES.test(tokenText(article, first - 2))) return false
  if (behind - i === 2 && classesAt(article, classes, i - 1) & PLACE && isNewName(run, i)) return true
  if (i > first + 1 && !isField(run, i)) return false
  const own = classesAt(article, classes, first)
  const isOf = own & PLACE || !(own & (FORENAME | SURNAME | ROLE | HONORIFIC | MODIFIER))
  const name = classesAt(article, classes, i)
  const isGiven = name & FORENAME || genderOfRareForename(foldName(tokenText(article, i))) !== undefined
  return !!isOf && !!isGiven && !(name & (PLACE | ORGANIZATION | ROLE))
}

/** `Rural Affairs` of `Minister for Rural Affairs Ada Lind`: two or three words before a whole name, none of them in a name. */
function isField({ article, classes, first }: Run, i: number): boolean {
  if (i > first + LONGEST_FIELD) return false
  for (let at = first; at < i; at++)
    if (classesAt(article, classes, at) & (FORENAME | SURNAME | ROLE | HONORIFIC | PARTICLE)) return false
  return true
}

const LONGEST_FIELD = 3

/** Two words of which neither is a place’s, a body’s or a word of the language. */
const isNewName = ({ article, classes, behind }: Run, i: number): boolean =>
  [i, behind - 1].every(
    (at) => !(classesAt(article, classes, at) & NO_NAME) && !isOrdinaryWord(foldName(tokenText(article, at))),
  )

const NO_NAME = ORGANIZATION | INSTITUTION | PLACE | ROLE | FUNCTION | GROUP | DATE | ORDINARY

const OFFICES = /^(?:State|Office)$/

/** `head of the Bank of Norland Ana Lind`, `CEO of the Harbour Council Enver Lind`: the two words behind a body whose office stands before it. */
function isBehindBody({ article, classes, first, behind }: Run, i: number): boolean {
  if (i + 2 !== behind) return false
  for (let at = i; at < behind; at++)
    if (classesAt(article, classes, at) & (ORGANIZATION | INSTITUTION | PLACE | ROLE | FUNCTION | PARTICLE | ORDINARY))
      return false
  const before = classesAt(article, classes, i - 1)
  const isOf = tokenText(article, i - 2) === 'of' && i - 3 >= first
  const isBody = before & INSTITUTION || (isOf && classesAt(article, classes, i - 3) & INSTITUTION)
  if (!isBody || (before & INSTITUTION && before & (FORENAME | SURNAME))) return false
  const of = tokenText(article, first - 1) === 'the' ? first - 2 : first - 1
  return tokenText(article, of) === 'of' && !!(classesAt(article, classes, of - 1) & ROLE)
}

/**
 * Pages list their tags without punctuation behind a name, each glued to the headline behind it: in "Ada Lind Robert (Bob) Quarry",
 * "Ada Lind Bob QuarrySenate votes" another name begins at the forename, and "QuarrySenate" ends it.
 */
function startsTag({ article, classes, behind }: Run, own: number, start: number, i: number): boolean {
  if (isGlued(article, classes, i - 1) && i > start) return true
  if (i < start + 2 || !(own & FORENAME) || own & ORGANIZATION) return false
  if (i + 1 === behind) return tokenText(article, behind) === '(' && isNickname(article, classes, behind + 1)
  return isGlued(article, classes, i + 1) || (i + 2 < behind && isGlued(article, classes, i + 2))
}

const isNickname = (article: Article, classes: Uint32Array, i: number): boolean =>
  !!(classesAt(article, classes, i) & CAPITAL) && i + 1 < article.count && tokenText(article, i + 1) === ')'

/** "Elizabeth May", "Will Smith", "Assembly of First Nations": a function word that is part of the name. */
function isNamedSo(run: ReadRun, own: number, start: number, i: number): boolean {
  const { article, classes, behind } = run
  // AT&T
  if (tokenText(article, i + 1) === '&') return i + 2 < behind && !isAdjacent(article, i)
  // A. N. Falk
  if (/^\p{Lu}\.$/u.test(tokenText(article, i)))
    return [i - 1, i + 1].some(
      (at) => at >= 0 && /^\p{Lu}\.$/u.test(tokenText(article, at)) && isAdjacent(article, Math.min(at, i)),
    )
  // the US said, but not: US Senator Lind
  if (tokenText(article, i) === 'US') return i === start && i + 1 === behind
  if (i === start && tokenText(article, i) === 'Per') return isForenamePer(article, i, behind)
  if (i === start) return !!(own & FORENAME) && isForenameHere(run, own, i)
  // A. N. Other
  if (i === start + 2 && i + 1 === behind && [i - 1, i - 2].every((at) => /^\p{Lu}\.$/u.test(tokenText(article, at))))
    return true
  const before = classesAt(article, classes, i - 1)
  if (own & SURNAME) return i + 1 === behind && !!(before & FORENAME)
  // Save Our Sands
  if (tokenText(article, i) === 'Our') return i + 1 < behind
  // Citizens Against Crime
  if (OF_CALLS.test(tokenText(article, i)))
    return i + 1 < behind && (/\p{Ll}s$/u.test(tokenText(article, i - 1)) || (before & INSTITUTION) !== 0)
  return i + 1 < behind && article.vocabulary[wordNumberAt(article, i - 1)] === 'of'
}

const OF_CALLS = /^(?:Against|Without)$/

/** `actor Will Smith`, `Will Smith met the envoys.`; but not `Will Smith resign?`, `May God help us`, `in May Lund`. */
function isForenameHere({ article, classes, headline }: ReadRun, own: number, i: number): boolean {
  const next = classesAt(article, classes, i + 1)
  if (!(next & CAPITAL) || !isAdjacent(article, i)) return false
  const opens = opensSentence(article, i)
  if (!(next & SURNAME) && (next & NO_END || own & DATE || headline)) return false
  return opens ? !isAsked(article, i) : !(own & DATE && classesAt(article, classes, i - 1) & LOCATIVE)
}

/** Whether a question mark ends what begins here: `“Will Smith resign?” she asked`; but not `Will Smith asked: “Why?”`. */
function isAsked(article: Article, i: number): boolean {
  const behind = article.sentences[sentenceAt(article, i) + 1] ?? article.count
  for (let at = i; at < behind && !MARKS.test(tokenText(article, at)); at++)
    if (tokenText(article, at) === '?') return true
  return false
}

const MARKS = /^["“”„«»]$/

/** `Per Ekman said`; but `Per Ana Lind, the vault is empty`. */
const isForenamePer = (article: Article, i: number, behind: number): boolean =>
  i + 1 < behind && (article.sentences[sentenceAt(article, i)] !== i || tokenText(article, behind) !== ',')

/** A role word is a title only with a name behind it: "Peter King" and "Larry King Live" are none. */
function isTitleHere({ article, classes, behind }: Run, start: number, i: number): boolean {
  const next = classesAt(article, classes, i + 1)
  // Doctors Without Borders
  if (/s$/.test(tokenText(article, i)) && OF_CALLS.test(tokenText(article, i + 1))) return false
  // Friends of the Earth
  if (/s$/.test(tokenText(article, i)) && tokenText(article, i + 1) === 'of')
    if (tokenText(article, i + 2) === 'the' || isBehindSeveral(article, classesAt(article, classes, i + 2), i + 2))
      return false
  // the Harbour Pilots’ Guild
  if (next & SUFFIX || article.kinds[i + 1] !== WORD) return false
  const own = classesAt(article, classes, i)
  // the Harbour Pilots Association, the Norland Officers Union
  if (isSeveral(tokenText(article, i)) && isBodysEnd(classesAt(article, classes, behind - 1)) && i + 2 === behind)
    return false
  // General Motors, the Justice Department
  if (i + 2 === behind && OF_BODIES.test(tokenText(article, i)) && next & (INSTITUTION | ORGANIZATION)) return false
  // "Dean Lindqvist", "editor Dean Lindqvist"; but "the Dean Lindqvist"
  const isGiven = own & FORENAME && own & ROLE && i + 2 === behind && !(classesAt(article, classes, i - 1) & DETERMINER)
  if (i === start) return !isGiven
  const before = classesAt(article, classes, i - 1)
  if (own & HONORIFIC && tokenText(article, i).endsWith('.')) return true
  return !(before & FORENAME && own & (FORENAME | HONORIFIC)) && behind - i > 1
}

/** Titles of people that bodies have in their names too. */
const OF_BODIES = /^(?:General|Justice)$/
const isSeveral = (word: string): boolean => /\p{Ll}{3}s$/u.test(word) && !word.endsWith('ss')

/** `Association`, `Union`: a body's own word, and nobody's surname. */
const isBodysEnd = (own: number): boolean => (own & INSTITUTION) !== 0 && !(own & (FORENAME | SURNAME))

/** Where the title that ends in the role word `i` begins. */
function titleOpening({ article, classes }: Run, from: number, i: number): number {
  let start = from
  // On Sunday Ms. Lind
  while (start < i && classesAt(article, classes, start) & DATE) start++
  const lead = classesAt(article, classes, start)
  if (start === i || !(lead & FORENAME) || lead & (PLACE | ORGANIZATION)) return start
  let opening = i
  while (opening > start + 1 && classesAt(article, classes, opening - 1) & (MODIFIER | ROLE)) opening--
  return opening
}

/** Past "of State", "of Staff", "of Defense" behind a role word. */
function afterTitle({ article, classes, behind }: Run, role: number): number {
  // Mr Justice Lind
  if (role + 2 < behind && /^(?:Mr|Mrs|Ms|Lord|Lady)\.?$/.test(tokenText(article, role)))
    if (tokenText(article, role + 1) === 'Justice') return role + 2
  if (role + 2 >= behind || tokenText(article, role + 1) !== 'of') return role + 1
  // Governor of New Norland Ada Lind
  if (role + 6 === behind && classesAt(article, classes, role + 2) & DIRECTION)
    if (classesAt(article, classes, role + 3) & PLACE) return role + 4
  return classesAt(article, classes, role + 2) & FORENAME && role + 3 >= behind ? role + 2 : role + 3
}
