import type { Entity } from '../roster/entity.ts'
import type { Reason } from '../text/reason.ts'

export type ResolutionStatus = 'resolved' | 'ambiguous' | 'unknown'

export interface Alternative {
  readonly entity: Entity
  /** Probability, 0..1, that the name means this entity. */
  readonly confidence: number
}

/** The decision whom a written name means: plain data, probabilities to six digits. */
export interface Resolution {
  readonly status: ResolutionStatus
  /** The entity meant; null unless `resolved`. */
  readonly entity: Entity | null
  /** Probability, 0..1, that the name means `alternatives[0].entity`; 0 where nobody is in question. */
  readonly confidence: number
  /** What to write instead: the canonical name's part that the garble stands for, with what else was written. Null unless `resolved`. */
  readonly replacement: string | null
  readonly reasons: readonly Reason[]
  /** Best first, the chosen one included. */
  readonly alternatives: readonly Alternative[]
}
