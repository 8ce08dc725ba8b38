import { lowerBound } from '../../text/lower-bound.ts'
/** Somebody is called by name at a word. */
export interface Call {
  readonly at: number
  readonly entity: number
  /** Announced, handed over to, or called by the full or family name. */
  readonly introduced: boolean
}

/** Who was called by name where: what was said before and after says who may be meant now. */
export class Dialogue {
  readonly #calls: readonly Call[]

  constructor(calls: readonly Call[]) {
    this.#calls = [...calls].sort((a, b) => a.at - b.at || a.entity - b.entity)
  }

  /** Words since the entity was last called before `at`; Infinity where it was not. */
  since(entity: number, at: number): number {
    for (let i = this.#before(at) - 1; i >= 0; i--)
      if (this.#calls[i]!.entity === entity) return at - this.#calls[i]!.at
    return Infinity
  }

  /** Words until the entity is called again behind `at`. */
  until(entity: number, at: number): number {
    for (let i = this.#before(at + 1); i < this.#calls.length; i++) {
      if (this.#calls[i]!.entity === entity) return this.#calls[i]!.at - at
    }
    return Infinity
  }

  /** Words since the entity was last introduced. */
  sinceIntroduced(entity: number, at: number): number {
    for (let i = this.#before(at) - 1; i >= 0; i--) {
      const call = this.#calls[i]!
      if (call.entity === entity && call.introduced) return at - call.at
    }
    return Infinity
  }

  /** How many others were called since the entity was: 0 for whoever was called last; `most` where it was not called lately. */
  rank(entity: number, at: number, most: number): number {
    const others = new Set<number>()
    for (let i = this.#before(at) - 1; i >= 0 && others.size < most; i--) {
      if (this.#calls[i]!.entity === entity) return others.size
      others.add(this.#calls[i]!.entity)
    }
    return most
  }

  /** The first call at or behind `at`. */
  #before(at: number): number {
    return lowerBound(this.#calls.length, (i) => this.#calls[i]!.at < at)
  }
}
