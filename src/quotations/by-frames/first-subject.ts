import { isForename } from '../../languages/is-forename.ts'
import { isRole } from '../../languages/is-role.ts'
import { readNounPhrase } from '../../languages/noun-phrase.ts'
import type { LanguagePhrase, PhraseText, WordRange } from '../../languages/phrase-text.ts'
import { LONGEST_SEARCH } from './segments.ts'

/** `Lund beruhigte mit den Worten: „…“`: who the sentence is about, whatever its verb. */
export function firstSubject(text: PhraseText, first: number, last: number): LanguagePhrase | null {
  for (let i = first; i < Math.min(last, first + LONGEST_SEARCH); i++) {
    if (i > first && !mayFollow(text, i)) continue
    const phrase = readNounPhrase(text, i, last)
    if (phrase && !phrase.bare && !phrase.oblique) return phrase
  }
  return null
}

/** Not behind a preposition, nor amid a phrase. */
function mayFollow({ words, lexicon }: PhraseText, i: number): boolean {
  const { kind, lower, isCapital } = words[i - 1]!
  if (kind !== 'word') return kind === 'mark' && /^[,;:(–—]$/.test(lower)
  return !isCapital && !lexicon.breaks.has(lower) && !lexicon.of.has(lower) && !lexicon.determiners.has(lower)
}

/** A whole name with a usual forename, or behind what somebody is: somebody whom the text introduces, mostly. */
export function isNamedInFull({ words, lexicon }: PhraseText, { type, name, titles }: LanguagePhrase): boolean {
  if (type !== 'name' || name === null || name.last < name.first + 2) return false
  const isRoleIn = ({ first, last }: WordRange): boolean =>
    words.slice(first, last).some(({ lower }) => isRole(lexicon, lower) !== null)
  return isForename(lexicon, words[name.first]!) || titles.some(isRoleIn)
}
