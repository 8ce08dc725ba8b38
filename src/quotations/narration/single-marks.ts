import { type Article, paragraphAt, sentenceAt, tokenText, wordNumberAt } from '../../text/article.ts'
import { CLITIC, MARK, NUMBER } from '../../text/tokens.ts'
import { isSpaceAfter, isSpaceBefore } from './mark-space.ts'

/** Single marks are mostly apostrophes: only one that stands before a word, and finds an end, opens a quotation; `open` is the one that is open. */
export function roleOfSingle(article: Article, i: number, open: string | undefined): 'open' | 'close' | null {
  const written = tokenText(article, i)
  if (!open) {
    if (written === '’' || !isSpaceBefore(article, i) || isSpaceAfter(article, i)) return null
    if (isElision(article, i) && !(opensSentence(article, i) && closesLater(article, i))) return null
    return closesLater(article, i) || goesOn(article, i) ? 'open' : null
  }
  // ‚Ja‘ closes with what opens elsewhere
  const closes = written === '‘' ? open === '‚' : written !== '‚'
  return closes && closesSingle(article, i) ? 'close' : null
}

/** How many tokens a quotation in single marks may have. */
const LONGEST_SINGLE = 400

function closesLater(article: Article, i: number): boolean {
  const end = Math.min(article.paragraphs[paragraphAt(article, i) + 1]!, i + LONGEST_SINGLE)
  const opening = tokenText(article, i)
  for (let j = i + 1; j < end; j++) {
    if (article.kinds[j] !== MARK) continue
    const written = tokenText(article, j)
    if ((written === "'" || written === '’' || (written === '‘' && opening === '‚')) && closesSingle(article, j))
      return true
    const opens = written === opening && isSpaceBefore(article, j) && !isSpaceAfter(article, j)
    if (opens && j > i + 1 && !isElision(article, j)) return false
  }
  return false
}

/** Opens a paragraph or stands behind a mark, ends with its paragraph's last sentence, and the next paragraph opens with it again. */
export function goesOn(article: Article, i: number): boolean {
  const paragraph = paragraphAt(article, i)
  const next = article.paragraphs[paragraph + 1]!
  if (next >= article.count || wordNumberAt(article, next) !== wordNumberAt(article, i)) return false
  if (isSpaceAfter(article, next) || isElision(article, next)) return false
  const opens = i === article.paragraphs[paragraph] || article.kinds[i - 1] === MARK
  return opens && /^[.!?…]$/.test(tokenText(article, next - 1))
}

/** Behind a full stop or comma, or before one, or behind a word that is no plural possessive. */
function closesSingle(article: Article, i: number): boolean {
  if (isBehindElision(article, i)) return false
  if (isSpaceBefore(article, i) || (!isSpaceAfter(article, i) && article.kinds[i + 1] !== MARK)) return false
  const before = tokenText(article, i - 1)
  if (article.kinds[i - 1] === MARK || article.kinds[i - 1] === CLITIC) return true
  if (!/s$/i.test(before)) return true
  return i + 1 >= article.count || article.kinds[i + 1] === MARK || FUNCTION_WORD.test(tokenText(article, i + 1))
}

/** What no plural possessive has behind it: `‘no plans’ to close`. */
const FUNCTION_WORD =
  /^(?:to|of|in|on|at|for|with|from|by|over|after|before|about|as|and|or|but|that|which|who|if|when|while|because|is|are|was|were|has|have|had|will|would|can|could|he|she|it|they|we|says?|said)$/

/** `’90s`, `’em`, `'til`, `'ere`: an apostrophe for what was left out. */
function isElision(article: Article, i: number): boolean {
  const next = i + 1 < article.count ? tokenText(article, i + 1) : ''
  if (article.kinds[i + 1] === NUMBER) return /^\d\ds?$/.test(next)
  return ELIDED.test(next)
}

const ELIDED =
  /^(?:em|til|till|tis|twas|twere|twill|cause|cos|cuz|coz|n|bout|round|neath|gainst|tween|nuff|nother|ere|ead|ome|ow|ave)$/i

/** `rock ’n’ roll`: what was left out behind the letter. */
const isBehindElision = (article: Article, i: number): boolean =>
  /^n$/i.test(tokenText(article, i - 1)) && article.kinds[i - 2] === MARK && SINGLE.test(tokenText(article, i - 2))

const SINGLE = /^['’‘]$/

/** `'Twas the dog,' she said`: one mark for both. */
const opensSentence = (article: Article, i: number): boolean =>
  article.sentences[sentenceAt(article, i)] === i && /^\p{Lu}/u.test(tokenText(article, i + 1))
