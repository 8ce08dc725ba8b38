import type { Span } from '../../text/span.ts'
import { formatError } from '../format-error.ts'
import { decodePayload, readVerbatim } from '../payload.ts'
import type { Segment, Transcript } from '../transcript.ts'
import { readCaptionLines } from './caption-lines.ts'
import { splitLines } from './lines.ts'
import { partRollingLines } from './rolling-lines.ts'

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{1,2}[,.]\d{1,3}`
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`)
/** Two times with something like an arrow between them. */
const LIKE_TIMES = new RegExp(String.raw`^\s*${TIME}\s{0,9}[-–—=]{1,3}>?\s{0,9}${TIME}`)
const LONE_TIME = new RegExp(String.raw`^\s*${TIME}\s*$`)
const INDEX = /^\s*\d+\s*$/
const MARKUP = /<\/?[a-z][^<>]*>|\{\\[^{}]*\}/gi

const isTimes = (line = ''): boolean => line.includes('-->') || LIKE_TIMES.test(line)

/**
 * Reads SubRip captions. A cue's words run to the next cue, blank lines among them; `<i>` and `{\an8}` are no words.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where a cue has no times or its times cannot be read.
 */
export function readSrt(source: string): Transcript {
  const lines = splitLines(source, source.startsWith('\ufeff') ? 1 : 0)
  const written = lines.map((line) => source.slice(line.start, line.end))
  const cues: Segment[][] = []
  let cue: Span[] | null = null
  lines.forEach((line, i) => {
    const text = written[i]!
    if (TIMES.test(text)) {
      if (cue !== null) cues.push(readCue(source, cue))
      cue = []
      return
    }
    if (text.includes('-->') || LONE_TIME.test(text) || LIKE_TIMES.test(text)) {
      throw formatError(source, line.start, `"${text.trim()}" is no pair of times like 00:00:01,000 --> 00:00:02,000`)
    }
    if (text.trim() === '' || (INDEX.test(text) && isTimes(written[i + 1]))) return
    if (cue === null)
      throw formatError(source, line.start, 'a cue begins with its times, 00:00:01,000 --> 00:00:02,000')
    cue.push(line)
  })
  if (cue !== null) cues.push(readCue(source, cue))
  return { format: 'srt', layers: partRollingLines(cues), encode: (text) => text }
}

function readCue(source: string, lines: readonly Span[]): Segment[] {
  return readCaptionLines(
    lines.map((line) => decodePayload(readVerbatim(source, line.start, line.end), MARKUP, () => '')),
  )
}
