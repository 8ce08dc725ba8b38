import { type Cast, memberAt } from '../cast/cast.ts'
import { isFormOfWord } from '../lexicon/ordinary-words.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { FUNCTION_WORDS, SHORT_PAST_FORMS } from '../lexicon/word-lists.ts'
import { isAdjacent } from '../mentions/adjacent.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import {
  ALSO_LOWER,
  classesAt,
  DATE,
  FUNCTION,
  GROUP,
  HONORIFIC,
  ORGANIZATION,
  PLACE,
  ROLE,
} from '../mentions/name-classes.ts'
import { MOST_WORDS } from '../mentions/odd-capitals.ts'
import { personContext } from '../mentions/person-context.ts'
import { APPOSED, CREDITED, OPENS_SENTENCE, SPEAKS, TITLED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import { PARTICLES } from '../names/particles.ts'
import { type Article, endAt, tokenText, wordNumberAt } from '../text/article.ts'
import { LOWER, WORD } from '../text/tokens.ts'
import { isInForeignWords } from './is-in-foreign-words.ts'
import { isNoName } from './is-no-name.ts'
import { isPrefixed, isRunTogether } from './is-run-together.ts'
import { madeOfNames } from './is-word-of-name.ts'
import { thingWords } from './names-a-thing.ts'
import type { Place, Suspect } from './suspect.ts'

interface SuspectScene {
  readonly article: Article
  readonly english: boolean
  readonly mentions: Mentions
  readonly cast: Cast
}

/** Gathers the stretches that nobody of the cast is known to be written as. */
export function findSuspects({ article, english, mentions, cast }: SuspectScene): readonly Suspect[] {
  const places = new Map<string, Place[]>()
  const add = (text: string, place: Place): void => {
    const list = places.get(text)
    if (list) list.push(place)
    else places.set(text, [place])
  }
  const things = new Set<string>()
  // 'Craig "Lindy" Lindner' is called Lindy
  for (const { nickname } of mentions.names) if (nickname) things.add(foldName(nickname))
  mentions.names.forEach((name, n) => {
    const slot = mentions.slots[n]!
    if (name.behind - name.first > MOST_WORDS || slot & CREDITED) return
    if (memberAt(cast, n) >= 0 && !isIntroducedByTitleAlone(cast, memberAt(cast, n)) && name.words.length < 2) return
    const { first, behind } = name
    const elided = english ? 0 : (ELISION.exec(name.words[0]!)?.[0].length ?? 0)
    const start = name.start + elided
    if (!english && ARTICLE.test(article.text.slice(Math.max(0, start - 2), start)))
      things.add(foldName(name.words.join(' ').slice(elided)))
    if (/[OD]['’] $/.test(article.text.slice(Math.max(0, start - 3), start))) return // "O' Rourke"
    add(name.words.join(' ').slice(elided), { start, end: name.end, first, behind, name: n, slot })
    if (english && isSplit(article, behind)) {
      const end = endAt(article, behind)
      add(article.text.slice(start, end), { start, end, first, behind: behind + 1, name: n, slot })
    }
  })
  mentions.runs.forEach(({ words, start, end, first, behind }, r) => {
    add(words.join(' '), { start, end, first, behind, name: -1, slot: mentions.runSlots[r]! })
  })
  const ofThings = thingWords(article, mentions)
  const single = [...places.keys()].filter((text) => !text.includes(' ')).map(foldName)
  for (const word of madeOfNames(new Set(single))) things.add(word)
  const named = new Set(mentions.names.flatMap(({ words }) => words.map(foldName)))
  const isNamed = (word: string): boolean => named.has(word)
  const suspects = [...places].flatMap(([text, list]) => {
    if (isOrdinary(article, mentions, list) || isNoName(article, mentions, text, list)) return []
    if (english && list.every((place) => isInForeignWords(article, place))) return []
    const folded = foldName(text)
    if (things.has(folded) || isRunTogether(text, folded, isNamed) || isPrefixed(text, folded, isNamed)) return []
    if (ofThings.has(folded) && !list.some(({ slot }) => slot & (SPEAKS | TITLED | APPOSED))) return []
    return folded.length > 1 && (english || !isForeignWord(article, mentions, list, folded))
      ? [{ text, folded, words: folded.split(' ').length, places: list, declines: !english && !mentions.byData }]
      : []
  })
  const small = suspects.filter(isSmall)
  return small.length > MOST_SMALL ? suspects.filter((suspect) => !isSmall(suspect)) : suspects
}

/** A recogniser may hear "So I" for a name; a text with more of such has capitals where speakers interrupt each other: "I just I That’s right", "No. But". */
const MOST_SMALL = 2
const isSmall = ({ text }: Suspect): boolean =>
  text.split(' ').every((word) => FUNCTION_WORDS.has(word.toLowerCase().replace('.', '')))

/** The article or preposition that French, Italian and Catalan write without a space: "d’Altyba", "l’Altyba", "dell’Altyba". */
const ELISION =
  /^(?:[dlnsjmtcDLNSJMTC]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu|(?:[dDsS]|[cC]o)?[aeouAEOU]ll|[nN]ell|[uU]n|[sS]ant|[qQ]uell|[qQ]uest)['’](?=\p{Lu})/u

/** "L’Aubrac" is no person: in French a person has no article. */
const ARTICLE = /[lL]['’]$/

/** Outside English, where no model tells more: a surname or forename that many have, a known place, a word that the text writes in small letters too. */
function isForeignWord(article: Article, { classes }: Mentions, places: readonly Place[], folded: string): boolean {
  const { surname, forename, proper } = backgroundOf(folded)
  return (
    surname + forename + proper > 0 ||
    !!(classesAt(article, classes, places[0]!.first) & (ALSO_LOWER | PLACE | GROUP | DATE))
  )
}

/** Log odds (nats) of the words beside a place from which on they tell of a person. */
const PERSONAL = 1

/** A lone word that is a place, people, month, role or the like, or begins its sentences, and never stands where persons do. */
function isOrdinary(article: Article, mentions: Mentions, places: readonly Place[]): boolean {
  const { first, behind } = places[0]!
  if (behind - first > 1) return false
  const own = classesAt(article, mentions.classes, first)
  const known = own & (GROUP | DATE | PLACE | ORGANIZATION | ROLE | HONORIFIC)
  if (!known && !(own & (ALSO_LOWER | FUNCTION))) return false
  if (places.some(({ slot }) => slot & (SPEAKS | TITLED | APPOSED))) return false
  if (!known) return places.every(({ slot }) => slot & OPENS_SENTENCE)
  const personal = places.filter((place) => personContext(article, mentions.classes, place) > PERSONAL)
  return personal.length * 2 < places.length
}

/** "Mrs. Kaweier" introduces a person, but may be a garble of one all the same. */
export function isIntroducedByTitleAlone(cast: Cast, member: number): boolean {
  const { entity } = cast.members[member]!
  // "Mbeki-Nkosi" is one family name
  return entity.origin === 'article' && !entity.name.includes(' ')
}

/** A scrap in lower case that is no word, behind a name: a scanner's split ("Bar ker"). */
function isSplit(article: Article, i: number): boolean {
  if (i >= article.count || article.kinds[i] !== WORD || !isAdjacent(article, i - 1)) return false
  const scrap = tokenText(article, i)
  if (scrap.length > LONGEST_SCRAP || article.cases[wordNumberAt(article, i)] !== LOWER) return false
  return isNoWord(scrap) && /^\p{L}{2,}$/u.test(scrap)
}

const LONGEST_SCRAP = 5

const isNoWord = (scrap: string): boolean =>
  !FUNCTION_WORDS.has(scrap) && !SHORT_PAST_FORMS.has(scrap) && !PARTICLES.has(scrap) && !isFormOfWord(foldName(scrap))
