import { extname } from 'node:path'
import { readRosterFile } from '../node/read-roster-file.ts'
import { type Row, readTable, TABLE_FORMATS, type TableFormat } from '../node/read-table.ts'
import { readTextStream } from '../node/read-text.ts'
import { writeWhole } from '../node/write-whole.ts'
import { type Grouping, groupWritten } from '../resolution/grouping/group-names.ts'
import { nameIn } from '../resolution/grouping/reattribute.ts'
import { ROSTER_OPTION, readChoice, readProbability } from './cleaning-options.ts'
import { defineCommand, onlyFile } from './command.ts'
import { print, show } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { writeJson } from './write-json.ts'

export const namesCommand = defineCommand({
  usage: 'names FILE|- --column NAME',
  summary: 'says who each name in a column of a table is: three columns more',
  options: {
    column: { type: 'string', value: 'NAME', help: 'the column, or of JSONL the key, that holds the written names' },
    roster: ROSTER_OPTION,
    known: {
      type: 'string',
      value: '0..1',
      help: 'how probable it is that a name means somebody of the roster (default: 0.5)',
    },
    format: { type: 'string', value: TABLE_FORMATS.join('|'), help: 'else known by the file’s name' },
    output: { type: 'string', short: 'o', value: 'FILE', help: 'where to write the table (default: standard output)' },
  },
  async run(values, positionals, terminal) {
    const file = onlyFile(positionals)
    if (values.column === undefined) throw new UsageError('--column NAME is missing')
    const format = values.format === undefined ? formatOf(file) : readChoice('--format', values.format, TABLE_FORMATS)
    const source = file === '-' ? { text: (await readTextStream(terminal.stdin, 'standard input')).text } : file
    const table = new NameTable(values.column)
    const counts = await table.countNames(readTable(source, format))
    const grouping = groupWritten(repeated(counts), {
      ...(values.roster !== undefined && { roster: await readRosterFile(values.roster) }),
      ...(values.known !== undefined && { known: readProbability('--known', values.known) }),
    })
    const lines = table.withPeople(readTable(source, format), grouping)
    if (values.output !== undefined) await writeWhole(values.output, lines)
    else for await (const line of lines) await print(terminal.stdout, line)
    await show(terminal.stderr, summaryOf(counts, table.rows, grouping))
    return 0
  },
})

function formatOf(file: string): TableFormat {
  const extension = extname(file).toLowerCase()
  if (['.tsv', '.tab'].includes(extension)) return 'tsv'
  if (extension === '.json') throw new UsageError(`${file} is no table: names takes CSV, TSV and JSON lines`)
  return ['.jsonl', '.ndjson'].includes(extension) ? 'jsonl' : 'csv'
}

/** A table of which one column holds names; read twice, so that it need not be kept. */
class NameTable {
  readonly #column: string
  #columns = 0
  rows = 0

  constructor(column: string) {
    this.#column = column
  }

  async countNames(rows: AsyncIterable<Row>): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>()
    for await (const { name } of this.#named(rows)) {
      this.rows++
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return counts
  }

  /** The lines of the table with the id and name of the person and how sure that is. */
  async *withPeople(rows: AsyncIterable<Row>, { groupOf }: Grouping): AsyncGenerator<string> {
    for await (const { row, name, isHeader } of this.#named(rows, true)) {
      const group = name === null ? undefined : groupOf.get(name)
      const added = isHeader ? this.#added : [group?.id ?? '', group?.name ?? '', group ? String(group.confidence) : '']
      yield row.fields ? this.#jsonLine(row, group?.id, group?.name, group?.confidence) : this.#cellLine(row, added)
    }
  }

  get #added(): readonly string[] {
    return ['id', 'name', 'confidence'].map((what) => `${this.#column}_${what}`)
  }

  /** A row that is too short is filled up, so that what is added stands under its heading. */
  #cellLine({ raw, ending, cells, delimiter }: Row, added: readonly string[]): string {
    const quoted = added.map((cell) =>
      /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    const missing = Array.from({ length: Math.max(0, this.#columns - cells!.length) }, () => '')
    return [raw, ...missing, ...quoted].join(delimiter) + ending
  }

  /** What the line says stays as it is written: a number may have more digits than a program keeps. */
  #jsonLine({ raw, ending, fields }: Row, id?: string, name?: string, confidence?: number): string {
    const [idKey, nameKey, confidenceKey] = this.#added as [string, string, string]
    const added = writeJson({ [idKey]: id ?? null, [nameKey]: name ?? null, [confidenceKey]: confidence ?? 0 })
    const end = raw.lastIndexOf('}')
    return `${raw.slice(0, end)}${isEmpty(fields!) ? '' : ','}${added.slice(1, -1)}${raw.slice(end)}${ending}`
  }

  /** Nothing that the table says is written over. */
  #checkFree(names: readonly string[]): void {
    const taken = this.#added.find((name) => names.includes(name))
    if (taken !== undefined)
      throw new UsageError(
        `the table has ${taken} already: rename it or take it out, ${this.#added.join(', ')} are added`,
      )
  }

  async *#named(
    rows: AsyncIterable<Row>,
    withHeader = false,
  ): AsyncGenerator<{ readonly row: Row; readonly name: string | null; readonly isHeader: boolean }> {
    let at = -1
    let rowNumber = 0
    const others: string[] = []
    let isKey = false
    for await (const row of rows) {
      rowNumber++
      if (row.fields) {
        isKey ||= Object.hasOwn(row.fields, this.#column)
        this.#checkFree(Object.keys(row.fields))
        if (rowNumber === 1) others.push(...Object.keys(row.fields))
        yield { row, name: nameIn(row.fields[this.#column]), isHeader: false }
      } else if (at < 0) {
        at = row.cells!.indexOf(this.#column)
        this.#columns = row.cells!.length
        if (at < 0) throw new UsageError(`there is no column ${this.#column}, but ${row.cells!.join(', ')}`)
        this.#checkFree(row.cells!)
        if (withHeader) yield { row, name: null, isHeader: true }
      } else if (row.cells!.length > this.#columns)
        throw new UsageError(`row ${rowNumber} has ${row.cells!.length} cells, and the heading ${this.#columns}`)
      else yield { row, name: nameIn(row.cells![at]), isHeader: false }
    }
    if (others.length > 0 && !isKey)
      throw new UsageError(`no row has the key ${this.#column}, but ${others.join(', ')}`)
  }
}

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0

function* repeated(counts: ReadonlyMap<string, number>): Generator<string> {
  for (const [name, count] of counts) for (let i = 0; i < count; i++) yield name
}

function summaryOf(counts: ReadonlyMap<string, number>, rows: number, { groups, doubts }: Grouping): string {
  const known = groups.filter(({ entity }) => entity).length
  const unsure = [...doubts.values()].filter(({ status }) => status === 'ambiguous').length
  const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
  const parts = [
    many(rows, 'row', 'rows'),
    many(counts.size, 'name', 'different names'),
    many(groups.length, 'person', 'people'),
  ]
  if (known > 0) parts.push(`${known} of the roster`)
  if (unsure > 0) parts.push(`${many(unsure, 'name', 'names')} that may be somebody’s of the roster`)
  return `${parts.join(', ')}\n`
}
