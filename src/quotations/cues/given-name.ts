import { endAt, startAt, tokenAt } from '../../text/article.ts'
import type { Narration, NarratorSentence } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter } from '../narration/noun-phrase.ts'

/** `, identified by police as`, `who gave only her first name,`, `who asked to be called only`, up to the name. */
const GIVEN =
  /,? (?:who (?:\p{Ll}+ ){0,4})?(?:only )?(?:(?:identified|named|known|introduced)(?: (?:him|her|them)sel(?:f|ves))?(?: by(?: \p{Ll}+){1,3})?(?: only| locally| simply)? as|(?:called|known|identified|named) only(?: as| by (?:his|her|their) \p{Ll}+ name,?)?|(?:gave|gives|giving|provided)(?: (?:only|just|his|her|their|a|the|first|last|given|full|middle)){1,4} name(?:,| as|, as)(?: only| just| simply)?|whose (?:\p{Ll}+ )?name is) (?=\p{Lu})/uy
const REACH = 120

/**
 * The name that a description’s bearer goes by, told right behind it.
 *
 * ```text
 * a neighbour who gave only her first name, Ada, said …      said a nurse, identified by police as Ada Lind
 * ^^^^^^^^^^^                               ^^^                    ^^^^^^^                         ^^^^^^^^
 * ```
 */
export function givenNameBehind(
  narration: Narration,
  { last }: NarratorSentence,
  { last: behind, phraseFirst, phraseLast, type }: NounPhrase,
): NounPhrase | null {
  if (type !== 'description' || behind >= last) return null
  const { article } = narration
  const from = endAt(article, behind - 1)
  GIVEN.lastIndex = 0
  const found = GIVEN.exec(article.text.slice(from, Math.min(endAt(article, last - 1), from + REACH)))
  if (!found) return null
  const at = tokenAt(article, from + found[0].length)
  const name = nounPhraseAfter(narration, at, last)
  if (name?.type !== 'name' || name.first !== at || startAt(article, at) !== from + found[0].length) return null
  return { ...name, phraseFirst, phraseLast }
}
