import { isOfficeWord, listedBodyEnd, ownedBodyEnd } from '../lexicon/body-names.ts'
import { isGivenName } from '../lexicon/is-given-name.ts'
import { isFormOfWord } from '../lexicon/ordinary-words.ts'
import { foldName } from '../names/fold-name.ts'
import { countTogether } from '../names/particles.ts'
import { type Article, endAt, paragraphAt, startAt, tokenText, wordNumberAt } from '../text/article.ts'
import { MARK, NUMBER, WORD } from '../text/tokens.ts'
import { isAdjacent } from './adjacent.ts'
import { cutRun } from './cut-run.ts'
import {
  BODY,
  CAPITAL,
  classesAt,
  DATE,
  DETERMINER,
  FORENAME,
  FUNCTION,
  GROUP,
  HONORIFIC,
  INSTITUTION,
  ORDINARY,
  ORGANIZATION,
  PARTICLE,
  PLACE,
  ROLE,
  SURNAME,
} from './name-classes.ts'
import type { NameMention } from './name-mention.ts'

/** More words than any name has: a longer capitalised stretch is a headline or a list, and is cut. */
const LONGEST_RUN = 12

/** Finds what is written as a name: capitalised stretches, cut at titles, groups and function words. */
export function findNames(article: Article, classes: Uint32Array, headlines: Uint8Array): readonly NameMention[] {
  const names: NameMention[] = []
  const { count, kinds, words } = article
  for (let i = 0; i < count; ) {
    if (kinds[i] !== WORD || !(classes[words[i]!]! & CAPITAL)) {
      i++
      continue
    }
    const behind = runEnd(article, classes, i)
    cutRun({ article, classes, first: i, behind, headline: headlines[paragraphAt(article, i)] === 1 }, names)
    i = behind
  }
  return joinNicknamed(article, names).map((name) => withNumber(article, name))
}

function runEnd(article: Article, classes: Uint32Array, first: number): number {
  let i = first
  while (i - first < LONGEST_RUN && i + 1 < article.count) {
    const owned = article.kinds[i + 1] === WORD ? -1 : ownedBodyEnd(article, i)
    if (owned > 0) i = owned - 1
    else if (takesAmpersand(article, classes, first, i)) i += 2
    if (i + 1 >= article.count || article.kinds[i + 1] !== WORD || !isAdjacent(article, i)) break
    const next = classesAt(article, classes, i + 1)
    const purpose = callEnd(article, classes, first, i) ?? purposeEnd(article, classes, i)
    if (next & CAPITAL) i++
    else if (purpose > 0) i = purpose
    else if (takesAnd(article, classes, i) || takesField(article, classes, first, i)) i += 2
    else {
      const place = bodyOfTheEnd(article, classes, i)
      const reach = place > 0 ? place : particlesEnd(article, classes, i + 1)
      if (place < 0 && (reach < 0 || (isOf(article, i + 1) && !takesOf(article, classes, i, reach)))) break
      i = reach
    }
  }
  const isList = article.kinds[i + 1] === MARK || tokenText(article, i + 1) === 'and'
  const listed = isList ? listEnd(article, first, i) : -1
  if (listed > 0) return listed
  return isPolice(article, classes, i) ? i + 2 : i + 1
}

/** "Ministry of the Interior", "Friends of the Earth": the last word of a body’s name behind "of the"; -1 where none stands there. */
function bodyOfTheEnd(article: Article, classes: Uint32Array, i: number): number {
  const place = i + 3
  if (place >= article.count || !isOf(article, i + 1) || tokenText(article, i + 2) !== 'the') return -1
  const own = classesAt(article, classes, i)
  const isBody = FRIENDS.test(tokenText(article, i)) || (own & INSTITUTION && !(own & (BODY | GROUP | ROLE)))
  if (!isBody || !isAdjacent(article, i + 1) || !isAdjacent(article, i + 2)) return -1
  return (classesAt(article, classes, place) & (CAPITAL | DATE | FUNCTION)) === CAPITAL ? place : -1
}

const FRIENDS = /^(?:Friends|Daughters|Sons|Sisters|Brothers|Guardians|Voices?|Mothers|Veterans)$/

/** "Department of Fish, Wildlife and Parks": where the list ends in which the run's last word stands; -1 where it stands in none. */
function listEnd(article: Article, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const behind = listedBodyEnd(article, at)
    if (behind > last) return behind
  }
  return -1
}

/** "Marsh & McLennan", "H&M"; but "Ada Lind & Bo", "Ada & Bo Lund", "Ada Lind & Bo Lund" are two people. */
function takesAmpersand(article: Article, classes: Uint32Array, first: number, i: number): boolean {
  const next = i + 2
  if (next >= article.count || tokenText(article, i + 1) !== '&' || !(classesAt(article, classes, next) & CAPITAL))
    return false
  const between = article.text.slice(endAt(article, i), startAt(article, next))
  if (between === '&') return true
  if (between !== ' & ' || (i > first && isGiven(article, classes, next))) return false
  return !(endsAsPerson(article, classes, first, i) && isWholeName(article, classes, next))
}

