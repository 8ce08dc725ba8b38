import type { TextEdit } from '../../edits/edit.ts'
import { lowerBound } from '../../text/lower-bound.ts'
import type { PlainText } from '../compose-plain-text.ts'

/** The words of a layer, as letters and digits in lower case, and where they stand. */
export interface LayerWords {
  readonly plain: PlainText
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const NONE = -1
/** How many words two layers may differ by before they agree again. */
const REACH = 24

/** The words a layer says; labels beside the words are not said. */
export function readLayerWords(plain: PlainText): LayerWords {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const beside = plain.labels.filter((label) => label !== null && !label.label.inline && label.start >= 0)
  let label = 0
  for (const match of plain.text.matchAll(WORD)) {
    while (label < beside.length && beside[label]!.end <= match.index) label++
    if (label < beside.length && beside[label]!.start <= match.index) continue
    words.push(match[0].toLowerCase())
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  return { plain, words, starts, ends }
}

/** For each word of one layer the same word of another, or −1. Both say the same, so one pass finds the places where they differ. */
export function alignWords(one: LayerWords, other: LayerWords): Int32Array {
  const a = one.words
  const b = other.words
  const aligned = new Int32Array(a.length).fill(NONE)
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) aligned[i++] = j++
    else {
      const [skipped, added] = findAgreement(a, b, i, j)
      i += skipped
      j += added
    }
  }
  return aligned
}

/** The fewest words to pass in both layers until two in a row agree. */
function findAgreement(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] {
  for (let distance = 1; distance <= REACH; distance++) {
    for (let k = 0; k <= distance; k++) {
      const m = i + k
      const n = j + distance - k
      if (m < a.length && a[m] === b[n] && a[m + 1] === b[n + 1]) return [k, distance - k]
    }
  }
  return [1, 1]
}

/**
 * The edit of one layer as an edit of another that says the same; null where the other says something else there. Where the other
 * writes the name without capitals, the new one has none either.
 */
export function carryEdit(edit: TextEdit, one: LayerWords, other: LayerWords, aligned: Int32Array): TextEdit | null {
  const first = firstWordFrom(one, edit.start)
  let last = first
  while (last + 1 < one.words.length && one.ends[last + 1]! <= edit.end) last++
  if (first >= one.words.length || one.ends[last]! > edit.end) return null
  const start = aligned[first]!
  const end = aligned[last]!
  if (start === NONE || end === NONE || end - start !== last - first) return null
  const span = { start: other.starts[start]!, end: other.ends[end]! }
  const from = other.plain.text.slice(span.start, span.end)
  const lower = from === from.toLowerCase() && edit.from !== edit.from.toLowerCase()
  return { ...span, from, to: lower ? edit.to.toLowerCase() : edit.to }
}

function firstWordFrom({ starts }: LayerWords, offset: number): number {
  return lowerBound(starts.length, (word) => starts[word]! < offset)
}

/** The words that an edit is over, as positions; null where it cuts one. */
export function wordsOf({ starts, ends }: LayerWords, edit: TextEdit): readonly [first: number, end: number] | null {
  const first = lowerBound(starts.length, (word) => starts[word]! < edit.start)
  let end = first
  while (end < starts.length && ends[end]! <= edit.end) end++
  return end === first || (end < starts.length && starts[end]! < edit.end) ? null : [first, end]
}

/** Where a layer says some words in a row. */
export function findWords(layer: LayerWords, index: WordIndex, sought: readonly string[]): number[] {
  return (index.get(sought[0]!) ?? []).filter((at) => sought.every((word, i) => layer.words[at + i] === word))
}

/** The positions of each word. */
export type WordIndex = ReadonlyMap<string, readonly number[]>

export function indexWords({ words }: LayerWords): WordIndex {
  const index = new Map<string, number[]>()
  words.forEach((word, at) => {
    const places = index.get(word)
    if (places === undefined) index.set(word, [at])
    else places.push(at)
  })
  return index
}
