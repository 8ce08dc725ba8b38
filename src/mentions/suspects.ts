import { foldName } from '../names/fold-name.ts'
import { backgroundOf } from '../resolution/background.ts'
import { type Article, tokenText } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { LOWER, WORD } from '../text/tokens.ts'
import { isAdjacent } from './adjacent.ts'
import type { Cast } from './cast.ts'
import type { Mentions } from './find-mentions.ts'
import { APPOSED, CREDITED, OPENS_SENTENCE, SPEAKS, TITLED } from './slots.ts'
import {
  ALSO_LOWER,
  CAPITAL,
  classesAt,
  DATE,
  FUNCTION,
  GROUP,
  HONORIFIC,
  ORGANIZATION,
  PLACE,
  ROLE,
} from './word-classes.ts'
import { FUNCTION_WORDS, PARTICLES } from './word-lists.ts'

/** One place where a suspect is written. */
export interface Place extends Span {
  readonly first: number
  readonly behind: number
  /** The name mention that stands there, or -1 where the stretch is longer than what reads as a name. */
  readonly name: number
}

/** A written stretch that may be the garble of a name: all its places are judged together. */
export interface Suspect {
  /** As written, and folded. */
  readonly text: string
  readonly folded: string
  readonly words: number
  readonly places: readonly Place[]
}

/** The most words that a recogniser makes of one name. */
const MOST_WORDS = 4

/** Gathers the stretches that nobody of the cast is known to be written as. */
export function findSuspects(article: Article, mentions: Mentions, cast: Cast): readonly Suspect[] {
  const places = new Map<string, Place[]>()
  const add = (text: string, place: Place): void => {
    const list = places.get(text)
    if (list) list.push(place)
    else places.set(text, [place])
  }
  mentions.names.forEach((name, n) => {
    if (name.behind - name.first > MOST_WORDS || mentions.slots[n]! & CREDITED) return
    if (cast.memberOf[n]! >= 0 && !isIntroducedByTitleAlone(cast, cast.memberOf[n]!) && name.words.length < 2) return
    add(name.words.join(' '), { start: name.start, end: name.end, first: name.first, behind: name.behind, name: n })
    if (isSplit(article, name.behind)) {
      const end = article.ends[name.behind]!
      add(article.text.slice(name.start, end), {
        start: name.start,
        end,
        first: name.first,
        behind: name.behind + 1,
        name: n,
      })
    }
  })
  addRuns(article, mentions, add)
  return [...places].flatMap(([text, list]) => {
    if (isOrdinary(article, mentions, list) || isBrand(text)) return []
    const folded = foldName(text)
    return folded.length > 1 ? [{ text, folded, words: folded.split(' ').length, places: list }] : []
  })
}

/** Capitals at the end of a word are a brand's, or another word without its space: "PragerU", "McConnellGOP". */
const isBrand = (text: string): boolean => /\p{Ll}\p{Lu}+$/u.test(text)

/** A lone word that is a place, people, month, role or the like, or begins its sentences, and never stands where persons do. */
function isOrdinary(article: Article, mentions: Mentions, places: readonly Place[]): boolean {
  const { first, behind } = places[0]!
  if (behind - first > 1) return false
  const own = classesAt(article, mentions.classes, first)
  const known = own & (GROUP | DATE | PLACE | ORGANIZATION | ROLE | HONORIFIC)
  if (!known && !(own & (ALSO_LOWER | FUNCTION))) return false
  return places.every(
    (place) =>
      !(slotOf(mentions, place) & (SPEAKS | TITLED | APPOSED)) && (known || opensSentence(article, mentions, place)),
  )
}

/** "Mrs. Peiluoxi" introduces a person, but may be a garble of one all the same. */
export function isIntroducedByTitleAlone(cast: Cast, member: number): boolean {
  const { entity, parts } = cast.members[member]!
  return entity.origin === 'article' && parts.length === 1
}

/** A scrap in lower case that is no word, behind a name: a scanner's split ("Wie ker"). */
function isSplit(article: Article, i: number): boolean {
  if (i >= article.count || article.kinds[i] !== WORD || !isAdjacent(article, i - 1)) return false
  const scrap = tokenText(article, i)
  return scrap.length > 1 && scrap.length <= 5 && article.cases[article.words[i]!] === LOWER && isNoWord(scrap)
}

const isNoWord = (scrap: string): boolean =>
  !FUNCTION_WORDS.has(scrap) && !PARTICLES.has(scrap) && backgroundOf(foldName(scrap)).word === 0

/** Capitalised stretches with function words in them: no name, but a recogniser's way to write one ("A Condo", "My Beats He"). */
function addRuns(article: Article, { classes, names }: Mentions, add: (text: string, place: Place) => void): void {
  let n = 0
  for (let i = 0; i < article.count; i++) {
    if (!(classesAt(article, classes, i) & CAPITAL)) continue
    let behind = i + 1
    let functions = classesAt(article, classes, i) & FUNCTION ? 1 : 0
    while (behind < article.count && isAdjacent(article, behind - 1) && classesAt(article, classes, behind) & CAPITAL) {
      if (classesAt(article, classes, behind) & FUNCTION) functions++
      behind++
    }
    while (n < names.length && names[n]!.first < i) n++
    const whole = names[n]?.first === i && names[n]?.behind === behind
    if (functions && behind - i > 1 && behind - i <= MOST_WORDS && !whole) {
      const start = article.starts[i]!
      const end = article.ends[behind - 1]!
      add(article.text.slice(start, end), { start, end, first: i, behind, name: -1 })
    }
    i = behind - 1
  }
}

/** The slot of a place, where a name mention stands there. */
export const slotOf = (mentions: Mentions, place: Place): number => (place.name >= 0 ? mentions.slots[place.name]! : 0)

/** Is the place's capital letter due to its sentence? */
export function opensSentence(article: Article, mentions: Mentions, place: Place): boolean {
  if (place.name >= 0) return !!(mentions.slots[place.name]! & OPENS_SENTENCE)
  return startsSentence(article, place.first)
}

const startsSentence = (article: Article, i: number): boolean =>
  article.sentences[article.sentenceOf[i]!] === i || /["“‘«:]/.test(tokenText(article, i - 1))
