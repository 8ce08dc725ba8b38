import { foldName } from '../names/fold-name.ts'
import { type Article, endAt, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import { isFormOfWord } from './ordinary-words.ts'
import { backgroundOf } from './word-background.ts'
import { INSTITUTION_WORDS } from './word-lists.ts'

/** Fields that a name lists at most, and words that the last one has. */
const MOST_FIELDS = 4
const LONGEST_FIELD = 3

/**
 * Where a body's name ends that lists what it is for; -1 where none begins at the token.
 *
 * ```text
 * the Department of Fish, Wildlife and Parks said      Immigration, Refugees and Citizenship Norland said
 *     ^^^^^^^^^^                            ^           ^^^^^^^^^^^                                  ^
 * the Centers for Flood Control and Prevention said
 *     ^^^^^^^                                 ^
 * ```
 */
export function listedBodyEnd(article: Article, first: number): number {
  const isOffice = isOfficeWord(tokenText(article, first)) && /^(?:of|for|on)$/.test(tokenText(article, first + 1))
  const isField = isOffice ? isListed : isOrdinary
  let at = isOffice ? first + 2 : first
  let end = isOffice ? fieldEnd(article, at) : at + 1
  // asked first, as hardly any word has one of them behind it
  const next = tokenText(article, end)
  if (next !== ',' && next !== 'and') return -1
  let fields = 0
  let isThings = isOffice
  while (fields < MOST_FIELDS && isField(article, at) && tokenText(article, end) === ',') {
    fields++
    isThings ||= isNobodys(article, at)
    at = end + 1
    end = isOffice ? fieldEnd(article, at) : at + 1
  }
  // the Bureau of Weights and Measures; Harvests and Fisheries Norland
  if (fields === 0 && !(isOrdinary(article, end - 1) && isOrdinary(article, end + 1))) return -1
  // Fish, Wildlife and Parks; Fish, Wildlife, and Parks
  if (tokenText(article, at) !== 'and') {
    if (!isField(article, at) || tokenText(article, end) !== 'and') return -1
    at = end
  }
  let behind = at + 1
  while (behind <= at + LONGEST_FIELD && isField(article, behind)) behind++
  // what no word list has is one more of several things
  if (!isOffice && behind === at + 1 && isListed(article, behind) && isNobodys(article, behind)) behind++
  if (isOffice) return behind > at + 1 ? behind : -1
  if (!isThings && !(behind > at + 1 && isNobodys(article, at + 1))) return -1
  // what is no list of things ends in a name of its own: a place’s
  return behind === at + 2 && isListed(article, behind) ? behind + 1 : -1
}

/** The token behind the words of a field: `Flood Control`. */
function fieldEnd(article: Article, first: number): number {
  let end = first
  while (end < first + LONGEST_FIELD && isListed(article, end)) end++
  return end
}

/** Does the word begin the name of a body that is of something, or for it? */
export const isOfficeWord = (word: string): boolean => OFFICE.test(word)

const OFFICE =
  /^(?:Ministry|Department|Office|Bureau|Directorate|Secretariat|Institute|School|Faculty|College|Division|Board|Commission|Council|Agency|Authority|Committee|Administration|Service|Society|Association|Federation|Chamber|Cent(?:re|er)s?|Union|Guild|League|Alliance|Coalition|Confederation|Foundation|Forum|Fund|Network|Partnership|Tribunal|Academy|Inspectorate|Campaign|Movement|Trust|Organi[sz]ation|Congress|Initiative)$/

/** A capitalised word that is no forename. */
function isListed(article: Article, token: number): boolean {
  if (token >= article.count || article.kinds[token] !== WORD) return false
  const written = tokenText(article, token)
  return /^\p{Lu}\p{Ll}/u.test(written) && backgroundOf(foldName(written)).forename === 0
}

/** A capitalised word of the language, which a few people may be called: `Citizenship`, `Fisheries`, `Land`. */
function isOrdinary(article: Article, token: number): boolean {
  if (!isListed(article, token)) return false
  const folded = foldName(tokenText(article, token))
  return backgroundOf(folded).surname <= SELDOM && (isFormOfWord(folded) || FIELD.test(folded))
}

/** How usual a surname is that many a word of the language is too. */
const SELDOM = 1
const FIELD = /.{3}(?:ries|tion|ship|ment|ness|ism|ity|stry|ture)$/

/** A name nowhere, however seldom. */
const isNobodys = (article: Article, token: number): boolean =>
  backgroundOf(foldName(tokenText(article, token))).surname === 0

/** Words of the longest name of a body behind whose it is. */
const LONGEST_OWNED = 4

/**
 * Where a body’s name ends that says whose it is; -1 where the token is no such owner.
 *
 * ```text
 * the Harbour Pilots’ Guild of Norland said      the Children’s Trust said
 *             ^^^^^^       ^                          ^^^^^^^^        ^
 * ```
 */
export function ownedBodyEnd(article: Article, owner: number): number {
  const written = tokenText(article, owner)
  const mark = owner + 1 < article.count ? article.text.slice(endAt(article, owner), endAt(article, owner + 1)) : ''
  if (!(OWNERS.test(written) ? /^[’']s$/ : /^[’']$/).test(mark)) return -1
  if (!OWNERS.test(written) && !(/^\p{Lu}\p{Ll}{2,20}s$/u.test(written) && isSeveral(written))) return -1
  let end = -1
  for (let i = owner + 2; i < Math.min(article.count, owner + 2 + LONGEST_OWNED); i++) {
    if (article.kinds[i] !== WORD || !/^\p{Lu}/u.test(tokenText(article, i))) break
    if (INSTITUTION_WORDS.has(tokenText(article, i).toLowerCase())) end = i + 1
  }
  return end
}

const OWNERS = /^(?:Women|Men|Children|People)$/

/** `Pilots`, but not `Jones`: no name that ends so. */
function isSeveral(written: string): boolean {
  const { surname, forename } = backgroundOf(foldName(written))
  return forename === 0 && (surname === 0 || /(?:er|or|ist|ian|ee)s$/.test(written))
}
