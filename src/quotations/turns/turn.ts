import type { Span } from '../../text/span.ts'

/** How a text sets its labels; those of one text are mostly set alike. */
export type LabelStyle = 'bold' | 'timed' | 'chat' | 'scribe' | 'plain'

/** A line that is set like the beginning of a turn. */
export interface LabelledLine extends Span {
  /** The label as written, without times, marks and brackets around it. */
  readonly label: Span
  /** What divides it from the words: a colon, a full stop, a dash; null where only a line or mark-up does. */
  readonly cue: Span | null
  /** Where the words begin; behind the line where they stand below it. */
  readonly words: number
  readonly style: LabelStyle
  /** The construction that read it: see `LAYOUTS`. */
  readonly layout: string
  readonly name: LabelName
}

/** What a label says. */
export interface LabelName {
  /** The label folded, without titles, roles and what stands in brackets: equal for whoever is called equal. */
  readonly key: string
  /** The name as written, without titles; `start` and `end` lead into the text. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Before the name: `MS.`, `Hon.`; empty where there is none. */
  readonly title: string
  /** Behind the name, in brackets or behind a comma: `Labour`, `host`; empty where there is none. */
  readonly aside: string
  /** `number`: `Speaker 1`; `unnamed`: `Audience`; `letter`: `Q`; `office`: `The Speaker`. */
  readonly kind: 'name' | 'number' | 'unnamed' | 'letter' | 'office'
}

/** Labelled words of a transcript: a direct quotation of its label. */
export interface Turn extends Span {
  /** Where its line begins, with times and marks before the label. */
  readonly opens: number
  readonly label: Span
  readonly cue: Span | null
  readonly name: LabelName
  /** Whom a Q or an A means, where the text says so: the stretch in which it does. */
  readonly means: Span | null
}
