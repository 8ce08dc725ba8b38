import type { CueSite } from '../narration/cue-site.ts'
import type { CertainCue } from './cue.ts'

/** What the cue's word is, as far as the word and what stands right beside it tell. */
export type CueForm =
  | 'colon'
  | 'according'
  | 'words'
  | 'told-of'
  | 'participle'
  | 'put-it'
  | 'was-like'
  | 'passive'
  | 'base'
  | 'finite'

/** A way of writing that leaves no doubt that somebody is reported. */
export interface CueConstruction {
  readonly code: string
  readonly form: CueForm
  /** A text, and what is read in it: `kind | source | cue | words`. */
  readonly example: readonly [text: string, quotation: string]
  /** What it says about the cue; null where it is not this construction. */
  readonly read: (site: CueSite) => CertainCue | null
}
