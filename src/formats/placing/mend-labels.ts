import type { Edit } from '../../edits/edit.ts'
import { composePlainText, type PlainText, segmentAt } from '../compose-plain-text.ts'
import type { Payload } from '../transcript.ts'
import { explainParts } from './explain-parts.ts'
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

/** Each edit of a label at every place where the label is written. */
export function mendLabels(layers: readonly PlainText[], edits: LabelEdits, paper: Paper): Edit[] {
  if (edits.size === 0) return []
  const written = new Map<number, Payload>()
  for (const placed of layers.flatMap(({ labels }) => labels)) {
    if (placed !== null) written.set(placed.label.payload.start, placed.label.payload)
  }
  return [...edits].flatMap(([text, own]) => {
    const labels = [...written.values()].filter((payload) => payload.text === text)
    const plain = labels.map((payload) => composePlainText([{ payload, gap: '', turn: false }]))
    return own.flatMap((edit) =>
      explainParts(
        edit,
        plain.flatMap((label) => placeEdit(label, edit, paper) ?? []),
      ),
    )
  })
}
