import type { Gender, LanguageLexicon } from './lexicon-of.ts'
import type { LanguageWord } from './read-words.ts'

/** Words `first` to `last` (exclusive). */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** A noun phrase with all that stands around the name: `die frühere Ministerin Rita Lund, Leiterin der Klinik,`. */
export interface LanguagePhrase extends WordRange {
  readonly type: 'name' | 'pronoun' | 'description'
  readonly name: WordRange | null
  /** What the phrase says the person is, before the name and in apposition. */
  readonly titles: readonly WordRange[]
  readonly gender: Gender | null
  /** Several are meant: a plural pronoun, or two names. */
  readonly several: boolean
  /** Nobody in particular: `ein Zeuge`, `sources`. */
  readonly indefinite: boolean
  /** Neither an article nor a name: often an adverb. */
  readonly bare: boolean
  /** Opens with a determiner of no subject: `dem Boten`. */
  readonly oblique: boolean
  /** Its name is in the genitive, of which the s is no part: `nach Ansicht Lunds`. */
  readonly inGenitive?: boolean
}

/** A phrase that is a name and nothing else. */
export const nameAlone = (name: WordRange): LanguagePhrase => ({
  ...name,
  type: 'name',
  name,
  titles: [],
  gender: null,
  several: false,
  indefinite: false,
  bare: false,
  oblique: false,
})

export interface PhraseText {
  readonly words: readonly LanguageWord[]
  readonly lexicon: LanguageLexicon
  /** What the text writes behind an indefinite article. */
  readonly indefiniteNouns: ReadonlySet<string>
}

/**
 * The words that a text writes behind an indefinite article, where nouns have capitals: what is one of several (`eine Umfrage`) is
 * nobody's name further on (`laut Umfrage`).
 */
function findIndefiniteNouns(words: readonly LanguageWord[], lexicon: LanguageLexicon): ReadonlySet<string> {
  const found = new Set<string>()
  if (!lexicon.language.capitalNouns) return found
  for (let i = 1; i < words.length; i++)
    if (words[i]!.isCapital && lexicon.indefinite.has(words[i - 1]!.lower)) found.add(words[i]!.lower)
  return found
}

/** Words with what their text tells of them. */
export const phraseTextOf = (words: readonly LanguageWord[], lexicon: LanguageLexicon): PhraseText => ({
  words,
  lexicon,
  indefiniteNouns: findIndefiniteNouns(words, lexicon),
})

/** The mark at a word’s place; empty where a word stands there. */
export const mark = ({ words }: PhraseText, i: number): string => (words[i]?.kind === 'mark' ? words[i]!.lower : '')
