import type { Span } from '../text/span.ts'

/** One place where a suspect is written. */
export interface Place extends Span {
  readonly first: number
  readonly behind: number
  /** The name mention that stands there, or -1 where the stretch is longer than what reads as a name. */
  readonly name: number
  /** Bits of slots. */
  readonly slot: number
}

/** A written stretch that may be the garble of a name: all its places are judged together. */
export interface Suspect {
  /** As written, and folded. */
  readonly text: string
  readonly folded: string
  readonly words: number
  readonly places: readonly Place[]
  /** May a case ending tell the written from the right name, because the text is not in English? */
  readonly declines: boolean
}
