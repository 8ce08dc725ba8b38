/** A half-open stretch of the source, in UTF-16 code units: the first inside, the first behind. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Do two spans share at least one code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
