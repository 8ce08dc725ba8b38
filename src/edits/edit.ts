import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'

/** The least an edit needs to be applied and undone: `from` at `start`…`end` of the source becomes `to`. */
export interface TextEdit extends Span {
  readonly from: string
  readonly to: string
}

/** One replacement of a garbled name, with who is meant and why. */
export interface Edit extends TextEdit {
  /** The `id` of the entity meant. */
  readonly entity: string
  /** Probability that the replacement is right, 0..1. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}
