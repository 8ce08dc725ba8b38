import type { Span } from '../text/span.ts'

/** Stretches of the source that are taken, for choosing disjoint ones; short stretches, so that each code unit is kept. */
export class Stretches {
  readonly #taken = new Set<number>()

  /** Takes the stretch unless a part of it is taken already; tells whether it did. */
  take({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#taken.has(at)) return false
    for (let at = start; at < end; at++) this.#taken.add(at)
    return true
  }
}
