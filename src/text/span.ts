/** A half-open stretch of the source, in UTF-16 code units: the first inside, the first behind. */
export interface Span {
  readonly start: number
  readonly end: number
}
