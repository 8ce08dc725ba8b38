import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { BODY_NOUNS, FIRM_NOUNS, FUNCTION_WORDS, INSTITUTION_WORDS } from '../lexicon/word-lists.ts'
import { isAdjacent } from '../mentions/adjacent.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import {
  CAPITAL,
  classesAt,
  DATE,
  DIRECTION,
  FUNCTION,
  GROUP,
  ORGANIZATION,
  PLACE,
  ROLE,
} from '../mentions/name-classes.ts'
import { isBehindThe, opensSentence } from '../mentions/odd-capitals.ts'
import { DEFINITE, LOCATED, SPEAKS, TITLED } from '../mentions/slots.ts'
import { type Article, sentenceAt, tokenText } from '../text/article.ts'
import { MARK, WORD } from '../text/tokens.ts'
import type { Place } from './suspect.ts'

/** Do the words beside a place show that what stands there is a place, a firm, a product, a work, a case at law or an entry of a list? */
export function namesThing(article: Article, mentions: Mentions, place: Place): boolean {
  return (
    isPlaceNamed(article, mentions, place) ||
    isFirm(article, place) ||
    isCase(article, place) ||
    isWork(article, mentions, place) ||
    isTitle(article, mentions, place) ||
    isBehindThe(article, place.first) ||
    isListed(article, mentions, place)
  )
}

const wordAt = (article: Article, i: number): string => (i >= 0 && i < article.count ? tokenText(article, i) : '')

/** The word right behind or before, or an empty string where there is none in one space's reach. */
const nextWord = (article: Article, behind: number): string =>
  behind < article.count && isAdjacent(article, behind - 1) ? tokenText(article, behind) : ''
const lastWord = (article: Article, first: number): string =>
  first > 0 && isAdjacent(article, first - 1) ? tokenText(article, first - 1) : ''

const PLACE_NOUN =
  /^(?:count(?:y|ies)|parish(?:es)?|(?:province|district|township|village|avenue|street|road|boulevard|lane|drive|square|bridge|river|creek|lake|valley|hill|mountain|island|bay|beach|peninsula|airport|station|stadium|arena|hospital|clinic|college|school|prison|cemetery|museum|theatre|theater|hotel|tower|dam|mine|region|state|town|suburb|port|harbour|harbor|neighbourhood|neighborhood)s?|university|universities|city|cities)$/i

/**
 * The words that the text writes before what no person is called: "Hollins" of "Hollins County", "Halder" of "the Halder Prize", "Wesner" of "Wesner
 * United", "Schrier" of "Schrier Inc."; folded.
 */
export const thingWords = (article: Article, { forms, names, classes }: Mentions): ReadonlySet<string> =>
  new Set(
    forms.flatMap(({ parts, words, mentions }) => {
      if (words.length < 2) return []
      const last = classesAt(article, classes, names[mentions[0]!]!.behind - 1)
      return isThing(words.at(-1)!, parts.at(-1)!, last) ? [parts[0]!] : []
    }),
  )

/** What is called after people, and news seldom write in small letters. */
const NAMED_AFTER =
  /^(?:cup|medal|trophy|derby|wanderers|athletic|rangers|castle|palace|doctrine|theorem|vodka|whisky)$/

/** What goes by the name of whom the news is about: "the Marlow Administration". */
const OF_A_PERSON =
  /^(?:administration|presidency|government|cabinet|campaign|camp|team|family|estate|trial|case|report|plan|bill|act|amendment|era|rally|supporters?|aides?|voters?|office|tower|towers|foundation)$/

const isThing = (word: string, folded: string, classed: number): boolean =>
  PLACE_NOUN.test(word) ||
  FIRM_BEHIND.test(word) ||
  NAMED_AFTER.test(folded) ||
  (!OF_A_PERSON.test(folded) &&
    (INSTITUTION_WORDS.has(folded) ||
      (isOrdinaryWord(folded) && backgroundOf(folded).surname === 0 && !(classed & DATE))))

/** "Robesen County", "Bladen and Robesen counties", "the town of Robesen", "near Robesen, Ohio". */
function isPlaceNamed(article: Article, { classes }: Mentions, { first, behind, slot }: Place): boolean {
  const next = nextWord(article, behind)
  if (PLACE_NOUN.test(next)) return true
  if (next === 'and' && PLACE_NOUN.test(nextWord(article, behind + 2)) && nextWord(article, behind + 2).endsWith('s'))
    return !!(classesAt(article, classes, behind + 1) & CAPITAL)
  if (lastWord(article, first) === 'of' && PLACE_NOUN.test(wordAt(article, first - 2))) return true
  return !!(slot & LOCATED) && wordAt(article, behind) === ',' && !!(classesAt(article, classes, behind + 1) & PLACE)
}

