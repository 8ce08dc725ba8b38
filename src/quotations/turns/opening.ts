import type { LabelledLine } from './turn.ts'

/** Where a turn begins. */
export interface Opening {
  readonly line: LabelledLine
  /** Its place among the lines. */
  readonly at: number
  /** Where what is before it ends: with its line, or within one. */
  readonly start: number
  readonly words: number
  /** A screenplay’s words end with their paragraph. */
  readonly short: boolean
}
