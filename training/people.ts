import { foldName } from '../src/names/fold-name.ts'

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

/** Number of parts people are split into, so that what is learned can be measured on people never seen. */
export const PARTS = 5

/** The part a person belongs to, from the last word of the name, so that people with one surname stay together. */
export function partOf(name: string): number {
  const last = foldName(name).split(' ').at(-1)!
  let hash = 0x811c9dc5
  for (let i = 0; i < last.length; i++) hash = Math.imul(hash ^ last.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return (Math.imul(hash, 0x2c1b3c6d) >>> 8) % PARTS
}

/** People whose garbles no table in `src/` was learned from; every figure is reported on them. */
export const isHeldOut = (name: string): boolean => partOf(name) === 0

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
