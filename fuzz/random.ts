/** A stream of numbers that a seed makes again. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  /** A whole number, 0 ≤ n < limit. */
  below(limit: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

/** Mulberry32 (Tommy Ettinger, public domain): small, quick and good enough to choose changes by. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { next, below, chance: (probability) => next() < probability, pick: (list) => list[below(list.length)]! }
}

/** The seed of one document of a run. */
export function mixSeeds(run: number, document: number): number {
  return createRandom(Math.imul(run, 0x9e3779b1) ^ Math.imul(document + 1, 0x85ebca6b)).below(2 ** 32)
}
