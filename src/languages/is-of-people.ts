import { surnameClass } from '../lexicon/usual-surnames.ts'
import { foldName } from '../names/fold-name.ts'
import { isForename } from './is-forename.ts'
import type { Gender, LanguageLexicon } from './lexicon-of.ts'
import type { LanguageWord } from './read-words.ts'

/** Of what gender whom a word calls by their people or town is: `de Keniaan`, `la Kényane`; null where it calls nobody so. */
export function genderOfPeople({ language: { peoples } }: LanguageLexicon, lower: string): Gender | null {
  if (!peoples) return null
  return peoples.male.test(lower) ? 'male' : peoples.female.test(lower) ? 'female' : null
}

/** Is it such a word, and nobody’s name, where the language gives it a capital? */
export const isOfPeople = (lexicon: LanguageLexicon, word: LanguageWord): boolean =>
  genderOfPeople(lexicon, word.lower) !== null && !isForename(lexicon, word) && surnameClass(foldName(word.lower)) === 0
