import type { Cleaner } from '../clean.ts'
import { cleanRead } from '../formats/clean-read.ts'
import type { TableFormat } from '../formats/document-format.ts'
import { readDocument } from '../formats/read-document.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'
import { readPieces } from './read-lines.ts'
import { SAY_ENCODING } from './read-text.ts'

/** A table whose rows stand one behind the other, so that it can be cleaned piece by piece. */
export type RowFormat = Exclude<TableFormat, 'json'>

interface TablePlace {
  readonly format: RowFormat
  /** The column or key of the text. */
  readonly field?: string | undefined
}

/** So many rows, or rows of so many letters, are read and cleaned at a time: what the memory holds does not grow with the table. */
const ROWS = 100
const LETTERS = 200_000

/**
 * The mended table in pieces, from the first to the last, for tables that are too large to hold: UTF-8, a row an article.
 *
 * @param hear the result of each piece; its offsets lead into the piece
 * @throws {WhosaidError} `unreadable-file`; `invalid-format` with line and column; `invalid-option` where there is no such field.
 */
export async function* cleanTable(
  path: string,
  cleaner: Cleaner,
  { format, field }: TablePlace,
  hear: (result: CleanResult) => void,
): AsyncGenerator<string> {
  let heading: string | null = format === 'jsonl' ? '' : null
  let line = 0
  let isFirst = true
  for await (const rows of piecesOf(path, format)) {
    if (heading === null) heading = rows.shift()!
    const piece = heading + rows.join('')
    const result = cleanPiece(piece, line - countLines(isFirst ? '' : heading))
    if (result) hear(result)
    const text = result?.text ?? piece
    yield isFirst ? text : text.slice(heading.length)
    line += countLines(isFirst ? piece : piece.slice(heading.length))
    isFirst = false
  }

  function cleanPiece(piece: string, before: number): CleanResult | null {
    try {
      return cleanRead(cleaner, piece, readDocument(piece, format, field))
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error
      // rows without the text, in the midst of others that have it
      if (!isFirst && error.code === 'invalid-option') return null
      throw new WhosaidError(
        error.code,
        error.message.replace(/^line (\d+)/, (_, n) => `line ${Number(n) + before}`),
        {
          cause: error,
        },
      )
    }
  }
}

const countLines = (text: string): number => text.split('\n').length - 1

/** The rows of a file with their line breaks, so many at a time; the heading is one of them. */
async function* piecesOf(path: string, format: RowFormat): AsyncGenerator<string[]> {
  const rows: string[] = []
  let rest = ''
  let from = 0
  let isQuoted = false
  const cut = (): void => {
    let start = 0
    for (let at = from; at < rest.length; at++) {
      const unit = rest.charCodeAt(at)
      // a quotation mark inside a cell is one of its letters; a doubled one ends the quoted stretch and begins it again
      if (unit === QUOTE && format !== 'jsonl') isQuoted = !isQuoted && (at === 0 || OPENING.includes(rest[at - 1]!))
      else if (unit === NEWLINE && !isQuoted) {
        rows.push(rest.slice(start, at + 1))
        start = at + 1
      }
    }
    rest = rest.slice(start)
    from = rest.length
  }
  try {
    for await (const piece of readPieces(path, 'utf-8', SAY_ENCODING)) {
      rest += piece
      cut()
      for (let count = countPiece(rows); count < rows.length; count = countPiece(rows)) yield rows.splice(0, count)
    }
  } catch (error) {
    if (error instanceof WhosaidError) throw error
    throw new WhosaidError('unreadable-file', `cannot read ${path}: ${describeFileError(error)}`, { cause: error })
  }
  if (rest !== '') rows.push(rest)
  while (rows.length > 0) yield rows.splice(0, countPiece(rows))
}

/** How many of the rows are a piece: the heading is never one by itself. */
function countPiece(rows: readonly string[]): number {
  let letters = 0
  let count = 0
  while (count < rows.length && count < ROWS && (count < 2 || letters < LETTERS)) letters += rows[count++]!.length
  return count
}

/** Behind these a quoted cell begins. */
const OPENING = ',;\t\n"'
const QUOTE = 0x22
const NEWLINE = 0x0a
