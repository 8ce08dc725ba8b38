import { LANDS } from '../lexicon/word-lists.ts'
import { type Article, endAt, startAt, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import { isAdjacent } from './adjacent.ts'
import { behindDate, isDayBehind, isDescriptive } from './descriptive-word.ts'
import {
  BODY,
  CAPITAL,
  classesAt,
  DATE,
  DETERMINER,
  FORENAME,
  FUNCTION,
  GLUED,
  GROUP,
  gluedLength,
  HONORIFIC,
  INITIAL,
  INSTITUTION,
  MODIFIER,
  ORDINARY,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  ROLE,
  SURNAME,
} from './name-classes.ts'
import type { NameMention } from './name-mention.ts'
import type { Run } from './run.ts'

/** Adds the name that tokens `from` to `to` of a stretch hold, with the title before it; nothing where they hold only an office or a date. */
export function emitName(run: Run, from: number, to: number, titleStart: number, names: NameMention[]): void {
  const { article, classes } = run
  let first = from
  let behind = to
  const at = (i: number): number => classesAt(article, classes, i)
  while (behind > first && at(behind - 1) & PARTICLE && !(at(behind - 1) & CAPITAL)) behind--
  if (isDayBehind(article, classes, first, behind - 1, titleStart >= 0)) behind--
  const dated = behindDate(article, classes, first)
  if (dated < behind) first = dated
  if (!isBody(run, first, behind) && !isDefiniteBody(run, first, behind))
    while (first + 1 < behind && isDescriptive(article, classes, first, behind)) first++
  while (first < behind && !(at(first) & CAPITAL)) first++
  if (first >= behind || isTitleOnly(run, first, behind)) return
  const words: string[] = []
  for (let i = first; i < behind; i++) {
    // Department of Fish, Wildlife and Parks; Harbour Pilots’ Guild; H&M
    const isGluedOn = isAmpersand(article, i) || isAmpersand(article, i - 1)
    if (words.length && (isGluedOn || (article.kinds[i] !== WORD && tokenText(article, i) !== '&')))
      words[words.length - 1] += tokenText(article, i)
    else words.push(tokenText(article, i))
  }
  const last = words.at(-1)!
  // “It was cold,” said M&S.
  const stop = Number(last.includes('&') && last.endsWith('.'))
  if (stop) words[words.length - 1] = last.slice(0, -1)
  const glued = isGlued(article, classes, behind - 1) ? last.length - gluedLength(last) : 0
  if (glued) words[words.length - 1] = last.slice(0, -glued)
  const titleFrom = titleStart >= 0 ? titleStart : lowerTitleStart(run, first)
  const title = titleFrom < first ? article.text.slice(startAt(article, titleFrom), endAt(article, first - 1)) : ''
  names.push({
    start: startAt(article, first),
    end: endAt(article, behind - 1) - glued - stop,
    first,
    behind,
    words,
    title,
    run: { first: run.first, behind: run.behind },
  })
}

/** Without spaces around it. */
const isAmpersand = (article: Article, i: number): boolean =>
  i > 0 &&
  tokenText(article, i) === '&' &&
  endAt(article, i - 1) === startAt(article, i) &&
  endAt(article, i) === startAt(article, i + 1)

/** "American Civil Liberties Union", "Saudi Arabia", "the Monday Club": ends in the word for a body or a land, or is called after a day, so that what stands before is its name too. */
function isBody({ article, classes }: Run, first: number, behind: number): boolean {
  if (behind - first === 2 && LANDS.has(tokenText(article, behind - 1))) return true
  const last = classesAt(article, classes, behind - 1)
  const own = classesAt(article, classes, first)
  const isThe = first > 0 && /^the$/i.test(tokenText(article, first - 1))
  if (isThe && behind - first === 2 && (own & (DATE | FORENAME)) === DATE && !(last & (FORENAME | SURNAME))) return true
  // the Conservative Ada Fox
  if (!(last & INSTITUTION) || (last & SURNAME && classesAt(article, classes, behind - 2) & FORENAME)) return false
  return behind - first > 2 || !!(own & GROUP)
}

/** "the British Phonographic Industry": an article, and a word at the end that is no name. */
function isDefiniteBody({ article, classes }: Run, first: number, behind: number): boolean {
  const last = classesAt(article, classes, behind - 1)
  // the British Chamber of Commerce
  const isOffice = classesAt(article, classes, first + 1) & INSTITUTION || tokenText(article, first + 1) === 'Chambers'
  if (isOffice && tokenText(article, first + 2) === 'of') return true
  return (
    behind - first > 2 &&
    !!(last & ORDINARY) &&
    !(last & (ROLE | FORENAME | SURNAME)) &&
    !(classesAt(article, classes, first + 1) & (FORENAME | ROLE | MODIFIER)) &&
    /^the$/i.test(tokenText(article, first - 1)) &&
    first > 0
  )
}

/** "the Prime Minister" names an office; a word that is also a forename or may be a surname ("King") stays. */
function isTitleOnly({ article, classes }: Run, first: number, behind: number): boolean {
  // Ms. May, Mr. March
  if (behind - first === 1 && classesAt(article, classes, first) & DATE && isAddressed(article, first)) return false
  for (let i = first; i < behind; i++) {
    const own = classesAt(article, classes, i)
    if (!(own & TITLE_WORDS) || (own & FORENAME && !(own & DATE))) return false
    // the Coast Guard
    if (i === behind - 1 && i > first && own & INSTITUTION) return false
    if (i === behind - 1 && !(own & (ROLE | HONORIFIC))) return first + 1 === behind && !!(own & DATE)
  }
  if (behind - first > 1 || !(classesAt(article, classes, first) & SURNAME)) return true
  return !!(classesAt(article, classes, first - 1) & DETERMINER) && isAdjacent(article, first - 1)
}

const isAddressed = (article: Article, first: number): boolean =>
  first > 0 && /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(tokenText(article, first - 1)) && isAdjacent(article, first - 1)

const TITLE_WORDS = ROLE | HONORIFIC | MODIFIER | GROUP | DATE | ORGANIZATION | PLACE | INITIAL

/** The start of a role in lower case right before a name ("special envoy", "CNN host", "governor of Norland"), or the name itself. */
function lowerTitleStart(run: Run, first: number): number {
  const { article, classes } = run
  let i = roleOfPlace(run, first) ?? first - 1
  if (i < 0 || !isAdjacent(article, i) || !(classesAt(article, classes, i) & (ROLE | HONORIFIC))) return first
  while (i > 0 && first - i < 6 && isAdjacent(article, i - 1)) {
    const before = classesAt(article, classes, i - 1)
    if (!(before & (ROLE | MODIFIER | CAPITAL | INITIAL | GROUP)) || (before & FUNCTION && !(before & MODIFIER))) break
    i--
  }
  return i
}

/** The role of "governor of New Norland" right before a name. */
function roleOfPlace({ article, classes }: Run, first: number): number | null {
  if (first < 3 || !(classesAt(article, classes, first - 1) & PLACE)) return null
  const of = [first - 2, first - 3].find((i) => /^(?:of|from|for)$/.test(tokenText(article, i)))
  return of && classesAt(article, classes, of - 1) & ROLE && isAdjacent(article, first - 1) ? of - 1 : null
}

/** Known as glued, or behind a forename: "Bob QuarrySenate". */
export const isGlued = (article: Article, classes: Uint32Array, i: number): boolean =>
  !!(classesAt(article, classes, i) & GLUED) ||
  (!!(classesAt(article, classes, i - 1) & FORENAME) &&
    !!(classesAt(article, classes, i) & BODY) &&
    gluedLength(tokenText(article, i)) > 0)
