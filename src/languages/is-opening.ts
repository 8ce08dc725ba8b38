import { isRegisteredName } from '../lexicon/registered-names.ts'
import { surnameClass } from '../lexicon/usual-surnames.ts'
import { foldName } from '../names/fold-name.ts'
import { isForename } from './is-forename.ts'
import { AUXILIARY, CALL, FINITE, SEPARABLE } from './lexicon-of.ts'
import { opensSegment, type PhraseText } from './phrase-text.ts'

/**
 * Has word `i` its capital from the sentence alone: `Entretanto, …`, `Questionado sobre …`? Nothing tells then that it is a name: it
 * is none that is known, the text writes it nowhere else with a capital, and no verb of saying follows it.
 */
export function isOpening(text: PhraseText, i: number): boolean {
  const { words, lexicon } = text
  const word = words[i]!
  if (!opensSegment(words, i) || text.amid.has(word.lower) || isForename(lexicon, word)) return false
  if (text.small.has(word.lower)) return true
  if (lexicon.language.capitalNouns) return false
  // Finalmente, Presentazione; but Trinidad is somebody
  if (lexicon.language.openings?.test(word.lower) && !isRegisteredName(foldName(word.lower))) return true
  return lexicon.verbs.has(word.lower) || !(surnameClass(foldName(word.lower)) > 0 || isBeforeVerb(text, i + 1))
}

/** Does a verb of saying stand at word `at`, or behind small words that may stand before it: `não`, `também`? */
function isBeforeVerb({ words, lexicon }: PhraseText, at: number): boolean {
  let i = at
  while (i < at + 2 && i < words.length && isSmall(lexicon, words[i]!.lower)) i++
  return ((lexicon.verbs.get(words[i]?.lower ?? '') ?? 0) & (FINITE | AUXILIARY | SEPARABLE | CALL)) !== 0
}

const isSmall = ({ clitics, times, not }: PhraseText['lexicon'], lower: string): boolean =>
  clitics.has(lower) || times.has(lower) || not.has(lower)
