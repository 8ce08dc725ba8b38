import type { CleanResult } from '../src/index.ts'

/** What the page sets: the options of the library as a person sees them. */
export interface PlaygroundSettings {
  readonly roster: string
  readonly confidence: number
  readonly medium: 'article' | 'speech' | null
  readonly edit: 'all' | 'outside-quotations' | 'none'
  readonly decisions: Readonly<Record<string, string | null>>
}

export interface Question {
  /** Counts up; only the answer to the last one is shown. */
  readonly id: number
  readonly text: string
  readonly fileName: string | null
  readonly settings: PlaygroundSettings
}

export type Answer =
  | { readonly id: number; readonly format: string; readonly result: CleanResult; readonly milliseconds: number }
  | { readonly id: number; readonly mistake: string }
