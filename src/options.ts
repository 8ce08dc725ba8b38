import type { CompiledRoster } from './resolution/index/compile-roster.ts'
import type { Roster } from './roster/read-roster.ts'

export interface CleanOptions {
  /** Whom the caller knows before reading. */
  readonly roster?: Roster | CompiledRoster
  /** May the article introduce people of its own? Default true. */
  readonly introduce?: boolean
  /** The least probability for an edit, 0..1; default 0.5, and 0.3 where `medium` is `speech`. */
  readonly confidence?: number
  /** Where names are mended; default `all`. */
  readonly edit?: 'all' | 'outside-quotations' | 'none'
  /** Fixed by a person: a written form and the canonical name it means, or null for "leave it". */
  readonly decisions?: Readonly<Record<string, string | null>>
  /** Strings that are never edited. */
  readonly protect?: readonly string[]
  /** `speech` is a recogniser's output: letter case and punctuation mean little. Default `article`. */
  readonly medium?: 'article' | 'speech'
}
