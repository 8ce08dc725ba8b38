import type { Reading } from '../../archive/log.ts'
import type { CleanOptions } from '../../options.ts'

/** One document of a batch: a file, or a line of a file that holds many. */
export interface BatchDocument {
  /** Its name, unique in the batch: the path below the output folder, and the id under which an archive knows it. */
  readonly name: string
  readonly path: string
  /** Its text, where it is a line of the file at `path`. */
  readonly text?: string
  /** Why it cannot be cleaned, where that is known before it is. */
  readonly problem?: string
}

/** What each worker is told when it starts. */
export interface WorkerSettings {
  readonly out: string
  readonly options: Omit<CleanOptions, 'roster'>
  readonly roster?: string
  readonly archive?: string
  readonly encoding?: string
  /** A hash of all that a result depends on but the text. */
  readonly settings: string
}

/** What became of a document. */
export type Outcome =
  | { readonly kind: 'cleaned'; readonly edits: number; readonly review: number }
  /** Its result stands there already. */
  | { readonly kind: 'kept' }
  /** What it says about people; empty where the archive has read it already. */
  | { readonly kind: 'read'; readonly readings: readonly Reading[] }
  | { readonly kind: 'failed'; readonly message: string }
