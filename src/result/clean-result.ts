import type { Edit } from '../edits/edit.ts'
import type { MentionType, QuotationKind } from '../quotations/quotation.ts'
import type { ResolutionStatus } from '../resolution/resolution.ts'
import type { EntityType, Gender } from '../roster/entity.ts'
import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'

/** A stretch of the article with its words. */
export interface TextSpan extends Span {
  readonly text: string
}

export interface Speaker {
  readonly id: string
  readonly name: string
  readonly type: EntityType
}

export interface AttributedQuotation extends TextSpan {
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly quoted: readonly (readonly [start: number, end: number])[]
  readonly kind: QuotationKind
  readonly cue: TextSpan | null
  readonly source: (TextSpan & { readonly type: MentionType }) | null
  readonly speaker: Speaker | null
  /** Probability, 0..1, that this is a quotation of this speaker. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

export interface CastEntity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  readonly gender?: Gender
  readonly origin: 'roster' | 'article'
  /** Probability, 0..1, that `name` is spelt right. */
  readonly spelling: { readonly confidence: number }
  /** The forms in which the article writes the name, garbles among them. */
  readonly variants: readonly { readonly text: string; readonly count: number }[]
}

export interface ResolvedMention extends TextSpan {
  readonly type: MentionType
  /** The `id` of the entity meant, or null. */
  readonly entity: string | null
  readonly status: ResolutionStatus
  readonly confidence: number
}

export type ReviewCode =
  | 'unknown-speaker'
  | 'ambiguous-name'
  | 'unsure-edit'
  | 'withheld-edit'
  | 'undecided-spelling'
  | 'unbalanced-quotation-mark'
  | 'suggested-label'

export interface ReviewCandidate {
  readonly entity: string
  readonly name: string
  readonly confidence: number
}

export interface ReviewSpelling {
  readonly text: string
  readonly count: number
  readonly confidence: number
}

/** A decision left to a person. */
export interface ReviewItem extends TextSpan {
  readonly code: ReviewCode
  /** All places of the text that the decision is about, in order; the first is `start`…`end`. */
  readonly places: readonly (readonly [start: number, end: number])[]
  /** The spellings between which to decide, likeliest first, each with how often the text writes it and the probability, 0..1, that it is right. */
  readonly spellings: readonly ReviewSpelling[]
  readonly candidates: readonly ReviewCandidate[]
  readonly reasons: readonly Reason[]
}

/** What `clean` returns and `--json` prints. Offsets are half-open, UTF-16, into the article. */
export interface CleanResult {
  readonly version: 1
  /** The text's language, an ISO 639-1 code; `und` where it cannot be told. */
  readonly language: string
  /** The cleaned article. */
  readonly text: string
  readonly quotations: readonly AttributedQuotation[]
  readonly entities: readonly CastEntity[]
  readonly mentions: readonly ResolvedMention[]
  readonly edits: readonly Edit[]
  readonly review: readonly ReviewItem[]
}
