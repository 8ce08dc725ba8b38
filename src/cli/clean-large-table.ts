import { createCleaners } from '../formats/clean-read.ts'
import { cleanTable, type RowFormat } from '../node/clean-table.ts'
import { writeWhole } from '../node/write-whole.ts'
import { type CleaningValues, readCleanOptions } from './cleaning-options.ts'
import { Changes } from './describe-changes.ts'
import { type DestinationValues, targetOf } from './destination.ts'
import type { FoundFile } from './find-files.ts'
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
  { path, below }: FoundFile,
  format: RowFormat,
  values: TableValues,
  terminal: Terminal,
): Promise<TableCounts> {
  const cleaner = createCleaners(await readCleanOptions(values))(format)
  const counts = { edits: 0, questions: 0 }
  const changes = new Changes(paintFor(terminal.stderr), values.verbose)
  const pieces = cleanTable(path, cleaner, { format, field: values.field }, (result) => {
    counts.edits += result.edits.length
    counts.questions += result.review.length
    changes.add(result)
  })
  const { output, write, check } = values
  if (write) await writeWhole(path, pieces)
  else if (output !== undefined && output !== '-') await writeWhole(await targetOf(output, below), pieces)
  else for await (const piece of pieces) if (!check) await print(terminal.stdout, piece)
  if (!values.quiet) await show(terminal.stderr, changes.describe())
  return counts
}
