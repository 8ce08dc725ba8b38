import type { LanguagePhrase, WordRange } from '../../languages/phrase-text.ts'

/** A reported clause: words said, in one stretch or two. */
export interface Reported {
  readonly pieces: readonly WordRange[]
  readonly cue: WordRange
  readonly source: LanguagePhrase | null
}
