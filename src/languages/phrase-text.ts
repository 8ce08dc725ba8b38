import { isArticleInName } from './article-in-name.ts'
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
  /** What the text writes with a capital behind an indefinite article: what is one of several (`eine Umfrage`) is nobody’s name further on (`laut Umfrage`). */
  readonly indefiniteNouns: ReadonlySet<string>
  /** What it writes with a capital amid a sentence, and in small letters. */
  readonly amid: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  /** Articles that are a part of their name, with the word behind: `el correo`. */
  readonly withArticle: ReadonlySet<string>
}

/** Words with what their text tells of them. */
export function phraseTextOf(words: readonly LanguageWord[], lexicon: LanguageLexicon): PhraseText {
  const indefiniteNouns = new Set<string>()
  const amid = new Set<string>()
  const small = new Set<string>()
  const withArticle = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    const { kind, isCapital, lower } = words[i]!
    if (kind !== 'word') continue
    if (!isCapital) small.add(lower)
    else if (!opensSegment(words, i)) {
      amid.add(lower)
      if (isArticleInName(words, i, lexicon)) withArticle.add(`${lower} ${words[i + 1]!.lower}`)
    }
    if (isCapital && i > 0 && lexicon.indefinite.has(words[i - 1]!.lower)) indefiniteNouns.add(lower)
  }
  return { words, lexicon, indefiniteNouns, amid, small, withArticle }
}

/** Has a word its capital because nothing of its sentence stands before it? */
export const opensSegment = (words: readonly LanguageWord[], i: number): boolean =>
  i === 0 || (words[i - 1]!.kind !== 'word' && !/^[,()’'-]$/.test(words[i - 1]!.lower))

/** The mark at a word’s place; empty where a word stands there. */
export const mark = ({ words }: PhraseText, i: number): string => (words[i]?.kind === 'mark' ? words[i]!.lower : '')
