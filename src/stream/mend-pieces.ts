import type { Cleaner } from '../clean.ts'
import { applyEdits } from '../edits/apply-edits.ts'
import type { TextEdit } from '../edits/edit.ts'
import { composePlainText, segmentAt } from '../formats/compose-plain-text.ts'
import { spokenLayer } from '../formats/json/spoken-layer.ts'
import { readVerbatim } from '../formats/payload.ts'
import { takeLabelEdits } from '../formats/placing/mend-labels.ts'
import { orderEdits, placeEdit } from '../formats/placing/place-edit.ts'
import type { Piece } from './piece.ts'

export interface MendedPieces {
  /** The text of each piece, mended. */
  readonly texts: readonly string[]
  /** For each name that was mended, the first piece it stands in and the last. */
  readonly names: readonly (readonly [first: number, last: number])[]
}

/** Mends pieces as one text, from the piece `from` on; the ones before it are read, but stay as they are. */
export function mendPieces(cleaner: Cleaner, pieces: readonly Piece[], from: number): MendedPieces {
  const { source, starts, plain, owners } = readPieces(pieces)
  const names: [number, number][] = []
  const edits: TextEdit[] = []
  for (const edit of takeLabelEdits(plain, cleaner.clean(plain.text).edits).inWords) {
    const first = owners[segmentAt(plain, edit.start)]!
    const places = first < from ? null : placeEdit(plain, edit, { source, encode: (text) => text, blank: true })
    if (places === null) continue
    names.push([first, owners[segmentAt(plain, edit.end - 1)]!])
    edits.push(...places)
  }
  const ordered = orderEdits(edits)
  let next = 0
  const texts = pieces.map(({ text }, piece) => {
    const start = starts[piece]!
    const own: TextEdit[] = []
    while (next < ordered.length && ordered[next]!.start < start + text.length) own.push(ordered[next++]!)
    return applyEdits(
      text,
      own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    )
  })
  return { texts, names }
}

/** The pieces as a layer over a source made of them, each on a line of its own with its speaker behind. */
function readPieces(pieces: readonly Piece[]) {
  const lines = pieces.map(({ text, speaker = '' }) => `${text}\n${speaker}\n`)
  const source = lines.join('')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length
  }
  const owners = [...pieces.keys()].filter((piece) => pieces[piece]!.text !== '')
  const layer = spokenLayer(
    owners.map((piece) => {
      const { text, speaker } = pieces[piece]!
      const end = starts[piece]! + text.length
      const payload = readVerbatim(source, starts[piece]!, end)
      if (speaker === undefined) return { payload }
      return { payload, label: { payload: readVerbatim(source, end + 1, end + 1 + speaker.length), inline: false } }
    }),
  )
  return { source, starts, plain: composePlainText(layer), owners }
}
