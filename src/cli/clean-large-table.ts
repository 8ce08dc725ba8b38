import { createCleaners } from '../formats/clean-read.ts'
import { cleanTable, type RowFormat } from '../node/clean-table.ts'
import { writeWhole } from '../node/write-whole.ts'
import { type CleaningValues, readCleanOptions } from './cleaning-options.ts'
import { describeChanges } from './describe-changes.ts'
import type { DestinationValues } from './destination.ts'
import { paintFor, print, show, type Terminal } from './terminal.ts'

interface TableValues extends CleaningValues, DestinationValues {
  readonly quiet?: boolean | undefined
  readonly verbose?: boolean | undefined
}

/** What came of a table. */
export interface TableCounts {
  readonly edits: number
  readonly questions: number
}

/** Cleans a table row by row: what the memory holds does not grow with it. */
export async function cleanLargeTable(
  path: string,
  format: RowFormat,
  values: TableValues,
  terminal: Terminal,
): Promise<TableCounts> {
  const cleaner = createCleaners(await readCleanOptions(values))(format)
  const counts = { edits: 0, questions: 0 }
  const told: string[] = []
  const pieces = cleanTable(path, cleaner, { format, field: values.field }, (result) => {
    counts.edits += result.edits.length
    counts.questions += result.review.length
    if (!values.quiet && result.edits.length + result.review.length > 0)
      told.push(describeChanges(result, paintFor(terminal.stderr), values.verbose))
  })
  async function* telling(): AsyncGenerator<string> {
    for await (const piece of pieces) {
      for (const text of told.splice(0)) await show(terminal.stderr, text)
      yield piece
    }
  }
  const { output, write, check } = values
  if (write) await writeWhole(path, telling())
  else if (output !== undefined && output !== '-') await writeWhole(output, telling())
  else for await (const piece of telling()) if (!check) await print(terminal.stdout, piece)
  return counts
}
