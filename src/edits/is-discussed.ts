import { foldName } from '../names/fold-name.ts'
import { areNearlyAlike } from '../resolution/judgement/likeness.ts'
import { type Article, sentenceAt, tokenAt, tokenText } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { MARK, WORD } from '../text/tokens.ts'

const DISCUSSING =
  /^(?:misspelt|misspelled|misspelling|misspells|spell|spelt|spelled|spelling|spellings|spells|misnamed|mispronounced|pronounced|typo|transliterated|transcribed|garbled|sic)$/i
const REACH = 6

/** Does the article speak of the spelling itself ("misspelt as “Nordstrum”", "Some write Nordstrum", "Nordstrum [sic]", "Nordstrum instead of Nordstrom")? Then it stays as it is. */
export function isDiscussed(article: Article, { start, end }: Span): boolean {
  const first = tokenAt(article, start)
  const behind = tokenAt(article, end - 1) + 1
  for (let i = Math.max(0, first - REACH); i < first; i++) {
    if (sentenceAt(article, i) === sentenceAt(article, first) && DISCUSSING.test(tokenText(article, i))) return true
  }
  for (let i = behind; i < Math.min(article.count, behind + 3); i++)
    if (tokenText(article, i).toLowerCase() === 'sic') return true
  return (
    isNamedAsWord(article, first, behind) ||
    isWritten(article, first) ||
    isFormerName(article, first) ||
    isOtherName(article, first) ||
    isOtherwise(article, first, behind) ||
    isContrasted(article, first, behind)
  )
}

/** "The surname Nordstrum", "is also written Nordstrum or Norström", "Nordstrum with an u": the name itself is meant, and nobody who is called so. */
function isNamedAsWord(article: Article, first: number, behind: number): boolean {
  const word = (i: number): string => wordAt(article, i)
  if (/^(?:sur)?name$/.test(word(first - 1)) && /^the$/i.test(word(first - 2))) return true
  if (word(behind) === 'with' && /^an?$/.test(word(behind + 1)) && isLetter(word(skipMarks(article, behind + 2, 1))))
    return true
  const from = article.sentences[sentenceAt(article, first)]!
  const farthest = Math.max(from, first - LONGEST_LIST)
  for (let i = first - 1; i > farthest; i--) {
    if (word(i) === 'written' && VARYING.test(word(i - 1))) return true
    if (i < first - REACH && !isListed(article, i)) return false
  }
  return false
}
/** A letter, with the full stop that ends a sentence where it does. */
const isLetter = (word: string): boolean => /^["“‘']?\p{L}\.?$/u.test(word)
/** The most tokens of a list of spellings. */
const LONGEST_LIST = 40
const VARYING = /^(?:also|sometimes|often|usually|variously|formerly|originally)$/

/** Is a token a name in a list, or what joins the names of one? */
const isListed = (article: Article, i: number): boolean => /^(?:and|or|,|["“”]|\p{Lu}.*)$/u.test(wordAt(article, i))

/** "Some write Nordstrum", "the family writes it Nordstrum": so people write; but not "“No,” writes Nordstrum". */
function isWritten(article: Article, first: number): boolean {
  const verb = wordAt(article, first - 1) === 'it' ? first - 2 : first - 1
  return WRITING.test(wordAt(article, verb)) && article.kinds[verb - 1] === WORD
}
const WRITING = /^(?:writes?|writing)$/

/** "whose real name was Nordstrum", "née Nordstrum", "under his birth name, Nordstrum", "aka Nordstrum": another name that was right. */
function isFormerName(article: Article, first: number): boolean {
  let i = first - 1
  while (FILLING.test(wordAt(article, i))) i--
  if (OWN_NAME.test(wordAt(article, i))) return FORMER.test(wordAt(article, i - 1))
  return i === first - 1 && OTHERWISE.test(wordAt(article, i))
}
const FILLING = /^(?:was|is|had|been|of|,|["“‘])$/
const OWN_NAME = /^(?:name|surname)$/
const FORMER = /^(?:real|birth|maiden|stage|pen|legal|original|former|baptismal|middle)$/
const OTHERWISE = /^(?:n[ée]e|born|alias|aka|commonly)$/i

/** "also known as Ibrahim Nordstrum", "commonly called Nordstrum": another name that is as right. */
function isOtherName(article: Article, first: number): boolean {
  const before = headOf(article, first) - 1
  const [last, second] = [wordAt(article, before), wordAt(article, before - 1)]
  return (last === 'as' && KNOWN.test(second)) || (last === 'called' && OFTEN.test(second))
}
const KNOWN = /^(?:known|billed|credited|styled)$/
const OFTEN = /^(?:also|commonly|usually|sometimes|often)$/

/** "Nordstrom (also Nordstrum or Norström)": either spelling, and those that follow. */
function isOtherwise(article: Article, first: number, behind: number): boolean {
  const own = foldName(tokenText(article, behind - 1))
  const isLike = (i: number): boolean => isLikeWord(wordAt(article, i), own)
  if (isAlso(article, behind + 1) && isLike(behind + 2)) return true
  for (let i = first - 1; i >= first - REACH; i--) {
    if (isAlso(article, i)) return isLike(i - 2)
    if (!isListed(article, i)) return false
  }
  return false
}
const isAlso = (article: Article, i: number): boolean =>
  /^(?:also|or|variously|formerly|originally|locally)$/.test(wordAt(article, i)) &&
  /^[(,]$/.test(wordAt(article, i - 1))

/** The first of the capitalised words that stand together up to this one. */
function headOf(article: Article, first: number): number {
  let head = first
  while (head > first - LONGEST_NAME && /^\p{Lu}/u.test(wordAt(article, head - 1))) head--
  return head
}
const LONGEST_NAME = 4

/** "Nordstrum instead of Nordstrom", "“Nordstrum” rather than “Nordstrom”", on either side. */
function isContrasted(article: Article, first: number, behind: number): boolean {
  const own = foldName(tokenText(article, behind - 1))
  const isOther = (i: number): boolean => isLikeWord(wordAt(article, i), own)
  const next = skipMarks(article, behind, 1)
  if (isContrast(article, next) && isOther(skipMarks(article, next + 2, 1))) return true
  const last = skipMarks(article, first - 1, -1)
  return isContrast(article, last - 1) && isOther(skipMarks(article, last - 2, -1))
}

const CONTRASTS = /^(?:instead of|rather than|and not|but not|, not)$/i
const isContrast = (article: Article, i: number): boolean =>
  CONTRASTS.test(`${wordAt(article, i)} ${wordAt(article, i + 1)}`)

/** The next token from `i` on that is no quotation mark. */
function skipMarks(article: Article, i: number, step: 1 | -1): number {
  return article.kinds[i] === MARK && /["“”‘’'«»]/.test(wordAt(article, i)) ? i + step : i
}

/** Outside the text stands no word. */
const wordAt = (article: Article, i: number): string => (i >= 0 && i < article.count ? tokenText(article, i) : '')
const isLikeWord = (word: string, own: string): boolean => word !== '' && areNearlyAlike(foldName(word), own)
