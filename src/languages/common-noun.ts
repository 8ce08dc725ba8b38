import { surnameClass } from '../lexicon/usual-surnames.ts'
import { foldName } from '../names/fold-name.ts'
import { isForename } from './is-forename.ts'
import { isRole } from './is-role.ts'
import type { LanguageLexicon } from './lexicon-of.ts'
import { isFederal } from './named-institution.ts'
import type { PhraseText } from './phrase-text.ts'
import type { LanguageWord } from './read-words.ts'

/** The least letters of a noun that counts at the end of a compound without a hyphen: `Medienbericht`, but `Albrecht` is no law. */
const IN_COMPOUND = 6
/** What makes several of one: `Zeugen`, `Aktivisten`, `Berichte`, `Handys`. */
const PLURALS = ['n', 'en', 'e', 's']

/** Is a word that stands for itself a noun, in a language that writes every noun with a capital: `Kritiker`, `Studie`, `Polizei`? */
export function isCommonNoun({ lexicon, indefiniteNouns }: PhraseText, word: LanguageWord): boolean {
  if (!lexicon.language.capitalNouns || word.kind !== 'word') return false
  const { lower } = word
  if (isFederal(lower)) return false
  if (lexicon.bodies.has(lower) || isSeveral(lexicon, lower)) return true
  if (isForename(lexicon, word) || surnameClass(foldName(lower)) > 0) return false
  return indefiniteNouns.has(lower) || isNounByEnd(lexicon, lower)
}

/** By its ending, or by the noun at the end of a compound: `Verteidigung`, `PISA-Studie`, `Medienbericht`. */
function isNounByEnd({ nouns, nounEndings }: LanguageLexicon, lower: string): boolean {
  if (nouns.has(lower.slice(lower.lastIndexOf('-') + 1))) return true
  for (let at = 2; at <= lower.length - 3; at++) {
    const end = lower.slice(at)
    if (
      nounEndings.has(end) ||
      (end.length >= IN_COMPOUND && (nouns.has(end) || isOneOf(end, (one) => nouns.has(one))))
    )
      return true
  }
  return false
}

/** `Zeugen`, `Aktivisten`, `Wissenschaftlern`: several of what `nouns` or a role calls. */
function isSeveral(lexicon: LanguageLexicon, lower: string): boolean {
  if (isRole(lexicon, lower) !== null || lexicon.nouns.has(lower)) return false
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  return isOneOf(last, (one) => lexicon.nouns.has(one) || isRole(lexicon, one) !== null)
}

const isOneOf = (lower: string, isNoun: (one: string) => boolean): boolean =>
  PLURALS.some((ending) => lower.endsWith(ending) && isNoun(lower.slice(0, -ending.length)))
