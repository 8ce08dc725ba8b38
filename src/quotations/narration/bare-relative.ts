import { tokenText } from '../../text/article.ts'
import { AUXILIARY, DETERMINER, PREPOSITION } from './clause-classes.ts'
import type { NounPhrase } from './cut-to-name.ts'
import { bitsAt, type Narration } from './narration.ts'

/** One thing, and not `a few`, `a dozen`: whoever is several behind it is a phrase of their own. */
const ONE = /^(?:an?|this|that|another|each|every)$/i
const SEVERAL =
  /^(?:\d+|few|dozen|hundred|thousand|million|couple|number|host|record|total|combined|further|good|great|score)$/

/**
 * Who speaks in a clause that tells of the noun right before it, without "that": of `passed a bill supporters say would …` the supporters. A description
 * is cut to its last word where that is of several and one thing stands before, or where the words behind the cue go on with an auxiliary.
 */
export function cutAtRelative(narration: Narration, phrase: NounPhrase, cue: number): NounPhrase {
  const { first, last } = phrase
  let begin = last - 1
  while (begin >= first && !(bitsAt(narration, begin) & (DETERMINER | PREPOSITION))) begin--
  const word = (token: number): string => tokenText(narration.article, token)
  // a bill supporters: a determiner, what is told of, and who speaks
  const isWhole = begin < first || last - begin < 3 || (bitsAt(narration, begin) & PREPOSITION) !== 0
  if (isWhole || SEVERAL.test(word(begin + 1))) return phrase
  const goesOn = last === cue && (bitsAt(narration, cue + 1) & AUXILIARY) !== 0 && /^the$/i.test(word(begin))
  return ONE.test(word(begin)) || goesOn ? { ...phrase, first: last - 1, phraseFirst: last - 1 } : phrase
}
