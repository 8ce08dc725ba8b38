import { formatError } from '../format-error.ts'
import { readVerbatim } from '../payload.ts'
import type { Segment, Transcript } from '../transcript.ts'
import { splitLines } from './lines.ts'

const ENTRY = /^\s*(\S+\s+\S+)\s+\d+(?:\.\d+)?\s+\d+(?:\.\d+)?\s+(\S+)(?:\s.*)?$/
const ALTERNATIVES = /^\s*\S+\s+\S+\s+\S+\s+\S+\s+<(ALT_BEGIN|ALT|ALT_END)>/i

/**
 * Reads Kaldi's and NIST's time-marked words (.ctm): file, channel, start, duration, word, and a confidence. `;;` is a comment; of
 * alternatives the first is read.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where a line is no such entry.
 */
export function readCtm(source: string): Transcript {
  const layer: Segment[] = []
  let channel = ''
  let skipped = false
  for (const { start, end } of splitLines(source, source.startsWith('\ufeff') ? 1 : 0)) {
    const line = source.slice(start, end)
    if (line.trim() === '' || line.trimStart().startsWith(';;')) continue
    const mark = ALTERNATIVES.exec(line)?.[1]?.toUpperCase()
    if (mark !== undefined) {
      skipped = mark === 'ALT'
      continue
    }
    const entry = ENTRY.exec(line)
    if (entry === null) throw formatError(source, start, 'an entry is file, channel, start, duration and word')
    const [, of, word] = entry as unknown as [string, string, string]
    if (skipped || /^<.*>$/.test(word)) continue
    // the word stands behind three numbers, of which it may be one
    const at = start + line.length - line.slice(wordStart(line)).length
    layer.push({
      payload: readVerbatim(source, at, at + word.length),
      gap: ' ',
      turn: layer.length === 0 || of !== channel,
    })
    channel = of
  }
  return { format: 'ctm', layers: [layer], encode: (text) => text }
}

/** Where the fifth field begins. */
const wordStart = (line: string): number => /^\s*(?:\S+\s+){4}/.exec(line)![0].length
