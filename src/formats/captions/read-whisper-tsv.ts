import { formatError } from '../format-error.ts'
import { readVerbatim } from '../payload.ts'
import type { Segment, Transcript } from '../transcript.ts'
import { readCaptionLines } from './caption-lines.ts'
import { splitLines } from './lines.ts'

const ROW = /^\d+(?:\.\d+)?\t\d+(?:\.\d+)?\t/

/**
 * Reads Whisper's `.tsv`: start, end and text.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where a row has no times.
 */
export function readWhisperTsv(source: string): Transcript {
  const [, ...rows] = splitLines(source, source.startsWith('\ufeff') ? 1 : 0)
  const layer: Segment[] = []
  for (const { start, end } of rows) {
    const row = source.slice(start, end)
    if (row.trim() === '') continue
    const times = ROW.exec(row)
    if (times === null) throw formatError(source, start, 'a row is start, end and text with tabs between')
    for (const segment of readCaptionLines([readVerbatim(source, start + times[0].length, end)])) layer.push(segment)
  }
  return { format: 'whisper-tsv', layers: [layer], encode: (text) => text }
}
