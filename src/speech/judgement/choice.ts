import type { Candidate } from '../hearing/hear-candidates.ts'

/** A candidate with the probability that it is right, 0..1. */
export interface Choice extends Candidate {
  readonly chance: number
}
