import { type Article, sentenceAt, tokenText } from '../../text/article.ts'
import { WORD } from '../../text/tokens.ts'
import { CAPITAL, Coarse, PRESENT, PRETERITE, SAYING } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, quoteAt } from '../narration/narration.ts'

// Cues of several words. One of them is the cue's token.

/** `according to`, of which the first word is the cue's token. */
export const isAccordingTo = (article: Article, token: number): boolean =>
  /^according$/i.test(tokenText(article, token)) && /^to$/i.test(tokenText(article, token + 1))

/** `The vault is empty, per auditor Ana Lind.` */
export const isPer = (narration: Narration, token: number): boolean =>
  (tokenText(narration.article, token) === 'per'
    ? coarseAt(narration, token - 1) === Coarse.COMMA
    : isPerOpening(narration, token)) && isNamed(narration, token + 1)

/** `Per auditor Ana Lind, the vault is empty.`, `Per Ana Lind, the vault is empty.`; but `Per Lind, a baker, …` is a name. */
function isPerOpening(narration: Narration, token: number): boolean {
  const { article } = narration
  if (tokenText(article, token) !== 'Per' || article.sentences[sentenceAt(article, token)] !== token) return false
  if (article.kinds[token + 1] !== WORD) return false
  return !(bitsAt(narration, token + 1) & CAPITAL) || isClauseBehind(narration, token + 1)
}

/** Does a clause follow the name and its comma: a subject and its verb, with no mark between them? */
function isClauseBehind(narration: Narration, first: number): boolean {
  let comma = first
  while (bitsAt(narration, comma) & CAPITAL) comma++
  if (coarseAt(narration, comma) !== Coarse.COMMA || quoteAt(narration, comma) >= 0) return false
  const { article } = narration
  const last = article.sentences[sentenceAt(article, first) + 1]!
  // Per Ana Lind, a trader, the vault is empty
  if (/^(?:an?|the|head|chief|director|chair)$/.test(tokenText(article, comma + 1)))
    for (let i = comma + 2; i < Math.min(last, comma + LONGEST_APPOSED); i++)
      if (coarseAt(narration, i) === Coarse.COMMA) return holdsClause(narration, i, last)
  return holdsClause(narration, comma, last)
}

const LONGEST_APPOSED = 12

/** Behind the comma a subject and its verb, with no mark between them and no verb before the subject. */
function holdsClause(narration: Narration, comma: number, last: number): boolean {
  for (let i = comma + 1; i < last; i++) {
    const coarse = coarseAt(narration, i)
    if (coarse === Coarse.COMMA || coarse === Coarse.WH || coarse === Coarse.THAT) return false
    if (coarse === Coarse.PAST || bitsAt(narration, i) & (PRESENT | PRETERITE))
      return i > comma + 1 && !(bitsAt(narration, i) & SAYING)
  }
  return false
}

/** Does a name follow within a few words, before any mark or number? */
function isNamed(narration: Narration, first: number): boolean {
  for (let i = first; i < first + 5; i++) {
    if (bitsAt(narration, i) & CAPITAL) return true
    if (narration.article.kinds[i] !== WORD) return false
  }
  return false
}

/** Behind `according to`, or `, per`; 0 where neither stands there. */
export function behindAccording(narration: Narration, token: number): number {
  if (isAccordingTo(narration.article, token)) return token + 2
  return isPer(narration, token) ? token + 1 : 0
}

/** `as Lind put it`, of which `put` is the cue's token. */
export const isPutIt = (article: Article, token: number): boolean =>
  tokenText(article, token) === 'put' && token + 1 < article.count && tokenText(article, token + 1) === 'it'

/** `She was like, “No way.”`, of which `like` is the cue's token. */
export const isWasLike = (narration: Narration, token: number): boolean =>
  tokenText(narration.article, token) === 'like' &&
  coarseAt(narration, token - 1) === Coarse.BE &&
  coarseAt(narration, coarseAt(narration, token + 1) === Coarse.COMMA ? token + 2 : token + 1) === Coarse.QUOTE_OPEN

/** `in her words, “…”`, `“…”, in Lind’s words`: the token is "words". */
export const isInWords = (narration: Narration, token: number): boolean =>
  isInTheWordsOf(narration.article, token) ||
  isInView(narration, token) ||
  (/^words?$/.test(tokenText(narration.article, token)) && possessorOfWords(narration, token) > 0)

/** `in the words of`, `in the view of`, of which `words` or `view` is the cue's token. */
export const isInTheWordsOf = (article: Article, token: number): boolean =>
  IN_THE.test(tokenText(article, token)) &&
  tokenText(article, token - 1) === 'the' &&
  /^in$/i.test(tokenText(article, token - 2)) &&
  token + 1 < article.count &&
  tokenText(article, token + 1) === 'of'

/** `in Lind’s view`, `in her opinion`, of which the noun is the cue's token; but not in mine or ours. */
export function isInView(narration: Narration, token: number): boolean {
  if (!VIEW.test(tokenText(narration.article, token)) || possessorOfWords(narration, token) === 0) return false
  const owner = coarseAt(narration, token - 1)
  return (
    owner === Coarse.CLITIC ||
    (owner === Coarse.POSSESSIVE && /^(?:his|her|their)$/.test(tokenText(narration.article, token - 1)))
  )
}

const VIEW = /^(?:views?|opinion|judge?ment|estimation|telling|reckoning|eyes)$/

const IN_THE = /^(?:words?|view|opinion|judge?ment|estimation|telling)$/

/** `voiced “serious doubts”`: a verb of which a fragment in marks right behind it is what was said. */
export const isVoicing = ({ article, coarse }: Narration, token: number): boolean =>
  VOICES.test(tokenText(article, token)) &&
  (coarse[token + 1] === Coarse.QUOTE_OPEN || coarse[token + 2] === Coarse.QUOTE_OPEN)

const VOICES =
  /^(?:voiced|aired|raised|offered|extended|conveyed|registered|professed|urged|pledged|vowed|lamented|bemoaned|decried|hailed)$/

/** Where the possessor of the words stands, behind "in"; 0 where there is none. */
export function possessorOfWords({ article }: Narration, token: number): number {
  const from = /^own$/.test(tokenText(article, token - 1)) ? token - 2 : token - 1
  for (let i = from; i >= 0 && i > from - 5; i--)
    if (/^[Ii]n$/.test(tokenText(article, i))) return i < from + 1 ? i + 1 : 0
  return 0
}
