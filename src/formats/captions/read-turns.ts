import { findHeading, findLabel } from '../labels.ts'
import { readVerbatim } from '../payload.ts'
import type { Label, Segment, Transcript } from '../transcript.ts'
import { readLabelledLine } from './caption-lines.ts'
import { splitLines } from './lines.ts'

/**
 * Reads plain text with a label before each turn: `NAME: …`, `Speaker 1 (00:03): …`, `[00:03] NAME: …`, or the name and the time
 * on a line of their own. Every text can be read so; one without labels is one turn.
 */
export function readTurns(source: string): Transcript {
  const layer: Segment[] = []
  let heading: Label | undefined
  let blank = true
  for (const { start, end } of splitLines(source, source.startsWith('\ufeff') ? 1 : 0)) {
    const line = readVerbatim(source, start, end)
    if (line.text.trim() === '') {
      blank = true
      continue
    }
    const name = findHeading(line.text)
    if (name !== null) {
      heading = { payload: readVerbatim(source, start, start + name.length), inline: false }
      continue
    }
    const found = findLabel(line.text)
    if (found !== null) layer.push({ ...readLabelledLine(line, found), gap: ' ', turn: true })
    else if (heading !== undefined) layer.push({ payload: line, gap: ' ', turn: true, label: heading })
    else layer.push({ payload: line, gap: ' ', turn: blank })
    heading = undefined
    blank = false
  }
  return { format: 'turns', layers: [layer], encode: (text) => text }
}
