import { surnameClass } from '../lexicon/usual-surnames.ts'
import { foldName } from '../names/fold-name.ts'
import { isForename } from './is-forename.ts'
import { AUXILIARY, FINITE, SEPARABLE } from './lexicon-of.ts'
import type { PhraseText } from './phrase-text.ts'

/**
 * `de Keniaanse minister`, `een Fries bedrijf`: an adjective of a land or a people, in a language that gives it a capital and its noun none.
 * A noun must follow, but behind an article in small letters, where nobody's name stands: `de Keniaanse zei`.
 */
export function isProperAdjective({ words, lexicon }: PhraseText, i: number): boolean {
  const word = words[i]!
  if (!lexicon.language.properAdjective?.test(word.lower) || !word.isCapital) return false
  const next = words[i + 1]
  const before = words[i - 1]
  const isOneOf = before !== undefined && lexicon.indefinite.has(before.lower)
  if (next?.isCapital || (isForename(lexicon, word) && !isOneOf)) return false
  const isBehindArticle =
    isOneOf || (before !== undefined && !before.isCapital && lexicon.determiners.has(before.lower))
  if (isBehindArticle && word.lower.endsWith('se')) return true
  if (next?.kind !== 'word' || lexicon.closed.has(next.lower) || lexicon.and.has(next.lower)) return false
  if ((lexicon.verbs.get(next.lower) ?? 0) & (FINITE | AUXILIARY | SEPARABLE)) return false
  return isBehindArticle || (word.lower.endsWith('se') && surnameClass(foldName(word.lower)) === 0)
}
