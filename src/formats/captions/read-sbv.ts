import { formatError } from '../format-error.ts'
import { readVerbatim } from '../payload.ts'
import type { Segment, Transcript } from '../transcript.ts'
import { readCaptionLines } from './caption-lines.ts'
import { splitLines } from './lines.ts'

const TIMES = /^\s*\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3},\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}\s*$/
const BROKEN_TIMES = /^\s*\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,3}\s*(?:,|$)/

/**
 * Reads YouTube's SubViewer captions (.sbv): `0:00:01.000,0:00:02.000`, then the words.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where words come before any times, or times cannot be read.
 */
export function readSbv(source: string): Transcript {
  const layer: Segment[] = []
  let timed = false
  for (const { start, end } of splitLines(source, source.startsWith('\ufeff') ? 1 : 0)) {
    const line = readVerbatim(source, start, end)
    if (TIMES.test(line.text)) timed = true
    else if (BROKEN_TIMES.test(line.text))
      throw formatError(source, start, `"${line.text.trim()}" is no pair of times like 0:00:01.000,0:00:02.000`)
    else if (line.text.trim() !== '') {
      if (!timed) throw formatError(source, start, 'a cue begins with its times, 0:00:01.000,0:00:02.000')
      for (const segment of readCaptionLines([line])) layer.push(segment)
    }
  }
  return { format: 'sbv', layers: [layer], encode: (text) => text }
}