/** What is made and has a name: "the novel Meyer", "Meyer, a film about whales". */
const WORK = /^(?:novel|film|movie|musical|opera|album|song|poem|sitcom|series|drama)$/
/** Beside what a firm is: "the magazine Meyer", "the yacht Meyer". */
const THING_BEFORE =
  /^(?:bank|broker|giant|maker|operator|publisher|supermarket|app|platform|software|website|browser|magazine|newspaper|broadcaster|channel|network|station|outlet|tabloid|daily|weekly|charity|militia|band|ship|yacht|ferry|tanker|vessel|racehorse|horse|mare|stallion|colt|filly|hurricane|typhoon|cyclone|Hurricane|Typhoon|Cyclone|Storm)$/
const FIRM_BEHIND =
  /^(?:Inc|Inc\.|Corp|Corp\.|Ltd|Ltd\.|LLC|PLC|plc|GmbH|AG|SA|app|apps|software|customers|users|employees|subsidiary|subsidiaries|franchise|smartphones?|warehouses?|outlets?|trucks?|planes?|jets?|products?)$/
/** "Meyer’s Diner", "Meyer’s Requiem": a house or a work is called after whoever it was, and is alone too ("Meyer’s closes at ten"). */
const isOwnersHouse = (article: Article, behind: number): boolean =>
  /^['’]s$/.test(wordAt(article, behind)) && CALLED_AFTER.test(wordAt(article, behind + 1))
const CALLED_AFTER =
  /^(?:Diner|Pub|Bar|Grill|Inn|Tavern|Caf[eé]|Restaurant|Bistro|Bakery|Deli|Pizza|Pizzeria|Kitchen|Market|Store|Pharmacy|Garage|Hotel|Brewery|Bookshop|Books|Requiem|Mass|Symphony|Sonata|Concerto|Quartet|Ring|Messiah|Passion|Nocturnes?|Preludes?|Serenade|Vespers)$/

/** "Meyer, a small bistro", "Meyer is a town": told of as a thing; but not "Meyer, the company’s head". */
function isCalledAThing(article: Article, behind: number): boolean {
  if (!/^(?:,|is|was)$/.test(wordAt(article, behind)) || !/^(?:an?|the)$/.test(wordAt(article, behind + 1)))
    return false
  for (let i = behind + 2; i < behind + 2 + LONGEST_KIND; i++) {
    const word = wordAt(article, i)
    if (!/^\p{Ll}/u.test(word)) return false
    if ([THING_BEFORE, HOUSE, WORK].some((kind) => kind.test(word)) || BODY_NOUNS.has(word))
      return /^(?:[,.;)]|in|of|on|at|near|about|by|for|with|that|where|which)$/.test(wordAt(article, i + 1))
  }
  return false
}
const LONGEST_KIND = 4
const HOUSE =
  /^(?:restaurant|bistro|caf[eé]|pub|bar|hotel|inn|shop|boat|village|town|city|hamlet|river|lake|island|comet|star|planet|asteroid|dialect|chatbot)$/
const TRADED = /^(?:fell|rose|were|have|had|dropped|jumped|slid|slipped|gained|closed|lost|up|down|of|in|traded)$/
const SHARES = /^(?:shares?|stocks?)$/i

/** "Meyer cut its forecast": a verb, and what is its; but not "Meyer said its ships are late", "Meyer and its ships". */
function hasItsOwn(article: Article, behind: number): boolean {
  const verb = nextWord(article, behind)
  return (
    wordAt(article, behind + 1) === 'its' &&
    /^\p{Ll}{3,}$/u.test(verb) &&
    !SPEECH.test(verb) &&
    !FUNCTION_WORDS.has(verb)
  )
}
/** What a person does to something whose owner was named before. */
const SPEECH = /^(?:said|says|told|thinks?|thought|called|calls|praised)$/

/** "the retailer Meyer", "Meyer Inc.", "Meyer shares fell", "shares of Meyer", "the Meyer app". */
function isFirm(article: Article, { first, behind }: Place): boolean {
  const next = nextWord(article, behind)
  const before = lastWord(article, first)
  if (isCalledAThing(article, behind) || hasItsOwn(article, behind) || isOwnersHouse(article, behind)) return true
  if (FIRM_BEHIND.test(next) || FIRM_NOUNS.has(before) || THING_BEFORE.test(before) || WORK.test(before)) return true
  if (SHARES.test(next) && TRADED.test(nextWord(article, behind + 1))) return true
  if (before === 'by' && isSponsor(article, first - 2)) return true
  if (before === 'of' && OF_FIRMS.test(wordAt(article, first - 2)) && next !== '’s' && next !== "'s") return true
  return /^(?:of|in)$/.test(before) && SHARES.test(wordAt(article, first - 2))
}
/** What firms have, and people do not: "the CEO of Meyer"; but "the founder of Meyer’s club". */
const OF_FIRMS = /^(?:CEO|CFO|COO|CTO|(?:co-?)?(?:founder|owner)s?|shareholders?|employees|customers|subsidiary)$/i
/** "This programme is sponsored by Meyer", "is brought to you by Meyer". */
const isSponsor = (article: Article, last: number): boolean =>
  /^(?:sponsored|powered)$/i.test(wordAt(article, last)) ||
  (wordAt(article, last) === 'you' && wordAt(article, last - 2) === 'brought')

