import { lowerBound } from './lower-bound.ts'
import type { Span } from './span.ts'

/** Tells which of many spans share a code unit with another, in the order of their starts, without looking at all of them. */
export function spansOver<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  /** How far the spans up to each reach. */
  const reach = new Float64Array(ordered.length)
  let furthest = -Infinity
  ordered.forEach(({ end }, i) => {
    furthest = Math.max(furthest, end)
    reach[i] = furthest
  })
  return ({ start, end }) => {
    const behind = lowerBound(ordered.length, (i) => ordered[i]!.start < end)
    let first = behind
    while (first > 0 && reach[first - 1]! > start) first--
    return ordered.slice(first, behind).filter((one) => one.end > start)
  }
}
