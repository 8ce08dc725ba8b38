import type { CleanOptions } from '../options.ts'

/** What comes at a time: a word or a cue, with whatever else the caller keeps in it. */
export interface Piece {
  /** Plain words, without tags. */
  readonly text: string
  /** Who says it, where that is known; another one begins a turn. */
  readonly speaker?: string | undefined
}

export interface StreamOptions extends CleanOptions {
  /** How many words may come behind a piece before it is given back; default 40. */
  readonly lookAhead?: number
}
