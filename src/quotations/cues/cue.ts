import type { NounPhrase } from '../narration/noun-phrase.ts'

/** Where the content of a cue stands in its sentence. */
export const NO_CUE = 0
export const CONTENT_AFTER = 1
export const CONTENT_BEFORE = 2
export const CONTENT_AROUND = 3

/** A word or phrase that attributes what is said to a source. Tokens, the last exclusive. */
export interface Cue {
  /** The word that says so: `said` of `has also said`. */
  readonly token: number
  readonly first: number
  readonly last: number
  readonly label: number
  /** Probability that it is a cue. */
  readonly probability: number
  /** Its source, where the construction leaves no doubt. */
  readonly source: NounPhrase | null
  /** What it reports, where the construction tells that too. */
  readonly piece?: Piece
}

/** A construction that needs no model: what it reports is in front of it, or follows it. */
export interface CertainCue {
  readonly isBefore: boolean
  /** Null where it has to be chosen. */
  readonly source: NounPhrase | null
  /** What is reported, where there is no doubt about it: `what one critic called “…”`. */
  readonly piece?: Piece
}

export const cueBefore = (source: NounPhrase | null): CertainCue => ({ isBefore: true, source })
export const cueAfter = (source: NounPhrase | null): CertainCue => ({ isBefore: false, source })

/** The `his` or `her` that stands for the source. */
export const ownerAt = (token: number): NounPhrase => ({
  first: token,
  last: token + 1,
  type: 'description',
  phraseFirst: token,
  phraseLast: token + 1,
})

/** A stretch of content in tokens, the last exclusive; marks at its ends are part of it. */
export interface Piece {
  readonly first: number
  readonly last: number
}