/** "Meyer v. Feder", "In re Meyer". */
function isCase(article: Article, { first, behind }: Place): boolean {
  if (nextWord(article, behind) === 'v.' || lastWord(article, first) === 'v.') return true
  return (
    (nextWord(article, behind) === 'v' && wordAt(article, behind + 1) === '.') ||
    (wordAt(article, first - 1) === '.' && wordAt(article, first - 2) === 'v') ||
    (lastWord(article, first) === 're' && wordAt(article, first - 2) === 'In')
  )
}

const OPENING = /^["“‘«„]$/
const CLOSING = /^["”’»“]$/

/**
 * Alone between quotation marks; with "of" and another capital behind or before it, as in "Ring of Fire", "Knights of the Old Republic",
 * unless a place tells whence somebody is.
 */
function isWork(article: Article, { classes }: Mentions, { first, behind, slot }: Place): boolean {
  if (slot & (TITLED | SPEAKS)) return false
  if (OPENING.test(wordAt(article, first - 1)) && isClosed(article, behind)) return true
  const capital = (i: number): number => {
    const own = classesAt(article, classes, i)
    return own & CAPITAL && !(own & (PLACE | ORGANIZATION | GROUP | DIRECTION | ROLE)) ? own : 0
  }
  const behindThe = (i: number): number => (/^(?:the|a|an)$/.test(wordAt(article, i)) ? i + 1 : i)
  if (nextWord(article, behind) === 'of') return capital(behindThe(behind + 1)) > 0
  const isJoined = wordAt(article, first - 1) === 'and' || (nextWord(article, behind) === 'and' && capital(behind + 1))
  const head = isJoined ? listStart(article, first, capital) : first
  const of = /^(?:the|a|an)$/.test(lastWord(article, head)) ? head - 2 : head - 1
  return wordAt(article, of) === 'of' && of > 0 && capital(of - 1) > 0 && !opensSentence(article, of - 1)
}

/** The first of the capitals that a list joins, "Lamentations" in "Book of Lamentations, Micah and Hosea". */
function listStart(article: Article, first: number, capital: (i: number) => number): number {
  let at = first
  for (let listed = 0; listed < LONGEST_TITLE; listed++) {
    const joint = wordAt(article, at - 1)
    const before = joint === 'and' && wordAt(article, at - 2) === ',' ? at - 3 : at - 2
    if ((joint !== ',' && joint !== 'and') || before < 0 || !capital(before)) break
    at = before
  }
  return at
}
const LONGEST_TITLE = 6

const isClosed = (article: Article, behind: number): boolean =>
  CLOSING.test(wordAt(article, behind)) ||
  (/^[,.!?]$/.test(wordAt(article, behind)) && CLOSING.test(wordAt(article, behind + 1)))

/** "the All On The Line website": small words with capitals among the others, behind an article. */
function isTitle(article: Article, { classes }: Mentions, { first, behind, slot }: Place): boolean {
  if (!(slot & DEFINITE) && !/^the$/i.test(wordAt(article, first - 1))) return false
  let small = 0
  for (let i = first; i < behind; i++) if (classesAt(article, classes, i) & FUNCTION) small++
  return behind - first > 2 && small > 1
}

/** "the Marlowes beat": an article before what is no title's and nobody's speech, at a word that ends as a plural. */
export const isTeam = (text: string, { slot }: Place): boolean =>
  !!(slot & DEFINITE) && !(slot & (TITLED | SPEAKS)) && /[^s]s$/.test(text)

/** Fewer names than this between commas are no line-up. */
const LEAST_LISTED = 6
const LEAST_SCORERS = 4
/** No mark of a list: “No,” said Ada Lind and Bo Lund. */
const QUOTED = /^[\p{Pi}\p{Pf}"„]$/u
/** The most tokens of a line-up. */
const LONGEST_LIST = 240

/** In a line-up or a list of names: hardly a word in small letters, and a mark behind every name or two. */
function isListed(article: Article, { classes }: Mentions, { first }: Place): boolean {
  const sentence = sentenceAt(article, first)
  const from = article.sentences[sentence]!
  const to = article.sentences[sentence + 1]!
  // a bound keeps a text that is one sentence linear
  if (to - from > LONGEST_LIST) return false
  let capitals = 0
  let small = 0
  let marks = 0
  for (let i = from; i < to; i++) {
    if (article.kinds[i] === MARK) marks += Number(!QUOTED.test(tokenText(article, i)))
    else if (classesAt(article, classes, i) & CAPITAL) capitals++
    else if (article.kinds[i] === WORD) small++
  }
  if (capitals >= LEAST_LISTED) return small * 5 <= capitals && marks * 3 >= capitals
  return capitals >= LEAST_SCORERS && small <= 1 && marks >= capitals - 1
}
