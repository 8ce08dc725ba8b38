import type { Span } from '../text/span.ts'
import type { DocumentFormat } from './document-format.ts'

/** A stretch of the source that holds words, and what it says once its tags and escapes are read. */
export interface Payload extends Span {
  readonly text: string
  /** Where each UTF-16 unit of `text` stands in the source; absent where the source says it verbatim. */
  readonly units?: { readonly starts: Uint32Array; readonly ends: Uint32Array }
}

/** Who speaks, as the file writes it. */
export interface Label {
  readonly payload: Payload
  /** Does it stand in the segment's own text (`NAME: …`), rather than in a field or tag beside it? */
  readonly inline: boolean
  /** Writes another name in its place, where that is not written as everywhere in the file: a number in JSON. */
  readonly encode?: (name: string) => string
}

/** One line, cue, word, field or run of text, in reading order. */
export interface Segment {
  readonly payload: Payload
  /**
   * What the reader finds between the segment before and this one, though the file does not write it so: nothing, a space, the break of a
   * paragraph, the mark of a quotation. A name may run across nothing and across a space.
   */
  readonly gap: string
  /** Does someone else, or the same person anew, begin to speak here? */
  readonly turn: boolean
  /** Does a turn begin here that the text itself shows, so that no break need stand before it? */
  readonly opens?: boolean
  readonly label?: Label
  /** Writes words as the file would here; absent where they are written as everywhere in the file. */
  readonly encode?: (text: string) => string
}

/** Words of the file of which the recogniser says more than what they are. */
export interface HeardPiece {
  readonly text: string
  /** 0..1 */
  readonly confidence?: number
  /** What else it may have heard, likeliest first. */
  readonly alternatives?: readonly string[]
}

/** A transcript file, or one article of a file, as it was read: where its words stand, and nothing of the rest. */
export interface Transcript {
  readonly format: DocumentFormat
  /** The first layer is read by the cleaner; each other one says the same words again, and is mended alike. */
  readonly layers: readonly (readonly Segment[])[]
  /** Writes words as the file would: escapes what the format escapes. */
  readonly encode: (text: string) => string
  /** What the recogniser says of its words: lists, each in the order of the first layer. */
  readonly heard?: readonly (readonly HeardPiece[])[]
  /** Labels that no segment has, such as those of a list of speakers. */
  readonly labels?: readonly Label[]
  /** Full names of those who take part, from fields that hold no words. */
  readonly named?: readonly string[]
}
