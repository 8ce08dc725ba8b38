import { formatError } from '../format-error.ts'
import { decodePayload, readVerbatim } from '../payload.ts'
import type { Payload, Transcript } from '../transcript.ts'
import { chooseField } from './choose-field.ts'
import { readCell } from './read-cell.ts'

interface Cell {
  readonly payload: Payload
  readonly quoted: boolean
}

/**
 * Reads a table with a heading line, an article a row: the cells of one column.
 *
 * @param format `csv` may be parted by commas or semicolons, as its heading is
 * @throws {WhosaidError} `invalid-format` with line and column where a quotation mark is not closed; `invalid-option` where there is no such column.
 */
export function readDelimited(source: string, format: 'csv' | 'tsv', field?: string): Transcript[] {
  const delimiter = format === 'tsv' ? '\t' : delimiterOf(source)
  const [heading, ...rows] = readRows(source, delimiter)
  const names = heading?.map(({ payload }) => payload.text.trim()) ?? []
  const column = names.indexOf(chooseField(names, field))
  return rows.flatMap((row) => {
    const cell = row[column]
    if (cell === undefined || cell.payload.text.trim() === '') return []
    // a comma that no quotation marks protect would begin another cell
    const encode = cell.quoted
      ? (text: string) => text.replace(/"/g, '""')
      : (text: string) => text.replaceAll(delimiter, '').replace(delimiter === '\t' ? /[\r\n]/g : /["\r\n]/g, '')
    return [readCell(cell.payload, format, encode)]
  })
}

function delimiterOf(source: string): string {
  const heading = /^[^\r\n]*/.exec(source)![0]
  return heading.split(';').length > heading.split(',').length ? ';' : ','
}

function readRows(source: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = []
  let at = source.startsWith('\ufeff') ? 1 : 0
  let row: Cell[] = []
  while (at < source.length) {
    const cell = readDelimitedCell(source, at, delimiter)
    row.push(cell.cell)
    at = cell.end
    if (source[at] === delimiter) {
      at++
      if (at < source.length) continue
      row.push({ payload: readVerbatim(source, at, at), quoted: false })
    }
    rows.push(row)
    row = []
    if (source[at] === '\r') at++
    if (source[at] === '\n') at++
  }
  return rows
}

/** A cell, and where what follows it begins: a delimiter, a line break, the end. */
function readDelimitedCell(source: string, start: number, delimiter: string): { cell: Cell; end: number } {
  if (source[start] === '"') {
    let end = source.indexOf('"', start + 1)
    while (end >= 0 && source[end + 1] === '"') end = source.indexOf('"', end + 2)
    if (end < 0) throw formatError(source, start, 'this quotation mark is not closed')
    const payload = decodePayload(readVerbatim(source, start + 1, end), /""/g, () => '"')
    const next = source[end + 1]
    if (next === undefined || next === delimiter || next === '\r' || next === '\n') {
      return { cell: { payload, quoted: true }, end: end + 1 }
    }
    // between tabs many programs write a quotation mark as it is
    if (delimiter !== '\t' || /[\r\n]/.test(payload.text)) {
      throw formatError(source, end, 'behind this quotation mark the cell has to end')
    }
  }
  let end = start
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end++
  return { cell: { payload: readVerbatim(source, start, end), quoted: false }, end }
}
