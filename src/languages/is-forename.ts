import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import type { LanguageLexicon } from './lexicon-of.ts'
import type { LanguageWord } from './read-words.ts'

/** How usual a forename must be (1 to 10) to be taken for one. */
const USUAL = 1

/** Is the word a usual forename, in the language or in any? `Les` of “Les Amis du Lac” is none in French. */
export const isForename = (
  { forenames, determiners }: LanguageLexicon,
  { lower, isCapital, kind }: LanguageWord,
): boolean =>
  isCapital &&
  kind === 'word' &&
  lower.length > 2 &&
  !determiners.has(lower) &&
  lower.split('-').every((part) => forenames.has(part) || forenameFrequency(foldName(part)) >= USUAL)

/** `respondió Julio`, `dijo Domingo García`: a day or month with a capital, where those have none. */
export const isCalledSo = (lexicon: LanguageLexicon, word: LanguageWord): boolean =>
  lexicon.times.has(word.lower) && !lexicon.language.capitalNouns && isForename(lexicon, word)
