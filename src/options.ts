import type { CompiledRoster } from './resolution/index/compile-roster.ts'
import type { Roster } from './roster/read-roster.ts'

export interface CleanOptions {
  /** Whom the caller knows before reading. */
  readonly roster?: Roster | CompiledRoster
  /**
   * How probable it is, 0..1, that a name which the text itself does not explain means somebody of the roster. 1: the roster holds everybody whom the
   * text can mean; 0: nobody of the roster is meant. Default 0.5.
   */
  readonly known?: number
  /** How probable it is beforehand, 0..1, that names in this text were garbled. The default is what real text shows; a translator's or a scanner's output deserves more. */
  readonly garbled?: number
  /** May the article introduce people of its own? Default true. */
  readonly introduce?: boolean
  /** The least probability, 0..1, that the text is right after an edit; default 0.5, and 0.3 where `medium` is `speech`. */
  readonly confidence?: number
  /** Where names are mended; default `all`. */
  readonly edit?: 'all' | 'outside-quotations' | 'none'
  /** Fixed by a person: a written form and the canonical name it means, or null for "leave it". */
  readonly decisions?: Readonly<Record<string, string | null>>
  /** Strings that are never edited. */
  readonly protect?: readonly string[]
  /** `speech` is a recogniser's output: letter case and punctuation mean little. Default `article`. */
  readonly medium?: 'article' | 'speech'
  /** The text's language, an ISO 639-1 code such as `en` or `de`. Default: detected. */
  readonly language?: string
}