/** A forename that is nothing else. */
const isGiven = (article: Article, classes: Uint32Array, i: number): boolean =>
  (classesAt(article, classes, i) & (FORENAME | ORGANIZATION | PLACE | INSTITUTION)) === FORENAME

/** "Ada", "Minister Ada Lind": a given name at the start or as the last but one, and no body's word at the end. */
const endsAsPerson = (article: Article, classes: Uint32Array, first: number, last: number): boolean =>
  [first, Math.max(first, last - 1)].some((i) => isGivenName(foldName(tokenText(article, i)))) &&
  !isOfBodies(article, classes, last)

/** "Bo Lund": two or three capitalised words, none of them a body's. */
function isWholeName(article: Article, classes: Uint32Array, first: number): boolean {
  let last = first
  while (last - first < 3 && isAdjacent(article, last) && classesAt(article, classes, last + 1) & CAPITAL) last++
  if (last === first || last - first > 2) return false
  for (let i = first; i <= last; i++) if (isOfBodies(article, classes, i)) return false
  return true
}

/** "Fisheries", "Partners"; but "Ada Fox". */
function isOfBodies(article: Article, classes: Uint32Array, i: number): boolean {
  const own = classesAt(article, classes, i)
  return !!(own & (ORGANIZATION | INSTITUTION | ORDINARY)) && !(own & (SURNAME | FORENAME))
}

/** "Toronto police" is the body's name, small letter or not. */
function isPolice(article: Article, classes: Uint32Array, i: number): boolean {
  if (!(classesAt(article, classes, i) & (PLACE | ORGANIZATION))) return false
  return article.vocabulary[article.words[i + 1] ?? 0] === 'police' && isAdjacent(article, i)
}

/**
 * "Centre for Coastal Birds", "Council on Harbour Affairs", "Society for the Care of Owls": the first word that a body is for, or the last
 * of such a pair, belongs to its name; -1 where none does.
 */
function purposeEnd(article: Article, classes: Uint32Array, i: number): number {
  if (i + 2 >= article.count || !/^(?:for|on|to)$/.test(tokenText(article, i + 1))) return -1
  const isBody = isOfficeWord(tokenText(article, i)) || tokenText(article, i) === 'Citizens'
  if (!isBody || !isAdjacent(article, i + 1)) return -1
  const purpose = tokenText(article, i + 2) === 'the' && isAdjacent(article, i + 2) ? i + 3 : i + 2
  const isNoun = (at: number): boolean =>
    at < article.count && (classesAt(article, classes, at) & (CAPITAL | DATE | FUNCTION)) === CAPITAL
  if (!isNoun(purpose)) return -1
  const isOrdinary = isFormOfWord(foldName(tokenText(article, purpose)))
  // the Campaign to Protect Rivers
  if (tokenText(article, i + 1) === 'to') return isOrdinary && purpose === i + 2 ? purpose : -1
  const isPair = isOf(article, purpose + 1) && isNoun(purpose + 2) && isAdjacent(article, purpose)
  if (isPair && isAdjacent(article, purpose + 1)) return purpose + 2
  // the Campaign for the Arts; but not: the Union for the Lund trip
  return purpose === i + 2 || isOrdinary ? purpose : -1
}

/** `Save the Children`, `Feed the Poor`: a body whose name is what it calls for; null where none begins with the run. */
function callEnd(article: Article, classes: Uint32Array, first: number, i: number): number | null {
  if (i !== first || !CALLS.test(tokenText(article, i)) || tokenText(article, i + 1) !== 'the') return null
  const isNoun = isAdjacent(article, i + 1) && (classesAt(article, classes, i + 2) & (CAPITAL | FUNCTION)) === CAPITAL
  return isNoun ? i + 2 : null
}

const CALLS = /^(?:Save|Feed|Free|Stop|Protect)$/

/** "Food and Boat Administration": an ordinary word, no name, and a run that ends in the word for a body. */
function takesAnd(article: Article, classes: Uint32Array, i: number): boolean {
  if (i + 3 >= article.count || tokenText(article, i + 1) !== 'and' || !isAdjacent(article, i + 1)) return false
  const own = classesAt(article, classes, i)
  const isOrdinary = own & ORDINARY || (i > 0 && classesAt(article, classes, i - 1) & DETERMINER)
  if (!isOrdinary || own & (FORENAME | SURNAME | PLACE | GROUP | DATE | INSTITUTION | ROLE | FUNCTION)) return false
  let last = i + 2
  if (!(classesAt(article, classes, last) & CAPITAL)) return false
  while (last + 1 < article.count && isAdjacent(article, last) && classesAt(article, classes, last + 1) & CAPITAL)
    last++
  const end = classesAt(article, classes, last)
  const isBody = (end & INSTITUTION && !(end & (BODY | GROUP))) || PURPOSE.test(tokenText(article, last))
  return last > i + 2 && isBody
}

