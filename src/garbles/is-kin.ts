import { isKinship } from '../lexicon/roles.ts'
import { type Article, paragraphAt, tokenText, wordNumberAt } from '../text/article.ts'
import { CLITIC, LOWER, WORD } from '../text/tokens.ts'
import type { Place } from './suspect.ts'

/** Is somebody told of as another's kin, by a given name: "whose wife Radke", "Radke, his cousin,", "mother of Ada, Radke and Bo"? */
export const isKin = (article: Article, place: Place): boolean =>
  isBehindKin(article, place) || isCalledKin(article, place) || isAmongKin(article, place)

/** "whose wife Radke" */
const isBehindKin = (article: Article, { first }: Place): boolean =>
  first > 1 &&
  isKinship(tokenText(article, first - 1)) &&
  (article.kinds[first - 2] === CLITIC || POSSESSIVE.test(tokenText(article, first - 2)))

/** "Radke, his cousin," */
const isCalledKin = (article: Article, { behind }: Place): boolean =>
  behind + 2 < article.count &&
  tokenText(article, behind) === ',' &&
  /^(?:his|her|their|my|our|your)$/.test(tokenText(article, behind + 1)) &&
  isKinship(tokenText(article, behind + 2))

const POSSESSIVE = /^(?:his|her|their|my|our|your|whose)$/i

/** "mother of Ada, Radke and the late Bo", "survived by sons Ada and Radke": one of several in a list of kin. */
function isAmongKin(article: Article, { first, behind }: Place): boolean {
  const isJoined = first > 0 && JOINT.test(tokenText(article, pastFillings(article, first - 1)))
  let members = 0
  let joints = 0
  let i = first - 1
  for (; i >= 0 && first - i < LONGEST_LIST && paragraphAt(article, i) === paragraphAt(article, first); i--) {
    const word = tokenText(article, i)
    if (isCapital(article, i)) members += Number(!isCapital(article, i + 1) || i + 1 === first)
    else if (JOINT.test(word)) joints++
    else if (!FILLING.test(word) && !/^[,()]$/.test(word)) break
  }
  if (i < 1 || !isOfKin(article, i)) return false
  const next = behind < article.count ? tokenText(article, behind) : '.'
  // "the father of Ada and Bo, Radke, said", "the sister of Ada, Radke, said": here another clause may begin
  if (joints > Number(isJoined)) return /^(?:and|&|[.;])$/.test(next)
  if (isJoined || members > 1) return members > 0 && (isJoined || /^(?:and|&|[,.;)(])$/.test(next))
  return isListed(article, behind)
}

/** "mother of", "sons": what a list of kin begins behind. */
function isOfKin(article: Article, i: number): boolean {
  const word = tokenText(article, i)
  if (word === 'of') return isKinNoun(tokenText(article, i - 1))
  return /s$|ren$/.test(word) && isKinNoun(word)
}

/** "sons", "sister-in-law", "great-grandchildren" */
const isKinNoun = (word: string): boolean =>
  CHILD.test(word) || isKinship(word.replace(/s?(?:-in-laws?)?$/, '').replace(/^great-/i, ''))
const CHILD = /^(?:great-)?(?:grand|step)?child(?:ren)?$/i

/** Does another name stand behind a comma or an "and"? */
function isListed(article: Article, i: number): boolean {
  if (i + 1 >= article.count || !/^(?:,|and|&)$/.test(tokenText(article, i))) return false
  let next = i + 1
  while (next < article.count && (FILLING.test(tokenText(article, next)) || JOINT.test(tokenText(article, next))))
    next++
  return isCapital(article, next)
}

/** The token before "the late" and the like, that ends at `i`. */
function pastFillings(article: Article, i: number): number {
  let at = i
  while (at > 0 && FILLING.test(tokenText(article, at))) at--
  return at
}

const LONGEST_LIST = 60
const JOINT = /^(?:and|&)$/
const FILLING = /^(?:the|late)$/

const isCapital = (article: Article, i: number): boolean =>
  i < article.count && article.kinds[i] === WORD && article.cases[wordNumberAt(article, i)]! > LOWER
