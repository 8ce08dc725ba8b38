import type { Merged } from '../cast/mend-cast.ts'
import type { Meant } from '../spellings/person.ts'
import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'

/** One place that is decided to be a garble of somebody's name. */
export interface Mending extends Span, Meant {
  readonly to: string
  /** Probability, 0..1. */
  readonly confidence: number
  readonly decidedBy: 'person' | 'model'
  readonly reasons: readonly Reason[]
}

/** One place where somebody is meant, however the name is spelt there. */
export interface Linked extends Span, Meant {
  readonly confidence: number
}

/** A decision for a person to make: one a name, with all its places. */
export interface Question {
  readonly code: 'unsure-edit' | 'ambiguous-name' | 'undecided-spelling' | 'withheld-edit'
  /** In order; at least one. */
  readonly places: readonly Span[]
  /** Likeliest first. */
  readonly spellings: readonly { readonly text: string; readonly count: number; readonly confidence: number }[]
  readonly candidates: readonly (Meant & { readonly confidence: number })[]
  readonly reasons: readonly Reason[]
}

/** What is planned for one person. */
export interface PersonPlan {
  readonly name: string
  readonly confidenceInSpelling: () => number
  readonly merged: Merged
  readonly mendings: readonly Mending[]
  readonly links: readonly Linked[]
  readonly questions: readonly Question[]
}
