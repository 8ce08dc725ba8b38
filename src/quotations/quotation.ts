import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'
import type { Turn } from './turns/turn.ts'

/** `mixed` is a reported clause with fragments in quotation marks inside, or such a fragment alone. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect'

export type MentionType = 'name' | 'pronoun' | 'description'

/**
 * Content that somebody said, and the cue and source that its own attribution gives it (PARC3's terms).
 *
 * ```text
 * “No one expects this fast,” Vickov said.
 *  ^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^ ^^^^
 *  content                    source cue
 * ```
 */
export interface Quotation extends Span {
  /** The words said, without quotation marks at their ends, cue or "that"; `start` and `end` enclose them all. */
  readonly spans: readonly Span[]
  /** The stretches of `spans` in quotation marks. */
  readonly quoted: readonly Span[]
  readonly kind: QuotationKind
  readonly cue: Span | null
  /** The noun phrase in the source's place, or null where the quotation floats. */
  readonly source: (Span & { readonly type: MentionType }) | null
  /** Index of the earlier quotation whose speaker goes on where this one floats, else null. */
  readonly continues: number | null
  /** Probability, 0..1, that this is a quotation with this source. */
  readonly confidence: number
  /** The labelled turn that it is; null where something else makes it a quotation. */
  readonly turn: Turn | null
  /** Code and words of the construction that decided: `said-after`, `according-to`, `label`, … */
  readonly reasons: readonly Reason[]
}

/** A quotation mark without its partner. */
export interface UnbalancedMark extends Span {
  readonly text: string
}

export interface FoundQuotations {
  /** In order of `start`. */
  readonly quotations: readonly Quotation[]
  readonly unbalanced: readonly UnbalancedMark[]
}
