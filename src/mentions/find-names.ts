import { type Article, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import type { NameMention } from './name-mention.ts'
import {
  CAPITAL,
  classesAt,
  DATE,
  FORENAME,
  FUNCTION,
  GROUP,
  HONORIFIC,
  INITIAL,
  MODIFIER,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  ROLE,
  SUFFIX,
} from './word-classes.ts'

/** More words than any name has: a longer capitalised stretch is a headline or a list, and is cut. */
const LONGEST_RUN = 12

/** Finds what is written as a name: capitalised stretches, cut at titles, groups and function words. */
export function findNames(article: Article, classes: Uint32Array): readonly NameMention[] {
  const names: NameMention[] = []
  for (let i = 0; i < article.count; ) {
    if (!(classesAt(article, classes, i) & CAPITAL)) {
      i++
      continue
    }
    const behind = runEnd(article, classes, i)
    cutRun(article, classes, i, behind, names)
    i = behind
  }
  return names
}

/** Do the tokens stand side by side, with one space between? */
export function isAdjacent(article: Article, i: number): boolean {
  const gap = article.starts[i + 1]! - article.ends[i]!
  return gap === 1 && article.text.charCodeAt(article.ends[i]!) !== 0x0a
}

function runEnd(article: Article, classes: Uint32Array, first: number): number {
  let i = first
  while (i - first < LONGEST_RUN && i + 1 < article.count && article.kinds[i + 1] === WORD && isAdjacent(article, i)) {
    const next = classesAt(article, classes, i + 1)
    if (next & CAPITAL) i++
    else if (next & PARTICLE) {
      const reach = particlesEnd(article, classes, i + 1)
      if (reach < 0 || (tokenText(article, i + 1) === 'of' && !(classesAt(article, classes, i) & (ROLE | HONORIFIC))))
        break
      i = reach
    } else break
  }
  return i + 1
}

/** The capitalised word behind one or two particles, or -1. */
function particlesEnd(article: Article, classes: Uint32Array, i: number): number {
  for (let j = i; j < i + 2 && j + 1 < article.count && isAdjacent(article, j); j++) {
    const next = classesAt(article, classes, j + 1)
    if (next & CAPITAL) return j + 1
    if (!(next & PARTICLE)) return -1
  }
  return -1
}

/** Cuts a capitalised stretch into names and the titles before them. */
function cutRun(article: Article, classes: Uint32Array, first: number, behind: number, names: NameMention[]): void {
  let start = first
  let titleStart = -1
  for (let i = first; i <= behind; i++) {
    const own = i < behind ? classesAt(article, classes, i) : 0
    const cut = i === behind || (own & FUNCTION && own & CAPITAL)
    if (cut) {
      emit(article, classes, { first, behind }, start, i, titleStart, names)
      start = i + 1
      titleStart = -1
    } else if (own & (ROLE | HONORIFIC) && i + 1 < behind && isTitleHere(article, classes, start, i, behind)) {
      // "Trump Vice President JD Vance": a person's name before the title is a name of its own
      const opening = titleOpening(article, classes, start, i)
      if (opening > start) emit(article, classes, { first, behind }, start, opening, titleStart, names)
      if (titleStart < 0 || opening > start) titleStart = opening
      start = afterTitle(article, classes, i, behind)
      i = start - 1
    }
  }
}

/** A role word is a title only with a name behind it: "Peter King" and "Larry King Live" are none. */
function isTitleHere(article: Article, classes: Uint32Array, start: number, i: number, behind: number): boolean {
  const next = classesAt(article, classes, i + 1)
  if (next & SUFFIX) return false
  if (i === start) return true
  const own = classesAt(article, classes, i)
  const before = classesAt(article, classes, i - 1)
  if (own & HONORIFIC && tokenText(article, i).endsWith('.')) return true
  return !(before & FORENAME && own & (FORENAME | HONORIFIC)) && behind - i > 1
}

/** Where the title that ends in the role word `i` begins. */
function titleOpening(article: Article, classes: Uint32Array, start: number, i: number): number {
  if (
    start < i &&
    classesAt(article, classes, start) & FORENAME &&
    !(classesAt(article, classes, start) & (PLACE | ORGANIZATION))
  ) {
    let opening = i
    while (opening > start + 1 && classesAt(article, classes, opening - 1) & (MODIFIER | ROLE)) opening--
    return opening
  }
  return start
}

/** Past "of State", "of Staff", "for Health" behind a role word. */
function afterTitle(article: Article, classes: Uint32Array, role: number, behind: number): number {
  if (role + 2 < behind && tokenText(article, role + 1) === 'of') {
    return classesAt(article, classes, role + 2) & FORENAME && role + 3 >= behind ? role + 2 : role + 3
  }
  return role + 1
}

function emit(
  article: Article,
  classes: Uint32Array,
  run: NameMention['run'],
  from: number,
  to: number,
  titleStart: number,
  names: NameMention[],
): void {
  let first = from
  let behind = to
  while (
    behind > first &&
    classesAt(article, classes, behind - 1) & PARTICLE &&
    !(classesAt(article, classes, behind - 1) & CAPITAL)
  )
    behind--
  while (first + 1 < behind && isDescriptive(article, classes, first, behind)) first++
  while (first < behind && !(classesAt(article, classes, first) & CAPITAL)) first++
  if (first >= behind || isTitleOnly(article, classes, first, behind)) return
  const start = article.starts[first]!
  const end = article.ends[behind - 1]!
  const words = Array.from({ length: behind - first }, (_, k) => tokenText(article, first + k))
  const titleFrom = titleStart >= 0 ? titleStart : lowerTitleStart(article, classes, first)
  const title = titleFrom < first ? article.text.slice(article.starts[titleFrom], article.ends[first - 1]) : ''
  names.push({ start, end, first, behind, words, title, run })
}

/** "the Prime Minister" names an office; a word that is also a forename or may be a surname ("King") stays. */
function isTitleOnly(article: Article, classes: Uint32Array, first: number, behind: number): boolean {
  const before = first > 0 ? tokenText(article, first - 1).toLowerCase() : ''
  for (let i = first; i < behind; i++) {
    const own = classesAt(article, classes, i)
    if (
      !(own & (ROLE | HONORIFIC | MODIFIER | GROUP | DATE | ORGANIZATION | PLACE)) ||
      (own & FORENAME && !(own & DATE))
    )
      return false
    if (i === behind - 1 && !(own & (ROLE | HONORIFIC))) return first + 1 === behind && !!(own & DATE)
  }
  return behind - first > 1 || /^(?:the|a|an|his|her|this|our|their)$/.test(before)
}

/** A people, party, month or place before a name says something of the person, and is no part of it. */
function isDescriptive(article: Article, classes: Uint32Array, i: number, behind: number): boolean {
  const own = classesAt(article, classes, i)
  const next = classesAt(article, classes, i + 1)
  if (own & (GROUP | DATE)) return !(own & FORENAME) || !!(next & FORENAME && i + 2 < behind)
  return !!(own & (PLACE | ORGANIZATION)) && !!(next & FORENAME) && !(own & FORENAME) && i + 2 < behind
}

/** The start of a role in lower case right before a name ("special envoy", "CNN host"), or the name itself. */
function lowerTitleStart(article: Article, classes: Uint32Array, first: number): number {
  let i = first - 1
  if (i < 0 || !isAdjacent(article, i) || !(classesAt(article, classes, i) & (ROLE | HONORIFIC))) return first
  while (i > 0 && first - i < 6 && isAdjacent(article, i - 1)) {
    const before = classesAt(article, classes, i - 1)
    if (!(before & (ROLE | MODIFIER | CAPITAL | INITIAL | GROUP)) || (before & FUNCTION && !(before & MODIFIER))) break
    i--
  }
  return i
}
