import { isOfCalendar } from '../lexicon/calendar.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isKinship } from '../lexicon/roles.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { BODY, CAPITAL, classesAt, FORENAME, FUNCTION, ORGANIZATION, SURNAME } from '../mentions/name-classes.ts'
import { isBehindThe, isOddCapital } from '../mentions/odd-capitals.ts'
import { SPEAKS, TITLED } from '../mentions/slots.ts'
import { foldName } from '../names/fold-name.ts'
import { type Article, endAt, paragraphAt, sentenceAt, startAt, tokenText, wordNumberAt } from '../text/article.ts'
import { isGlued } from '../text/is-glued.ts'
import { CLITIC, NUMBER, UPPER, WORD } from '../text/tokens.ts'
import { isTeam, namesThing } from './names-a-thing.ts'
import type { Place } from './suspect.ts'

/** Is what is written so something else than a name, whoever it resembles: a code, an acronym, a heading, words that only open their sentences? */
export function isNoName(article: Article, mentions: Mentions, text: string, places: readonly Place[]): boolean {
  return (
    isCode(text) ||
    isBrand(text) ||
    isAbbreviation(text) ||
    isAnswer(text) ||
    isContracted(text) ||
    isAcronym(article, text, places) ||
    isBody(article, mentions, places[0]!) ||
    places.some((place) => isOfFamily(article, place)) ||
    places.some((place) => isAddressed(article, place)) ||
    (isOfCalendar(text) && places.some((place) => isDated(article, place))) ||
    places.some((place) => namesThing(article, mentions, place)) ||
    isOutlet(article, places) ||
    places.every(
      (place) =>
        isTeam(text, place) ||
        isGlued(article.text, place) ||
        isLabel(article, text, place) ||
        isContributor(article, place) ||
        isUnprovoked(article, mentions, place),
    )
  )
}

/** "told The Hill", where it never speaks: a newspaper, a band or a ship. A recogniser's "The Mura" for Temura does. */
const isOutlet = (article: Article, places: readonly Place[]): boolean =>
  places.every(({ first, behind, slot }) => behind - first === 2 && !(slot & SPEAKS) && isBehindThe(article, first + 1))

/** "A-10", "G20", "Covid-19"; but not a scanner's "W1tkoff", "Hadr0vec". */
const isCode = (text: string): boolean => /\d/.test(text) && !/^\p{Lu}[\p{Ll}]*[01358]\p{Ll}{2}[\p{L} ]*$/u.test(text)

/** Capitals at the end of a word are a brand's, or another word without its space: "PragerU", "McConnellGOP"; with a plural's ending they are several: "NGOs". */
const isBrand = (text: string): boolean => /\p{Ll}\p{Lu}+$|^\p{Lu}{2,}e?s$/u.test(text)

/** "Ky.", "Conn." */
const isAbbreviation = (text: string): boolean => /^\p{L}+\.$/u.test(text)

/** "No. No. Wait": what was answered, or a number, begins no name. */
const isAnswer = (text: string): boolean => /^No\.\s/.test(text)

