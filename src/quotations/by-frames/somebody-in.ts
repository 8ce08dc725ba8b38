import { isBody } from '../../languages/is-body.ts'
import { isForename } from '../../languages/is-forename.ts'
import { isRole } from '../../languages/is-role.ts'
import type { LanguagePhrase, PhraseText } from '../../languages/phrase-text.ts'
import { isRegisteredName } from '../../lexicon/registered-names.ts'
import { foldName } from '../../names/fold-name.ts'

/** The phrase, where whoever it is can speak: a name, a pronoun, a role or a body. */
export function somebodyIn(text: PhraseText, phrase: LanguagePhrase): LanguagePhrase | null {
  if (phrase.type === 'name') return isNoun(text, phrase) || isOwner(text, phrase) ? null : phrase
  if (phrase.type !== 'description') return phrase
  for (let i = phrase.first; i < phrase.last; i++) {
    const { lower } = text.words[i]!
    if (isRole(text.lexicon, lower) !== null || isBody(text.lexicon, lower)) return phrase
  }
  return null
}

/** `die Forderungen Lunds`: a thing, and in the genitive whose it is. */
function isOwner({ words, lexicon }: PhraseText, { first, name }: LanguagePhrase): boolean {
  const noun = words[name!.first - 1]
  if (!lexicon.language.capitalNouns || name!.first === first || !noun?.isCapital) return false
  if (isRole(lexicon, noun.lower) !== null || isBody(lexicon, noun.lower) || lexicon.titles.has(noun.lower))
    return false
  return words[name!.last - 1]!.lower.endsWith('s') && !isForename(lexicon, words[name!.first]!)
}

/** `Applaus`: where nouns have capitals, a single word is somebody's name if people are called so, or it is an acronym. */
function isNoun({ words, lexicon }: PhraseText, { first, last }: LanguagePhrase): boolean {
  const word = words[first]!
  if (!lexicon.language.capitalNouns || last - first > 1) return false
  return !isForename(lexicon, word) && !isRegisteredName(foldName(word.lower)) && !/^\p{Lu}{2,6}$/u.test(word.written)
}
