import { lowerBound } from '../../text/lower-bound.ts'
import { addTo } from './add-to.ts'

/** Somebody is called by name at a word. */
export interface Call {
  readonly at: number
  readonly entity: number
  /** Announced, handed over to, or called by the full or family name. */
  readonly introduced: boolean
}

/** Who was called by name where: what was said before and after says who may be meant now. */
export class Dialogue {
  /** Where each was called, in order; and where introduced. */
  readonly #called = new Map<number, number[]>()
  readonly #introduced = new Map<number, number[]>()

  constructor(calls: readonly Call[]) {
    for (const { at, entity, introduced } of [...calls].sort((a, b) => a.at - b.at)) {
      addTo(this.#called, entity, at)
      if (introduced) addTo(this.#introduced, entity, at)
    }
  }

  /** Words since the entity was last called before `at`; Infinity where it was not. */
  since(entity: number, at: number): number {
    return at - lastBefore(this.#called.get(entity), at)
  }

  /** Words until the entity is called again behind `at`. */
  until(entity: number, at: number): number {
    const calls = this.#called.get(entity) ?? []
    return (calls[firstFrom(calls, at + 1)] ?? Infinity) - at
  }

  /** Words since the entity was last introduced. */
  sinceIntroduced(entity: number, at: number): number {
    return at - lastBefore(this.#introduced.get(entity), at)
  }

  /** How many others were called since the entity was: 0 for whoever was called last; `most` where it was not called lately. */
  rank(entity: number, at: number, most: number): number {
    const own = lastBefore(this.#called.get(entity), at)
    if (own === -Infinity) return most
    let others = 0
    for (const [other, calls] of this.#called) {
      const last = lastBefore(calls, at)
      // of two called at one word, the one that is listed behind counts as the later
      if (last > own || (last === own && other > entity)) others++
      if (others === most) break
    }
    return others
  }
}

const firstFrom = (calls: readonly number[], at: number): number => lowerBound(calls.length, (i) => calls[i]! < at)

const lastBefore = (calls: readonly number[] = [], at: number): number => calls[firstFrom(calls, at) - 1] ?? -Infinity
