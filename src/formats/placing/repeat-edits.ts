import type { TextEdit } from '../../edits/edit.ts'
import type { PlainText } from '../compose-plain-text.ts'
import {
  alignWords,
  carryEdit,
  findWords,
  indexWords,
  type LayerWords,
  readLayerWords,
  wordsOf,
} from './align-words.ts'
import { type Paper, placeEdit } from './place-edit.ts'

/**
 * Places the edits of the first layer once more, in a layer that says the same words. Where the two go different ways, as channels and their
 * times do, a name is mended if the first layer mends it at each of its places; else null, for the layers would disagree. Nowhere, where the
 * layer does not say it.
 */
export function repeatEdits(
  one: LayerWords,
  edits: readonly TextEdit[],
  layer: PlainText,
  paper: Paper,
): (edit: TextEdit) => TextEdit[] | null {
  const other = readLayerWords(layer)
  const aligned = alignWords(one, other)
  const taken = new Set(aligned)
  const index = indexWords(other)
  const ways = mendingsOf(one, edits)
  const done = new Set<string>()
  return (edit) => {
    const there = carryEdit(edit, one, other, aligned)
    if (there !== null) return placeEdit(layer, there, paper)
    const words = wordsOf(one, edit)
    if (words === null) return []
    const sought = one.words.slice(words[0], words[1])
    const key = sought.join(' ')
    const places = findWords(other, index, sought).filter((at) => !taken.has(at))
    if (places.length === 0) return []
    if (ways.get(key) !== edit.to) return null
    if (done.has(key)) return []
    done.add(key)
    const placed = places.map((at) => placeEdit(layer, editAt(other, at, sought.length, edit), paper))
    return placed.includes(null) ? null : placed.flatMap((edits) => edits!)
  }
}

function editAt(layer: LayerWords, at: number, count: number, edit: TextEdit): TextEdit {
  const start = layer.starts[at]!
  const end = layer.ends[at + count - 1]!
  const from = layer.plain.text.slice(start, end)
  const lower = from === from.toLowerCase() && edit.from !== edit.from.toLowerCase()
  return { start, end, from, to: lower ? edit.to.toLowerCase() : edit.to }
}

/** What each run of words becomes, where it becomes the same wherever the layer says it. */
function mendingsOf(one: LayerWords, edits: readonly TextEdit[]): Map<string, string> {
  const index = indexWords(one)
  const counts = new Map<string, { readonly to: Set<string>; readonly words: readonly string[]; count: number }>()
  for (const edit of edits) {
    const words = wordsOf(one, edit)
    if (words === null) continue
    const sought = one.words.slice(words[0], words[1])
    const key = sought.join(' ')
    const known = counts.get(key) ?? { to: new Set<string>(), words: sought, count: 0 }
    known.to.add(edit.to)
    known.count++
    counts.set(key, known)
  }
  return new Map(
    [...counts].flatMap(([key, { to, words, count }]) =>
      to.size === 1 && findWords(one, index, words).length === count ? [[key, [...to][0]!] as const] : [],
    ),
  )
}
