import { isRole } from './is-role.ts'
import type { LanguageLexicon } from './lexicon-of.ts'
import type { LanguageWord } from './read-words.ts'

/** `dijo El Correo de Lugones`: an article with a capital amid a sentence, which is a part of the name that follows. */
export function isArticleInName(words: readonly LanguageWord[], i: number, lexicon: LanguageLexicon): boolean {
  const { isCapital, lower } = words[i]!
  const next = words[i + 1]
  if (!isCapital || !lexicon.determiners.has(lower) || !lexicon.articles.has(lower) || !next?.isCapital) return false
  // not in a line of capitals, nor El Presidente and El Gobierno
  if (next.written.toUpperCase() === next.written || isRole(lexicon, next.lower) !== null) return false
  return lexicon.works.has(next.lower) || !lexicon.bodies.has(next.lower)
}
