import { surnameClass } from '../lexicon/usual-surnames.ts'
import { foldName } from '../names/fold-name.ts'
import { isForename } from './is-forename.ts'
import type { LanguageLexicon } from './lexicon-of.ts'
import type { LanguageWord } from './read-words.ts'

/** `de Keniaan`, `la Kényane`: somebody by their people or town, in a language that gives it a capital; behind an article nobody’s name. */
export function isOfPeople(lexicon: LanguageLexicon, word: LanguageWord): boolean {
  const { peoples } = lexicon.language
  if (!peoples?.male.test(word.lower) && !peoples?.female.test(word.lower)) return false
  return !isForename(lexicon, word) && surnameClass(foldName(word.lower)) === 0
}
