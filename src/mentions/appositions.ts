import { isKinship } from '../lexicon/roles.ts'
import { type Article, sentenceAt, tokenText } from '../text/article.ts'
import { CLITIC, MARK, NUMBER, WORD } from '../text/tokens.ts'
import {
  CAPITAL,
  classesAt,
  DATE,
  DETERMINER,
  FUNCTION,
  GROUP,
  HONORIFIC,
  PARTICLE,
  PLACE,
  ROLE,
} from './name-classes.ts'

/** What stands behind a name and says who it is; tokens. */
export interface Apposition {
  /** An age, a relative clause or a role: it is somebody. */
  readonly personal: boolean
  /** The role, without its article: "biologist at the park"; empty (`first` = `behind`) where none is told. */
  readonly first: number
  readonly behind: number
}

/** The most words before the role of an apposition, and behind it. */
const BEFORE_ROLE = 7
const BEHIND_ROLE = 9

/**
 * Reads the apposition behind token `behind - 1`, if there is one.
 *
 * ```text
 * Ada Lind, 45, a biologist at the park, said
 *               ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readApposition(article: Article, classes: Uint32Array, behind: number): Apposition | null {
  const apposition = readBehind(article, classes, behind)
  return apposition && isNextSubject(article, classes, behind, apposition) ? null : apposition
}

/** `Echoing Ada Lind, the prime minister said`: what a participle or a preposition opens the sentence with ends at the comma. */
function isNextSubject(
  article: Article,
  classes: Uint32Array,
  behind: number,
  { first, behind: end }: Apposition,
): boolean {
  if (first >= end || !/^the$/.test(tokenText(article, first - 1)) || article.kinds[end] !== WORD) return false
  const opening = article.sentences[sentenceAt(article, behind - 1)]!
  if (behind - opening > LONGEST_OPENING || !OPENING.test(tokenText(article, opening))) return false
  for (let i = opening + 1; i < behind; i++)
    if (article.kinds[i] === MARK && tokenText(article, i) === ',') return false
  return !(classesAt(article, classes, end) & CAPITAL)
}

const LONGEST_OPENING = 14
const OPENING = /^(?:\p{Lu}\p{Ll}{2,}ing|Like|Unlike|With|Besides|Without|For|Before|After|Alongside)$/u

function readBehind(article: Article, classes: Uint32Array, behind: number): Apposition | null {
  const mark = behind < article.count && article.kinds[behind] === MARK ? tokenText(article, behind) : ''
  if (mark === '(' && isAgeOrParty(article, behind + 1)) return { personal: true, first: behind, behind }
  if (mark !== ',' && mark !== '—' && mark !== '–') return null
  let next = behind + 1
  let personal = false
  if (isAge(article, next) && !COUNTED.test(tokenText(article, Math.min(next + 1, article.count - 1)))) {
    personal = true
    next++
    if (next + 1 >= article.count || tokenText(article, next) !== ',') return { personal, first: next, behind: next }
    next++
  }
  if (next >= article.count || article.kinds[next] !== WORD)
    return personal ? { personal, first: next, behind: next } : null
  const word = tokenText(article, next)
  // Ada Lind, 45, and her husband, Per
  if (word === 'and') return personal ? { personal, first: next, behind: next } : null
  if (word === 'who' || word === 'whose') return { personal: true, first: next, behind: next }
  const role = readRole(article, classes, next)
  return role ?? (personal ? { personal, first: next, behind: next } : null)
}

/** "(45)", "(D-Calif.)". */
const isAgeOrParty = (article: Article, i: number): boolean =>
  i < article.count && (isAge(article, i) || /^[DRI]-\p{Lu}/u.test(tokenText(article, i)))

const isAge = (article: Article, i: number): boolean =>
  i < article.count && article.kinds[i] === NUMBER && /^\d{1,3}$/.test(tokenText(article, i))

/** Behind a number that is no age: `Nationally, 32% said`, `In Lund, 32 people said`. */
const COUNTED = /^(?:%|per|percent|people|of)$/

/** A noun phrase with a role for its head: "the former mayor of Lund"; without an article only where it may be `bare`, or opens as an office. */
export function readRole(article: Article, classes: Uint32Array, from: number, bare = false): Apposition | null {
  const opens = classesAt(article, classes, from)
  const determined = !!(opens & DETERMINER) || OPENERS.has(tokenText(article, from))
  const first = determined && !KEPT.has(tokenText(article, from)) ? from + 1 : from
  let head = first
  while (head < article.count && head - first < BEFORE_ROLE && !isRole(article, classes, head)) {
    if (!isPremodifier(article, classes, head)) return null
    head++
  }
  if (!isRole(article, classes, head)) return null
  while (classesAt(article, classes, head + 1) & ROLE) head++
  // "Trump’s son-in-law Ada Lind" and "Senator Ada Lind" name the next one of a list
  if (isName(article, classes, head + 1)) return null
  // Ada Lind, 38, husband, Per, and …
  if (!determined && isKinship(tokenText(article, head)) && isName(article, classes, head + 2)) return null
  if (!determined && !bare && !(opens & (ROLE | GROUP | PLACE | CAPITAL))) return null
  return { personal: true, first, behind: roleEnd(article, classes, head + 1) }
}

const OPENERS: ReadonlySet<string> = new Set(['then', 'one', 'former', 'now', 'himself', 'herself'])
const KEPT: ReadonlySet<string> = new Set(['former', 'his', 'her', 'its', 'their', 'our', 'my'])

/** A role that is not whose somebody is ("the president’s son-in-law"). */
const isRole = (article: Article, classes: Uint32Array, i: number): boolean =>
  !!(classesAt(article, classes, i) & ROLE) && article.kinds[i + 1] !== CLITIC

function isPremodifier(article: Article, classes: Uint32Array, i: number): boolean {
  const kind = article.kinds[i]
  if (kind === CLITIC) return true
  if (kind === NUMBER) return true
  if (kind !== WORD) return false
  const own = classesAt(article, classes, i)
  return !(own & FUNCTION) || !!(own & DETERMINER) || FIRST.has(tokenText(article, i))
}

const FIRST: ReadonlySet<string> = new Set(['own', 'first', 'second', 'former', 'and', 'most', 'last'])

const isName = (article: Article, classes: Uint32Array, i: number): boolean =>
  !!(classesAt(article, classes, i) & CAPITAL) && !(classesAt(article, classes, i) & (FUNCTION | HONORIFIC))

/** Behind "of the park", "for health and safety": up to the mark, or a verb-like word. */
function roleEnd(article: Article, classes: Uint32Array, from: number): number {
  let i = from
  while (i < article.count && i - from < BEHIND_ROLE) {
    if (article.kinds[i] === MARK) break
    const own = classesAt(article, classes, i)
    const word = tokenText(article, i)
    if (i === from && !LINKS.has(word)) break
    // coach of Lund in June
    if (/^(?:in|on)$/.test(word) && isWhen(article, classes, i + 1)) break
    if (own & FUNCTION && !(own & (DETERMINER | PARTICLE)) && !LINKS.has(word)) break
    i++
  }
  while (i > from && classesAt(article, classes, i - 1) & FUNCTION && !(classesAt(article, classes, i - 1) & CAPITAL))
    i--
  return i
}

const isWhen = (article: Article, classes: Uint32Array, i: number): boolean =>
  article.kinds[i] === NUMBER || (classesAt(article, classes, i) & DATE) !== 0

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'on', 'to', 'with', 'and', 'from'])
