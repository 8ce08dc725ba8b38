import type { Edit } from '../edits/edit.ts'
import { composePlainText, type PlainText, segmentAt } from './compose-plain-text.ts'
import { type Paper, placeEdit } from './place-edit.ts'

/** For each label, as written, its edits, with offsets into the label. */
export type LabelEdits = ReadonlyMap<string, readonly Edit[]>

/** Parts the edits of labels from those of what was said. A label that is written many times is edited as at its first edit. */
export function takeLabelEdits(plain: PlainText, edits: readonly Edit[]): { inLabels: LabelEdits; inWords: Edit[] } {
  const inLabels = new Map<string, Edit[]>()
  const places = new Map<string, number>()
  const inWords: Edit[] = []
  for (const edit of edits) {
    const label = plain.segments.length > 0 ? plain.labels[segmentAt(plain, edit.start)] : null
    if (!label || label.start > edit.start || label.end < edit.end) {
      inWords.push(edit)
      continue
    }
    const written = label.label.payload.text
    if (!places.has(written)) {
      places.set(written, label.start)
      inLabels.set(written, [])
    }
    if (places.get(written) !== label.start) continue
    inLabels.get(written)!.push({ ...edit, start: edit.start - label.start, end: edit.end - label.start })
  }
  return { inLabels, inWords }
}

/** The edits of every place where the labels are written. */
export function mendLabels(layers: readonly PlainText[], edits: LabelEdits, paper: Paper): Edit[] {
  if (edits.size === 0) return []
  const mended = new Set<number>()
  return layers
    .flatMap(({ labels }) => labels)
    .flatMap((placed) => {
      if (placed === null || mended.has(placed.label.payload.start)) return []
      const { payload } = placed.label
      mended.add(payload.start)
      const plain = composePlainText([{ payload, gap: '', turn: false }])
      return (edits.get(payload.text) ?? []).flatMap(
        (edit) => placeEdit(plain, edit, paper)?.map((at) => ({ ...edit, ...at })) ?? [],
      )
    })
}
