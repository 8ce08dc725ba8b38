import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'
import { linesOf, readPieces } from './read-lines.ts'
import { SAVE_IT } from './read-text.ts'

export const TABLE_FORMATS = ['csv', 'tsv', 'jsonl'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** One row of a table: a list of cells, or the fields of a JSON object. */
export interface Row {
  /** As it stands in the file, without the end of its line; the first with the file's byte order mark. */
  readonly raw: string
  /** What ends the lines of the file. */
  readonly ending: string
  /** What parts the cells. */
  readonly delimiter: string
  readonly cells: readonly string[] | null
  readonly fields: Readonly<Record<string, unknown>> | null
}

/** What ends the heading: programs for tables write both signs. */
const endingOf = (beginning: string): string => (/^[^\r\n]*\r\n/.test(beginning) ? '\r\n' : '\n')

/** Commas or semicolons, as the heading of a CSV table has more of. */
function delimiterOf(format: 'csv' | 'tsv', beginning: string): string {
  if (format === 'tsv') return '\t'
  const heading = /^[^\r\n]*/.exec(beginning)![0]
  return heading.split(';').length > heading.split(',').length ? ';' : ','
}

/**
 * The rows of a table, one after the other: of CSV and TSV the header first, of JSONL a row a line that is not empty.
 *
 * @throws {WhosaidError} `unreadable-file` where it cannot be read, `invalid-format` where it is no such table.
 */
export async function* readTable(source: string | { readonly text: string }, format: TableFormat): AsyncGenerator<Row> {
  const name = typeof source === 'string' ? source : 'standard input'
  try {
    const pieces = typeof source === 'string' ? readPieces(source, undefined, SAVE_IT) : Readable.from([source.text])
    if (format === 'jsonl') yield* readJsonLines(pieces, name)
    else yield* readCells(pieces, format)
  } catch (error) {
    if (error instanceof WhosaidError) throw error
    if (String((error as { code?: unknown }).code).startsWith('CSV_'))
      throw new WhosaidError('invalid-format', `${name} is not readable as ${format}: ${(error as Error).message}`, {
        cause: error,
      })
    throw new WhosaidError('unreadable-file', `cannot read ${name}: ${describeFileError(error)}`, { cause: error })
  }
}

async function* readCells(stream: AsyncIterable<string>, format: 'csv' | 'tsv'): AsyncGenerator<Row> {
  const pieces = stream[Symbol.asyncIterator]()
  const first = await pieces.next()
  const beginning = first.done ? '' : first.value
  const delimiter = delimiterOf(format, beginning)
  const ending = endingOf(beginning)
  let mark = beginning.startsWith(MARK) ? MARK : ''
  const whole = Readable.from(piecesFrom(beginning, pieces))
  const parser = parse({
    delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
  })
  whole.on('error', (error) => parser.destroy(error))
  for await (const { record, raw } of whole.pipe(parser) as AsyncIterable<{ record: string[]; raw: string }>) {
    const line = raw.replace(/^\ufeff/, '').replace(/^[\r\n]+|(?<![\r\n])[\r\n]+$/g, '')
    yield { raw: mark + line, ending, delimiter, cells: record, fields: null }
    mark = ''
  }
}

/** The byte order mark. */
const MARK = '\ufeff'

async function* piecesFrom(first: string, others: AsyncIterator<string>): AsyncGenerator<string> {
  yield first
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value
}

async function* readJsonLines(stream: AsyncIterable<string>, name: string): AsyncGenerator<Row> {
  let line = 0
  for await (const [text, ending] of linesOf(stream)) {
    line++
    const raw = text.replace(/^\ufeff/, '')
    if (raw.trim() === '') continue
    let fields: unknown
    try {
      fields = JSON.parse(raw)
    } catch (error) {
      throw new WhosaidError(
        'invalid-format',
        `${name}, line ${line} is not readable as JSON: ${(error as Error).message}`,
        { cause: error },
      )
    }
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
      throw new WhosaidError('invalid-format', `${name}, line ${line} is no JSON object`)
    yield { raw, ending, delimiter: '', cells: null, fields: fields as Readonly<Record<string, unknown>> }
  }
}
