export interface Person {
  readonly id: string
  readonly name: string
  readonly given?: string
  readonly family?: string
}

export interface Garble {
  readonly id: string
  readonly name: string
  readonly truth: string
  readonly garble: string
  readonly channel: string
  readonly tool: string
}

/** A repeatable source of numbers 0..1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
