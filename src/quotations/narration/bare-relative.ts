import { tokenText } from '../../text/article.ts'
import { CLITIC } from '../../text/tokens.ts'
import { AUXILIARY, DETERMINER, PREPOSITION } from './clause-classes.ts'
import type { NounPhrase } from './cut-to-name.ts'
import { bitsAt, type Narration } from './narration.ts'

/** One thing, and not `a few`, `a mere dozen`: whoever is several behind it is a phrase of their own. */
const ONE = /^(?:an?|this|that|another|each|every)$/i
const SEVERAL =
  /^(?:\d+|few|many|dozen|hundred|thousand|million|couple|number|host|record|total|combined|further|good|great|score)$/
/** What looks like several and is one: `a senior official`, `a new analysis`. */
const ALONE = /(?:official|politics|statistics|news|series|corps|[iu]s)$/

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
  if (begin < first || last - begin < 3 || bitsAt(narration, begin) & PREPOSITION || ALONE.test(word(last - 1)))
    return phrase
  // a mere dozen residents; this man’s friends
  for (let i = begin + 1; i < last - 1; i++)
    if (SEVERAL.test(word(i)) || narration.article.kinds[i] === CLITIC) return phrase
  const goesOn = last === cue && (bitsAt(narration, cue + 1) & AUXILIARY) !== 0 && /^the$/i.test(word(begin))
  return ONE.test(word(begin)) || goesOn ? { ...phrase, first: last - 1, phraseFirst: last - 1 } : phrase
}
