import { lowerBound } from '../../text/lower-bound.ts'
import type { HeardWord } from '../heard-words.ts'
import { foldSpoken, type SpokenWords } from './spoken-words.ts'

/** Another reading of a stretch of words. */
export interface Alternative {
  readonly from: number
  /** Behind the last. */
  readonly to: number
  /** Folded. */
  readonly words: readonly string[]
}

/** What a recogniser says of its words. */
export interface Heard {
  /** How sure it is of each word, 0..1; −1 where it does not say; null where it says nothing of any. */
  readonly confidences: Float32Array | null
  readonly alternatives: readonly Alternative[]
}

export const NOTHING_HEARD: Heard = { confidences: null, alternatives: [] }

/** `heard` by words: stretches that are in no words are left out. */
export function readHeard(words: SpokenWords, heard: readonly HeardWord[]): Heard {
  if (heard.length === 0) return NOTHING_HEARD
  const confidences = new Float32Array(words.count).fill(-1)
  const alternatives: Alternative[] = []
  let isSaid = false
  for (const { start, end, confidence, alternatives: others = [] } of heard) {
    const from = lowerBound(words.count, (at) => words.starts[at]! < start)
    const to = lowerBound(words.count, (at) => words.ends[at]! <= end)
    if (from >= to) continue
    if (confidence !== undefined) {
      isSaid = true
      confidences.fill(confidence, from, to)
    }
    for (const other of others) alternatives.push(...partsOf({ from, to, words: foldWords(other) }))
  }
  return { confidences: isSaid ? confidences : null, alternatives }
}

const foldWords = (text: string): string[] =>
  text
    .split(/[\s.‐‑-]+/)
    .map(foldSpoken)
    .filter(Boolean)

/** The reading, and where it has as many words as the stretch, each part of it. */
function partsOf(whole: Alternative): Alternative[] {
  const { from, to, words } = whole
  const n = to - from
  if (words.length !== n || n === 1) return [whole]
  const parts: Alternative[] = []
  for (let first = 0; first < n; first++)
    for (let behind = first + 1; behind <= n; behind++)
      parts.push({ from: from + first, to: from + behind, words: words.slice(first, behind) })
  return parts
}
