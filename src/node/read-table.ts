import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

export const TABLE_FORMATS = ['csv', 'tsv', 'jsonl'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

/** One row of a table: a list of cells, or the fields of a JSON object. */
export interface Row {
  /** As it stands in the file, without the end of its line. */
  readonly raw: string
  readonly cells: readonly string[] | null
  readonly fields: Readonly<Record<string, unknown>> | null
}

const DELIMITERS = { csv: ',', tsv: '\t' } as const
export const delimiterOf = (format: 'csv' | 'tsv'): string => DELIMITERS[format]

/**
 * The rows of a table, one after the other: of CSV and TSV the header first, of JSONL a row a line that is not empty.
 *
 * @throws {WhosaidError} `unreadable-file` where it cannot be read, `invalid-format` where it is no such table.
 */
export async function* readTable(source: string | { readonly text: string }, format: TableFormat): AsyncGenerator<Row> {
  const name = typeof source === 'string' ? source : 'standard input'
  const stream = typeof source === 'string' ? createReadStream(source, 'utf8') : Readable.from([source.text])
  try {
    if (format === 'jsonl') yield* readJsonLines(stream, name)
    else yield* readCells(stream, DELIMITERS[format])
  } catch (error) {
    if (error instanceof WhosaidError) throw error
    if (String((error as { code?: unknown }).code).startsWith('CSV_'))
      throw new WhosaidError('invalid-format', `${name} is not readable as ${format}: ${(error as Error).message}`, {
        cause: error,
      })
    throw new WhosaidError('unreadable-file', `cannot read ${name}: ${describeFileError(error)}`, { cause: error })
  }
}

async function* readCells(stream: Readable, delimiter: string): AsyncGenerator<Row> {
  const parser = parse({
    delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
  })
  stream.on('error', (error) => parser.destroy(error))
  for await (const { record, raw } of stream.pipe(parser) as AsyncIterable<{ record: string[]; raw: string }>)
    yield { raw: raw.replace(/^[\r\n]+|(?<![\r\n])[\r\n]+$/g, ''), cells: record, fields: null }
}

async function* readJsonLines(stream: Readable, name: string): AsyncGenerator<Row> {
  let line = 0
  for await (const raw of linesOf(stream)) {
    line++
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
    yield { raw, cells: null, fields: fields as Readonly<Record<string, unknown>> }
  }
}

async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of stream as AsyncIterable<string>) {
    const lines = (rest + piece).split(/\r?\n/)
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}
