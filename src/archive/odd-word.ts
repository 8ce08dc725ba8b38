import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { isRegisteredName } from '../lexicon/registered-names.ts'
import { backgroundOf } from '../lexicon/word-background.ts'

/** Is a folded word none that is known, as a word, a place or a name? */
export function isOddWord(folded: string): boolean {
  if (folded.includes(' ') || isOrdinaryWord(folded) || isRegisteredName(folded)) return false
  const { proper, surname, forename } = backgroundOf(folded)
  return proper + surname + forename === 0
}
