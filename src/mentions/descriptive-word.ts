import { WEEKDAYS } from '../lexicon/calendar.ts'
import { EPITHETS } from '../lexicon/offices.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, tokenText } from '../text/article.ts'
import { NUMBER, WORD } from '../text/tokens.ts'
import {
  BODY,
  classesAt,
  DATE,
  DIRECTION,
  FORENAME,
  GROUP,
  ORDINARY,
  ORGANIZATION,
  PLACE,
  SHOUTED,
  SURNAME,
} from './name-classes.ts'
import { opensSentence } from './odd-capitals.ts'

/** A people, party, month or place before a name says something of the person, and is no part of it. */
export function isDescriptive(article: Article, classes: Uint32Array, i: number, behind: number): boolean {
  const own = classesAt(article, classes, i)
  const next = classesAt(article, classes, i + 1)
  if (own & DIRECTION && next & PLACE) return false
  // Sgt. 1st Class Ada Lind
  if (tokenText(article, i) === 'Class' && /^[1-3](?:st|nd|rd)$/.test(tokenText(article, i - 1))) return true
  // “Trainer Al Boyd”, “Apparently Al Boyd”: what somebody does or an adverb, that opens a sentence
  const isBeforeTwo = i + 2 < behind
  if (own & ORDINARY && isBeforeTwo && isAdverb(article, i)) return true
  if (isBeforeTwo && next & (FORENAME | BODY) && isDoer(article, classes, i)) return true
  if (i + 3 === behind && isCalling(article, classes, i)) return true
  if (isBeforeTwo && (isAttribute(article, i) || (next & FORENAME && isFirmOf(article, classes, i)))) return true
  if (own & (GROUP | DATE)) return !(own & FORENAME) || !!(next & FORENAME && i + 2 < behind && isDated(article, i))
  return (
    !!(own & (PLACE | ORGANIZATION)) && !!(next & FORENAME) && !(next & PLACE) && !(own & FORENAME) && i + 2 < behind
  )
}

/** Where a name begins behind a day or month that is no part of it: `On Monday Lind Foods closed`, `Late Friday Lind Foods closed`; but `the Monday Club`. */
export function behindDate(article: Article, classes: Uint32Array, first: number): number {
  const isOpened = /^(?:Late|Early)$/.test(tokenText(article, first))
  const day = first + Number(isOpened)
  const own = classesAt(article, classes, day)
  if (!(own & DATE) || day === 0) return first
  const before = tokenText(article, day - 1)
  // Friends of June Carter Foundation
  const isTold =
    own & FORENAME
      ? isDated(article, day) && !/^(?:of|from|by)$/i.test(before)
      : isDated(article, day) || /^on$/i.test(before)
  return isTold ? day + 1 : first
}

/** `Ada Lind Monday said`, `Mayor Lind Monday said`: a day behind a whole name, or behind one with a title, is no part of it; but `Joe Friday`. */
export function isDayBehind(
  article: Article,
  classes: Uint32Array,
  first: number,
  i: number,
  isTitled: boolean,
): boolean {
  const isWhole = i > first + 1 || (i > first && isTitled && !(classesAt(article, classes, first) & FORENAME))
  return isWhole && WEEKDAY.test(tokenText(article, i))
}

const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.replaceAll(' ', '|')})$`, 'i')

/** `In June Ada Lind left`, `on 3 June Ada Lind left`; but `June Carter Lind left`. */
const isDated = (article: Article, i: number): boolean =>
  i > 0 &&
  (article.kinds[i - 1] === NUMBER ||
    /^(?:in|since|until|till|by|from|of|last|next|this|early|mid|late|before|after)$/i.test(tokenText(article, i - 1)))

const isAdverb = (article: Article, i: number): boolean => /\p{Ll}{3}ly$/u.test(tokenText(article, i))

/** `Trainer`, `Cyclist`, `Drummer`: a word of the language, and nobody's name. */
const isDoer = (article: Article, classes: Uint32Array, i: number): boolean => {
  const word = tokenText(article, i)
  const isOrdinary = (classesAt(article, classes, i) & ORDINARY) !== 0 || isOrdinaryWord(foldName(word))
  return (
    isOrdinary &&
    !(classesAt(article, classes, i) & (FORENAME | SURNAME)) &&
    /\p{Ll}{3}(?:er|or|ist|ian|man|woman)$/u.test(word)
  )
}

/** `Winger`, `Churchwarden`, `Cellist`: what somebody is, by lists or by an ending that no name has, where a sentence begins. */
const isCalling = (article: Article, classes: Uint32Array, i: number): boolean => {
  const word = tokenText(article, i)
  if (classesAt(article, classes, i) & (FORENAME | SURNAME | PLACE) || !opensSentence(article, i)) return false
  return EPITHETS.has(word.toLowerCase()) || CALLING.test(word)
}

const CALLING =
  /\p{Ll}{3}(?:keeper|warden|master|mistress|player|worker|winner|scorer|fighter|owner|(?<![vu])ist|ician|woman)$|^(?:Recorder|Juror|Verger|Curate|Coxswain|Rival)$/u

/** `DJ Ana Lind`, `Old Ana Lind`, `Actor-turned-senator Ana Lind`, `Coffee-loving Ana Lind`. */
const isAttribute = (article: Article, i: number): boolean =>
  ATTRIBUTE.test(tokenText(article, i)) && article.kinds[i + 1] === WORD && article.kinds[i + 2] === WORD

const ATTRIBUTE = /^(?:DJ|MC|Old|Poor)$|-(?:turned-\p{Ll}+|\p{Ll}+(?:ing|ed|based|born|old))$/u

/** `ESB Ana Lind`: a firm’s capitals before a name that has none. */
const isFirmOf = (article: Article, classes: Uint32Array, i: number): boolean => {
  const isShouted = (at: number): boolean => (classesAt(article, classes, at) & SHOUTED) !== 0
  return isShouted(i) && !isShouted(i + 1) && !isShouted(i + 2)
}
