import type { Span } from '../../text/span.ts'
import { formatError } from '../format-error.ts'
import type { Segment, Transcript } from '../transcript.ts'
import { encodeEntities } from './entities.ts'
import { splitLines } from './lines.ts'
import { partRollingLines } from './rolling-lines.ts'
import { readVttCue } from './vtt-cue.ts'

const TIME = String.raw`(?:\d{1,4}:)?[0-5]\d:[0-5]\d\.\d{3}`
const TIMES = new RegExp(String.raw`^[ \t\f]*${TIME}[ \t\f]*-->[ \t\f]*${TIME}(?:[ \t\f].*)?$`)

interface Reader {
  readonly source: string
  readonly lines: readonly Span[]
}

/**
 * Reads WebVTT as the W3C describes it; header, STYLE, REGION and NOTE blocks, cue names, times, settings and tags are no words,
 * the name of `<v Name>` is a label.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where the signature is missing or a block is no cue.
 */
export function readVtt(source: string): Transcript {
  const reader = { source, lines: splitLines(source, source.startsWith('\ufeff') ? 1 : 0) }
  if (!/^WEBVTT(?:[ \t]|$)/.test(lineAt(reader, 0)!)) {
    throw formatError(source, reader.lines[0]!.start, 'a WebVTT file begins with WEBVTT')
  }
  const cues: Segment[][] = []
  let last: Segment | undefined
  let at = blockEnd(reader, 0)
  while (at < reader.lines.length) {
    if (lineAt(reader, at) === '') at++
    else if (/^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t]*$)/.test(lineAt(reader, at)!)) at = blockEnd(reader, at + 1)
    else {
      const times = timesOfCue(reader, at)
      at = blockEnd(reader, times + 1)
      if (at > times + 1) {
        const cue = { start: reader.lines[times + 1]!.start, end: reader.lines[at - 1]!.end }
        const said = readVttCue(source, cue, last)
        cues.push(said)
        last = said.at(-1) ?? last
      }
    }
  }
  return { format: 'vtt', layers: partRollingLines(cues), encode: encodeEntities }
}

const lineAt = ({ source, lines }: Reader, line: number): string | undefined =>
  lines[line] && source.slice(lines[line].start, lines[line].end)

/** The line behind a block: a blank one, the times of the next cue, or the end. */
function blockEnd(reader: Reader, from: number): number {
  let line = from
  while (line < reader.lines.length) {
    const text = lineAt(reader, line)!
    if (text === '' || text.includes('-->')) break
    line++
  }
  return line
}

/** The line of a cue's times: the first of its block, or the second behind the cue's name. */
function timesOfCue(reader: Reader, first: number): number {
  const times = lineAt(reader, first)!.includes('-->') ? first : first + 1
  const text = lineAt(reader, times) ?? ''
  const { start } = reader.lines[first]!
  if (!text.includes('-->')) throw formatError(reader.source, start, 'these lines are no cue: its times are missing')
  if (TIMES.test(text)) return times
  const found = reader.lines[times]!.start
  throw formatError(reader.source, found, `"${text.trim()}" is no pair of times like 00:01.000 --> 00:02.000`)
}
