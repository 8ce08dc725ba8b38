import { namesInFields } from '../../attribution/names-in-fields.ts'
import { readVerbatim } from '../payload.ts'
import type { Segment, Transcript } from '../transcript.ts'
import { readCaptionLines } from './caption-lines.ts'
import { splitLines } from './lines.ts'

const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
const TIMED = new RegExp(
  String.raw`^\s*(?:[[(<]\s*${CLOCK}(?:\s*(?:-->|-|–)\s*${CLOCK})?\s*[\])>]|${CLOCK}(?:\s*(?:-->|-|–)\s*${CLOCK})?)(?=\s|$)\s*(?:[-–—|]\s+)?`,
)

/** Where the words of a line begin, behind its time; 0 where it has none. */
export function endOfTime(line: string): number {
  return TIMED.exec(line)?.[0].length ?? 0
}

/** Where the words begin: behind the byte order mark and the fields above them, `---` … `---`. */
export function endOfFields(source: string): number {
  const base = source.startsWith('\ufeff') ? 1 : 0
  if (!/^---[ \t]*\r?\n/.test(source.slice(base, base + 40))) return base
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/g
  close.lastIndex = base + 3
  const found = close.exec(source)
  return found === null ? base : found.index + found[0].length
}

/** Plain text with a time before each line, as Whisper's console prints it, or above the words: `[00:01.000 --> 00:03.000]  …`, `00:00:01 …`. */
export function readTimedLines(source: string): Transcript {
  const layer: Segment[] = []
  const fields = endOfFields(source)
  const named = namesInFields(source.slice(0, fields))
  let blank = true
  for (const { start, end } of splitLines(source, fields)) {
    const text = source.slice(start, end)
    const said = endOfTime(text)
    const segments = readCaptionLines([readVerbatim(source, start + said, end)])
    // a paragraph of its own, where no line has a time, is no running speech
    for (const segment of segments) layer.push({ ...segment, turn: segment.turn || (blank && said === 0) })
    if (segments.length > 0 || said > 0) blank = false
    else blank = true
  }
  return { format: 'timed', layers: [layer], encode: (text) => text, named }
}
