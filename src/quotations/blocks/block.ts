import type { Piece } from '../cues/cue.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'

/** Words that are somebody's by how the text is set, whether or not marks stand around them. */
export interface Block {
  /** Tokens that it takes up, with what signs or introduces it; the last exclusive. */
  readonly first: number
  readonly last: number
  /** `byline`: its author is signed; `block`: a colon introduces it; `dialogue`: dashes open its lines. */
  readonly construction: 'byline' | 'block' | 'dialogue'
  readonly said: readonly BlockWords[]
}

/** What one person says in a block. */
export interface BlockWords {
  readonly pieces: readonly Piece[]
  /** Null where a line of a dialogue tells nobody. */
  readonly source: NounPhrase | null
  readonly cue: Piece | null
}
