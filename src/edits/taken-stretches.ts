import type { Span } from '../text/span.ts'

/** Stretches of the source that are taken, for choosing disjoint ones; short stretches, so that each code unit is kept. */
export class Stretches {
  readonly #taken = new Set<number>()

  isFree({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#taken.has(at)) return false
    return true
  }

  /** Takes the stretch unless a part of it is taken already; tells whether it did. */
  take(span: Span): boolean {
    if (!this.isFree(span)) return false
    for (let at = span.start; at < span.end; at++) this.#taken.add(at)
    return true
  }
}
