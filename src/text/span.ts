/** A half-open stretch of the source, in UTF-16 code units: the first inside, the first behind. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Do two spans share at least one code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Does `outer` hold all of `inner`? */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
