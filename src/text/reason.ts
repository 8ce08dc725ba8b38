/** One piece of evidence behind a decision: a code for programs, a sentence for people, a number where there is one. */
export interface Reason {
  readonly code: string
  readonly text: string
  readonly value?: number
}
