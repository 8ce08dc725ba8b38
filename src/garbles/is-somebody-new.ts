import { genderOfTitle } from '../lexicon/roles.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { classesAt, ROLE } from '../mentions/name-classes.ts'
import { foldName } from '../names/fold-name.ts'
import { genderOfForename } from '../names/forenames.ts'
import { type Article, sentenceAt, tokenText } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import type { Target } from './gather-targets.ts'
import type { Sighting } from './observe-suspect.ts'
import type { Pairing } from './pairing.ts'
import type { Place } from './suspect.ts'

/**
 * Does the text introduce somebody or something of its own by that name: behind one whom it has named already, with an indefinite description
 * ("A mechanic, Radke, found it", "a dog called Radke"); what is called after somebody ("Radke’s disease"); or with a title of the other gender?
 */
export const isSomebodyNew = (
  article: Article,
  { classes }: Mentions,
  { suspect, target }: Pairing,
  { titles }: Sighting,
): boolean =>
  suspect.places.some(
    (place) =>
      isEponym(article, place) ||
      (target.tokens.length > 0 && target.tokens[0]! < place.first && isIndefinite(article, classes, place)),
  ) || isOfOtherGender(titles, target)

const EPONYM = /^(?:disease|syndrome|palsy|law|laws|theorem|paradox|razor|comet|constant|equation|principle|test|sign)$/

/** "Radke’s disease" */
const isEponym = (article: Article, { behind }: Place): boolean =>
  behind + 1 < article.count &&
  /^['’]s$/.test(tokenText(article, behind)) &&
  EPONYM.test(tokenText(article, behind + 1))

/** So many words describe somebody between "a" and the comma: "a retired ship’s mechanic". */
const LONGEST_DESCRIPTION = 5

/** "A mechanic, Radke, found it", "another driver, Radke", "a man named Radke", "a dog called Radke". */
function isIndefinite(article: Article, classes: Mentions['classes'], { first, behind }: Place): boolean {
  if (first < 3) return false
  const before = tokenText(article, first - 1)
  const isNamed = /^(?:called|named)$/.test(before)
  const isApposed =
    before === ',' &&
    !!(classesAt(article, classes, first - 2) & ROLE) &&
    behind < article.count &&
    /^[,(]$/.test(tokenText(article, behind))
  if (!isNamed && !isApposed) return false
  const from = Math.max(article.sentences[sentenceAt(article, first)]!, first - 2 - LONGEST_DESCRIPTION)
  for (let i = first - 2; i >= from; i--) {
    if (/^(?:an?|another|one)$/i.test(tokenText(article, i))) return i < first - 2
    if (article.kinds[i] !== WORD || !/^\p{Ll}/u.test(tokenText(article, i))) return false
  }
  return false
}

/** "Old Mr. Radke" beside Clara Radtke, where nearly all who are called Clara are women and the text says nothing else. */
function isOfOtherGender(titles: readonly string[], { name, entity }: Target): boolean {
  const gender = genderOfForename(foldName(name).split(' ')[0]!)
  if (gender === null || (entity?.gender ?? gender) !== gender) return false
  return titles.some((title) => {
    const other = GENDERED.test(title) ? genderOfTitle(title) : undefined
    return other !== undefined && other !== gender
  })
}
/** Titles that nobody of the other gender is given; "spokesman" is. */
const GENDERED = /(?:^| )(?:Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame|[Uu]ncle|[Aa]unt|King|Queen|Prince|Princess)\.?$/
