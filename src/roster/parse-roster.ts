import { parse } from 'csv-parse/sync'
import { checkText, describeValue } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { RosterEntry } from './entity.ts'
import { joinEntries } from './join-entries.ts'
import { type RosterRow, readEntry } from './roster-row.ts'

/** `lines` is a name a line, with `#` comments; `json` and `jsonl` also take FollowTheMoney entities. */
export type RosterFormat = 'lines' | 'csv' | 'json' | 'jsonl'

/**
 * Reads a roster from the text of a file. CSV, parted by commas, semicolons or tabs, needs a header with a `name` column (or `first_name` and `last_name`);
 * `id`, `aliases`, `titles`, `gender`, `type` and `weight` are taken where they are, lists separated by `;` or `|`. Entries of one id
 * become one, and a FollowTheMoney export keeps its people and organisations only.
 *
 * @throws {WhosaidError} `invalid-roster`, naming the line, where the text is not of that format or an entry has no usable name.
 * @example
 * parseRoster('name,titles\nSteve Witkoff,special envoy', 'csv') // [{ name: 'Steve Witkoff', titles: ['special envoy'] }]
 */
export function parseRoster(text: string, format: RosterFormat): readonly RosterEntry[] {
  checkText(text, 'the text of a roster', 'invalid-roster')
  const entries = rowsOf(text.replace(/^\uFEFF/, ''), format).flatMap((row) => readEntry(row) ?? [])
  return joinEntries(entries, ({ id }) => id ?? null)
}

function rowsOf(text: string, format: RosterFormat): RosterRow[] {
  switch (format) {
    case 'lines':
      return nameRows(text)
    case 'csv':
      return csvRows(text)
    case 'json':
      return jsonRows(text)
    case 'jsonl':
      return jsonLineRows(text)
    default:
      throw new WhosaidError(
        'invalid-option',
        `unknown roster format ${describeValue(format)}: lines, csv, json or jsonl`,
      )
  }
}

const nameRows = (text: string): RosterRow[] =>
  text
    .split(/\r\n?|\n/)
    .map((value, i) => ({ value: value.trim(), place: `line ${i + 1}` }))
    .filter(({ value }) => value !== '' && !value.startsWith('#'))

function csvRows(text: string): RosterRow[] {
  try {
    const options = {
      columns: true,
      delimiter: delimiterOf(text),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    } as const
    const rows = parse(text, options) as unknown as { record: Record<string, string>; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ value: fromColumns(record), place: `line ${info.lines}` }))
  } catch (error) {
    throw new WhosaidError('invalid-roster', `not readable as CSV: ${(error as Error).message}`, { cause: error })
  }
}

/** What parts the columns of the header: a spreadsheet's may be a semicolon or a tab, where no comma stands. */
function delimiterOf(text: string): string {
  const [header = ''] = /[^\r\n]+/.exec(text) ?? []
  return [',', '\t', ';'].find((mark) => header.includes(mark)) ?? ','
}

/** Column names are taken in any case, with spaces or underscores. */
function fromColumns(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const columns = new Map(
    Object.entries(record).map(([column, value]) => [column.toLowerCase().replace(/[\s_-]/g, ''), value]),
  )
  const of = (...names: string[]): string | undefined => names.map((name) => columns.get(name)).find((value) => value)
  const list = (value: string | undefined): string[] | undefined =>
    value
      ?.split(/[;|]/)
      .map((item) => item.trim())
      .filter(Boolean)
  const family = of('lastname', 'familyname', 'surname', 'last', 'family')
  const given = of('firstname', 'givenname', 'forename', 'first', 'given')
  return {
    id: of('id'),
    name: of('name', 'fullname', 'caption') ?? [given, family].filter(Boolean).join(' '),
    aliases: list(of('aliases', 'alias', 'aka')),
    titles: list(of('titles', 'title', 'position', 'role')),
    gender: of('gender', 'sex'),
    type: of('type', 'schema'),
    weight: of('weight'),
  }
}

function jsonRows(text: string): RosterRow[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new WhosaidError('invalid-roster', `not readable as JSON: ${(error as Error).message}`, { cause: error })
  }
  const list = Array.isArray(value) ? value : (value as { entities?: unknown } | null)?.entities
  if (!Array.isArray(list))
    throw new WhosaidError(
      'invalid-roster',
      'a JSON roster is an array of names or entries, or an object with "entities"',
    )
  return list.map((item: unknown, i) => ({ value: item, place: `entry ${i + 1}` }))
}

function jsonLineRows(text: string): RosterRow[] {
  const rows: RosterRow[] = []
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return
    try {
      rows.push({ value: JSON.parse(line), place: `line ${i + 1}` })
    } catch (error) {
      throw new WhosaidError('invalid-roster', `line ${i + 1} is not readable as JSON: ${(error as Error).message}`, {
        cause: error,
      })
    }
  })
  return rows
}