/** "Ministry of Forests and Lakes", "Center for Tides and Politics": the second field of an office. */
function takesField(article: Article, classes: Uint32Array, first: number, i: number): boolean {
  if (i + 2 >= article.count || i - first > 5 || tokenText(article, i + 1) !== 'and' || !isAdjacent(article, i + 1))
    return false
  const next = classesAt(article, classes, i + 2)
  if ((next & (CAPITAL | FUNCTION)) !== CAPITAL || next & (FORENAME | ROLE | HONORIFIC | PLACE | GROUP | BODY))
    return false
  // "the Harbour Union of Norland and Demark"; "the Council on Tides and SailNow"
  if (classesAt(article, classes, i) & PLACE || INNER_CAPITAL.test(tokenText(article, i + 2))) return false
  for (let at = first; at < i; at++)
    if (isOfficeWord(tokenText(article, at)) && /^(?:of|for|on)$/.test(tokenText(article, at + 1))) return true
  return false
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u

const PURPOSE = /^(?:Affairs|Development|Enforcement|Management|Prevention|Protection|Research|Safety|Security)$/

const isOf = (article: Article, i: number): boolean => article.vocabulary[wordNumberAt(article, i)] === 'of'

/** "Secretary of State", "Bank of Canada". */
function takesOf(article: Article, classes: Uint32Array, before: number, behind: number): boolean {
  if (classesAt(article, classes, before) & (ROLE | HONORIFIC)) return true
  if (!(classesAt(article, classes, before) & INSTITUTION)) return false
  return !(classesAt(article, classes, behind) & FUNCTION) || !!(classesAt(article, classes, behind + 1) & CAPITAL)
}

/** The capitalised word behind one or two particles, or a few that are one together; -1 where none is. */
function particlesEnd(article: Article, classes: Uint32Array, first: number): number {
  const wordAt = (i: number): string | undefined => (article.kinds[i] === WORD ? tokenText(article, i) : undefined)
  for (let i = first, particles = 0; particles < 2; particles++) {
    const length = countTogether(wordAt, i) || Number((classesAt(article, classes, i) & PARTICLE) !== 0)
    for (const behind = i + length; i < behind; i++)
      if (i + 1 >= article.count || !isAdjacent(article, i) || article.kinds[i + 1] !== WORD) return -1
    if (length === 0) return -1
    if (classesAt(article, classes, i) & CAPITAL) return i
  }
  return -1
}

/** `50 Cent`, `20th Century Fox`, `10 Downing Street`: the number that is part of the name before which it stands. */
function withNumber(article: Article, name: NameMention): NameMention {
  const number = name.first - 1
  if (number < 0 || article.kinds[number] !== NUMBER || !isAdjacent(article, number)) return name
  const written = `${tokenText(article, number)} ${name.words.join(' ')}`
  if (!NUMBERED.test(written)) return name
  const words = [tokenText(article, number), ...name.words]
  return { ...name, start: startAt(article, number), first: number, words, run: { ...name.run, first: number } }
}

const NUMBERED =
  /^(?:50 Cent|21 Savage|2 Chainz|070 Shake|[12]\dth Century \p{Lu}[\p{L} ]{1,40}|21st Century \p{Lu}[\p{L} ]{1,40}|1[012] Downing Street)$/u

/** `James “Jim” Brady` and `Robert (Bob) Reich` are one name each; its words leave the nickname out. */
function joinNicknamed(article: Article, names: readonly NameMention[]): readonly NameMention[] {
  const joined: NameMention[] = []
  for (let n = 0; n < names.length; n++) {
    const [given, nickname, family] = [names[n]!, names[n + 1], names[n + 2]]
    if (!nickname || !family || !isNicknamed(article, given, nickname, family)) {
      joined.push(given)
      continue
    }
    joined.push({
      ...given,
      end: family.end,
      behind: family.behind,
      words: [...given.words, ...family.words],
      nickname: nickname.words[0]!,
      run: { first: given.run.first, behind: family.run.behind },
    })
    n += 2
  }
  return joined
}

function isNicknamed(article: Article, given: NameMention, nickname: NameMention, family: NameMention): boolean {
  const { text, kinds } = article
  return (
    nickname.first === given.behind + 1 &&
    family.first === nickname.behind + 1 &&
    nickname.words.length === 1 &&
    given.words.length <= 2 &&
    !family.title &&
    kinds[given.behind] === MARK &&
    kinds[nickname.behind] === MARK &&
    /^ ["“‘'(]$/.test(text.slice(given.end, nickname.start)) &&
    /^["”’')] $/.test(text.slice(nickname.end, family.start))
  )
}
