import { tokenText } from '../text/article.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence } from './narration.ts'
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { Coarse, CUE, FINITE } from './word-classes.ts'

/**
 * Is it certain that a verb cues what is quoted before it, whichever verb it is? `“…,” Lind chirped`, `“…?” chirped Lind`:
 * the mark closes behind a comma, and only the subject stands between, or behind.
 */
export function isCertainCue(narration: Narration, sentence: NarratorSentence, token: number, first: number): boolean {
  const bits = bitsAt(narration, token)
  const isVerb = (bits & CUE && bits & FINITE) || coarseAt(narration, token) === Coarse.PAST
  if (!isVerb) return false
  if (closesWithComma(narration, first - 1)) return nounPhraseAfter(narration, token + 1, sentence.last) !== null
  const subject = nounPhraseBefore(narration, sentence.first, first)
  return subject !== null && closesWithComma(narration, subject.phraseFirst - 1)
}

/** Is the token a mark that closes behind a comma, or behind a question or exclamation mark? */
export function closesWithComma(narration: Narration, token: number): boolean {
  const quote = narration.quoted[narration.quotedAt[token] ?? -1]
  if (quote?.close !== token) return false
  const stop = coarseAt(narration, quote.last - 1)
  return stop === Coarse.COMMA || (stop === Coarse.STOP && tokenText(narration.article, quote.last - 1) !== '.')
}
