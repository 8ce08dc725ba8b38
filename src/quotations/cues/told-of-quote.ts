import { WORDS_OF } from '../../lexicon/word-lists.ts'
import { tokenText } from '../../text/article.ts'
import { CLITIC } from '../../text/tokens.ts'
import { AUXILIARY, CAPITAL, Coarse } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import type { CertainCue } from './cue.ts'

const PUTS = /^(?:put|puts|described|describes|summed|phrased|saw|sees|explained|expressed|remembered|remembers)$/
const SAYS = /^(?:say|says|said|told|wrote)$/
const LONGEST_NAME = 8

/** `“…” was how Lind put it`: a form of `be` right behind marks that open a sentence. */
export const isToldOf = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.BE && coarseAt(narration, token - 1) === Coarse.QUOTE_CLOSE

/** Whose words those in marks are: `“…” is how Lind put it`, `“…” was Lind’s verdict`, `“…” were the last words of Lind`. */
export function readToldOf({ narration, sentence, token }: CueSite): CertainCue | null {
  const quote = narration.quoted[quoteAt(narration, token - 1)]
  if (quote?.close !== token - 1 || quote.open !== sentence.first || quote.last - quote.first < 2) return null
  const source =
    describer(narration, sentence, token + 1) ??
    ownerOf(narration, sentence, token + 1) ??
    authorOf(narration, sentence, token + 1)
  return source && { isBefore: true, source, piece: { first: quote.open, last: quote.close + 1 } }
}

/** `how Lind put it`, `all Lind would say`. */
function describer(narration: Narration, { last }: NarratorSentence, first: number): NounPhrase | null {
  const opening = tokenText(narration.article, first)
  if (!/^(?:how|what|all)$/.test(opening)) return null
  const that = coarseAt(narration, first + 1) === Coarse.THAT ? 1 : 0
  const source = nounPhraseAfter(narration, first + 1 + that, last)
  if (!source) return null
  let verb = source.phraseLast
  while (verb < last && bitsAt(narration, verb) & AUXILIARY) verb++
  return (opening === 'how' ? PUTS : SAYS).test(tokenText(narration.article, verb)) ? source : null
}

/** `coach Ada Lind’s blunt verdict`. */
function ownerOf(narration: Narration, { last }: NarratorSentence, first: number): NounPhrase | null {
  const { article } = narration
  for (let i = first + 1; i < Math.min(last, first + LONGEST_NAME); i++) {
    if (article.kinds[i] !== CLITIC) continue
    const isWords = [i + 1, i + 2, i + 3].some((at) => at < last && WORDS_OF.has(tokenText(article, at)))
    return isWords && bitsAt(narration, i - 1) & CAPITAL ? nounPhraseBefore(narration, first, i) : null
  }
  return null
}

/** `the last words of Lind`. */
function authorOf(narration: Narration, { last }: NarratorSentence, first: number): NounPhrase | null {
  const { article } = narration
  if (tokenText(article, first) !== 'the') return null
  const noun = [first + 1, first + 2].find((at) => at < last && WORDS_OF.has(tokenText(article, at)))
  if (noun === undefined || !/^(?:of|from)$/.test(tokenText(article, noun + 1))) return null
  return nounPhraseAfter(narration, noun + 2, last)
}
