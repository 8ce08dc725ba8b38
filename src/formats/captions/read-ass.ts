import { formatError } from '../format-error.ts'
import { decodePayload, readVerbatim } from '../payload.ts'
import type { Label, Payload, Segment, Transcript } from '../transcript.ts'
import { readCaptionLines } from './caption-lines.ts'
import { splitLines } from './lines.ts'

const OVERRIDE = /\{[^{}]*\}|\\[Nnh]/g
const LINE_BREAK = /\\[Nn]/g
const DRAWING = /\\p[1-9]/

/**
 * Reads SubStation Alpha captions (.ass, .ssa): the text of each `Dialogue`, without overrides (`{\i1}`); `\N` ends a line; the field
 * `Name` is a label. Styles, comments and drawings are left alone.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where a dialogue has too few fields or the file has none at all.
 */
export function readAss(source: string): Transcript {
  const layer: Segment[] = []
  let section = ''
  let fields = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']
  for (const { start, end } of splitLines(source, source.startsWith('\ufeff') ? 1 : 0)) {
    const line = source.slice(start, end)
    const heading = /^\s*\[([^\]]*)\]\s*$/.exec(line)
    if (heading !== null) section = heading[1]!.toLowerCase()
    if (section !== 'events') continue
    const entry = /^(Format|Dialogue):\s*/.exec(line)
    if (entry === null) continue
    const rest = start + entry[0].length
    if (entry[1] === 'Format') {
      fields = source
        .slice(rest, end)
        .split(',')
        .map((field) => field.trim().toLowerCase())
      if (fields.at(-1) !== 'text') throw formatError(source, start, 'the last field of the events is Text')
      continue
    }
    const cells = splitCells(source, rest, end, fields.length)
    if (cells.length < fields.length) {
      throw formatError(source, start, `a dialogue has ${fields.length} fields here, and this one ${cells.length}`)
    }
    const name = cells[fields.findIndex((field) => field === 'name' || field === 'actor')]
    addDialogue(cells[fields.length - 1]!, name, layer)
  }
  if (section === '') throw formatError(source, 0, 'a SubStation Alpha file begins with [Script Info]')
  return { format: 'ass', layers: [layer], encode: (text) => text }
}

/** The fields of a line; the last one holds whatever commas are left. */
function splitCells(source: string, start: number, end: number, count: number): Payload[] {
  const cells: Payload[] = []
  let from = start
  while (cells.length < count - 1) {
    const comma = source.indexOf(',', from)
    if (comma < 0 || comma >= end) return cells
    cells.push(readVerbatim(source, from, comma))
    from = comma + 1
  }
  return [...cells, readVerbatim(source, from, end)]
}

function addDialogue({ start, end, text }: Payload, name: Payload | undefined, layer: Segment[]): void {
  if (text.match(OVERRIDE)?.some((override) => DRAWING.test(override))) return
  const label: Label | undefined =
    name !== undefined && name.text.trim() !== '' ? { payload: name, inline: false } : undefined
  const before = layer.at(-1)
  let from = 0
  const lines: Payload[] = []
  const take = (to: number) =>
    lines.push(
      decodePayload({ start: start + from, end: start + to, text: text.slice(from, to) }, OVERRIDE, (written) =>
        written === '\\h' ? ' ' : '',
      ),
    )
  for (const match of text.matchAll(LINE_BREAK)) {
    take(match.index)
    from = match.index + match[0].length
  }
  take(end - start)
  readCaptionLines(lines).forEach((segment, i) => {
    if (label === undefined || segment.label !== undefined) layer.push(segment)
    else
      layer.push({
        ...segment,
        label,
        turn: segment.turn || (i === 0 && before?.label?.payload.text !== label.payload.text),
      })
  })
}