/** "If Falk'd come": with the verb in it, which no name written in its place would say. Of several words it may be what was heard for one: "Andrew We'll" for Andrewell. */
const isContracted = (text: string): boolean => /^[\p{L}-]+['’](?:d|ll|ve|re)$/iu.test(text)

/** Longer capitals may be a name's emphasis. */
const LONGEST_ACRONYM = 5
/** So few capitals are a word of a headline: "MARCHERS RAM GATES" beside Carla Lam. */
const FEW_CAPITALS = 3

/** Capitals among words in small letters: an acronym, or a longer word of the language as a heading; so few of them tell nothing among capitals either. */
function isAcronym(article: Article, text: string, places: readonly Place[]): boolean {
  if (!/^[\p{Lu}.&-]{2,}$/u.test(text)) return false
  if (text.length <= FEW_CAPITALS) return true
  if (places.some((place) => place.slot & TITLED)) return false
  if (places.some((place) => isAmongCapitals(article, place))) return false
  return text.length <= LONGEST_ACRONYM || isOrdinaryWord(foldName(text))
}

/** "HADROVEC: Order." in a text of no other turns: a label, which is no evidence for the text's names. */
const isLabel = (article: Article, text: string, { behind }: Place): boolean =>
  text === text.toUpperCase() && behind < article.count && tokenText(article, behind) === ':'

/** "Ada Lind and Bo Sohl contributed to this report": who wrote it with others. Who contributed to a win is a person of the text. */
function isContributor(article: Article, { behind }: Place): boolean {
  const sentence = sentenceAt(article, behind - 1)
  const last = article.sentences[sentence + 1]!
  if (last - article.sentences[sentence]! >= LONGEST_CREDIT) return false
  for (let i = Math.max(behind, last - LONGEST_CONTRIBUTION); i + 2 < last; i++)
    if (tokenText(article, i) === 'contributed')
      for (let k = i + 1; k < last; k++) if (WORK.test(tokenText(article, k))) return true
  return false
}
const WORK = /^(?:report(?:s|ing)?|story|stories|articles?|pieces?|coverage|updates?|project)$/
const LONGEST_CREDIT = 40
const LONGEST_CONTRIBUTION = 8

/** Is the word before or behind in capitals too, as in a label or a line that is all capitals? */
function isAmongCapitals(article: Article, { first, behind }: Place): boolean {
  const isUpper = (i: number): boolean =>
    i >= 0 &&
    i < article.count &&
    article.kinds[i] === WORD &&
    paragraphAt(article, i) === paragraphAt(article, first) &&
    article.cases[wordNumberAt(article, i)] === UPPER &&
    endAt(article, i) - startAt(article, i) > 1
  return isUpper(first - 1) || isUpper(behind)
}

/** Function words only, whose capitals their place in the sentence explains. */
function isUnprovoked(article: Article, { classes, headlines }: Mentions, { first, behind }: Place): boolean {
  for (let i = first; i < behind; i++) {
    const own = classesAt(article, classes, i)
    if (own & CAPITAL && !(own & FUNCTION)) return false
    const isPlain = PRONOUNS.test(tokenText(article, i)) || isAsking(article, i)
    if (isOddCapital(article, classes, headlines, i) && !isPlain) return false
  }
  return true
}

/** "Hi, Can I come?": a question of one’s own, wherever its capital comes from. */
const isAsking = (article: Article, i: number): boolean =>
  i + 1 < article.count && tokenText(article, i + 1) === 'I' && ASKING.test(tokenText(article, i))
const ASKING = /^(?:Am|Was|Do|Did|Have|Had|Will|Would|Shall|Should|Can|Could|May|Might|Must)$/

/** Written with a capital for reverence, or by habit. */
const PRONOUNS = /^(?:I|He|Him|His|You|Your|Thou|Thee|Thy|Who|Whom|We|Us|Our)$/

/** "Bassim’s father, Qassim": somebody else than the one whose family it is, and nearly of one name often enough. */
function isOfFamily(article: Article, { first, behind }: Place): boolean {
  if (behind - first > 1 || first < 3 || tokenText(article, first - 1) !== ',') return false
  const whose = tokenText(article, first - 3)
  return isKinship(tokenText(article, first - 2)) && (article.kinds[first - 3] === CLITIC || WHOSE.test(whose))
}
const WHOSE = /^(?:his|her|their)$/i

/** "From: Lindkvist <oda@lindkvist.example>": so somebody writes the own name. */
function isAddressed(article: Article, { behind }: Place): boolean {
  const next = (i: number): string => (i < article.count ? tokenText(article, i) : '')
  return next(behind).includes('@') || (next(behind) === '<' && next(behind + 1).includes('@'))
}

/** "Mon, 14 Aug": a number beside it, or behind a mark. */
function isDated(article: Article, { first, behind }: Place): boolean {
  const isNumber = (i: number): boolean => i >= 0 && i < article.count && article.kinds[i] === NUMBER
  const isMark = behind < article.count && /^[,.]$/.test(tokenText(article, behind))
  return isNumber(first - 1) || isNumber(isMark ? behind + 1 : behind)
}

/** "Air Force Two", "Group A": with a word for a body or a thing that is no person's name. */
function isBody(article: Article, { classes }: Mentions, { first, behind }: Place): boolean {
  if (behind - first < 2) return false
  for (let i = first; i < behind; i++) {
    const own = classesAt(article, classes, i)
    if (own & ORGANIZATION && !(own & (SURNAME | FORENAME | BODY))) return true
  }
  return false
}
