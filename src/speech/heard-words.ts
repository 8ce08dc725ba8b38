import type { Span } from '../text/span.ts'

/** What a recogniser says of a stretch of its text. */
export interface HeardWord extends Span {
  /** How sure it is of the words, 0..1. */
  readonly confidence?: number
  /** What else it may have heard there, likeliest first. */
  readonly alternatives?: readonly string[]
}
