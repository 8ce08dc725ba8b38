import { tokenText } from '../../text/article.ts'
import { WORD } from '../../text/tokens.ts'
import { ADVERB, Coarse } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter } from '../narration/noun-phrase.ts'

/** `was worried that …`: what the subject feels, and nobody’s words to it. */
const FELT = /^(?:worried|convinced|assured)$/

/** Is the cue passive: `Lind was told that …`? Then whoever is its subject only hears it, or is spoken of. */
export function isPassive(narration: Narration, token: number): boolean {
  const { article } = narration
  if (coarseAt(narration, token) !== Coarse.CUE_PAST || FELT.test(tokenText(article, token))) return false
  let at = token - 1
  while (at > 0 && (bitsAt(narration, at) & ADVERB || coarseAt(narration, at) === Coarse.NEGATION)) at--
  // he’s said: has
  return at >= 0 && coarseAt(narration, at) === Coarse.BE && article.kinds[at] === WORD
}

/** Who says it: `was told by his allies that …`; mostly nobody. */
export function agentOf(narration: Narration, { last }: NarratorSentence, token: number): NounPhrase | null {
  if (coarseAt(narration, token + 1) !== Coarse.PREPOSITION || tokenText(narration.article, token + 1) !== 'by')
    return null
  const agent = nounPhraseAfter(narration, token + 2, last)
  return agent && (nameBetweenCommas(narration, agent, last) ?? agent)
}

/** `one critic, Ana Lind, as`: the name between commas behind who somebody is; null without one. */
export function nameBetweenCommas(
  narration: Narration,
  { phraseLast, type }: NounPhrase,
  last: number,
): NounPhrase | null {
  if (type !== 'description' || coarseAt(narration, phraseLast) !== Coarse.COMMA) return null
  const name = nounPhraseAfter(narration, phraseLast + 1, last)
  const isApart = name?.type === 'name' && name.last - name.first > 1 && name.first === phraseLast + 1
  return isApart && coarseAt(narration, name.last) === Coarse.COMMA ? name : null
}
