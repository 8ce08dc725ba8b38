import { statSync } from 'node:fs'
import type { RowFormat } from '../node/clean-table.ts'
import { encodingOf } from '../node/read-text.ts'
import { createFileCleaner } from './clean-file.ts'
import { cleanFiles } from './clean-files.ts'
import { CLEANING_OPTIONS, type CleaningValues, FILE_OPTIONS, readChoice } from './cleaning-options.ts'
import { defineCommand, type ExitCode } from './command.ts'
import { describeChanges } from './describe-changes.ts'
import { chooseDestination, type DestinationValues } from './destination.ts'
import { type FoundFile, type FoundFiles, findFiles } from './find-files.ts'
import { describeFinding, type Finding, findingsOf } from './finding.ts'
import { count } from './one-line.ts'
import { composeReport, REPORT_KINDS } from './reports.ts'
import { rowFormat } from './row-format.ts'
import { paintFor, print, show, type Terminal } from './terminal.ts'

export const cleanCommand = defineCommand({
  usage: 'clean FILE|DIR|GLOB…|-',
  summary:
    'prints the cleaned text of a file; of several, says what to mend (--check, --diff, --report) or mends them (--write, -o)',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE|DIR',
      help: 'write to a file, or of several files into a folder, instead of standard output',
    },
    write: { type: 'boolean', help: 'mend the files in place, each whole or not at all' },
    diff: { type: 'boolean', help: 'print the changes as a diff, which git apply reads' },
    json: { type: 'boolean', help: 'the whole result as JSON: text, quotations, entities, edits, review' },
    check: { type: 'boolean', help: 'write no text; exit code 1 where something would change' },
    strict: { type: 'boolean', help: 'exit code 1 where something is left for review too' },
    report: {
      type: 'string',
      value: REPORT_KINDS.join('|'),
      help: 'print changes and questions with file, line and column instead of the text; github: annotations',
    },
    quiet: { type: 'boolean', help: 'do not say what was done; mistakes are told still' },
    verbose: { type: 'boolean', help: 'all reasons, with the codes of sounds' },
    ...FILE_OPTIONS,
    ...CLEANING_OPTIONS,
  },
  async run(values, positionals, terminal) {
    const report = values.report === undefined ? undefined : readChoice('--report', values.report, REPORT_KINDS)
    const isPiped = positionals.length === 0 && values['stdin-filename'] !== undefined
    const found = await findFiles(isPiped ? ['-'] : positionals, values.output)
    const deliver = chooseDestination(values, found, terminal)
    const table = await largeTable(found, values)
    if (table) {
      // the readers of tables are loaded for tables alone
      const { cleanLargeTable } = await import('./clean-large-table.ts')
      const { edits, questions } = await cleanLargeTable(table.file, table.format, values, terminal)
      return exitCodeOf(true, { edits, questions, changed: 0 }, values)
    }
    const cleanFile = await createFileCleaner(values, terminal)
    const findings: Finding[] = []
    const counts = { edits: 0, questions: 0, changed: 0 }
    const isWhole = await cleanFiles(found, cleanFile, terminal, async (file, cleaned) => {
      await deliver(file, cleaned)
      const { result, written } = cleaned
      counts.edits += result.edits.length
      counts.questions += result.review.length
      if (result.text !== written) counts.changed++
      const name = file.path === '-' ? (values['stdin-filename'] ?? 'standard input') : file.path
      if (report !== undefined) findings.push(...findingsOf(name, cleaned, values.verbose ?? false))
      else if (!values.quiet && found.areMany)
        await show(
          terminal.stderr,
          findingsOf(name, cleaned, values.verbose ?? false)
            .map(describeFinding)
            .join(''),
        )
      else if (!values.quiet)
        await show(terminal.stderr, describeChanges(result, paintFor(terminal.stderr), values.verbose))
    })
    if (report !== undefined) await print(terminal.stdout, composeReport(report, findings))
    else if (found.areMany && !values.quiet) await showSummary(found.files.length, counts, terminal)
    return exitCodeOf(isWhole, counts, values)
  },
})

/** From this size on, in bytes, a table is cleaned as it is read. */
const LARGE = 1_000_000

/** The one table that is too large to be read whole, where nothing is asked for that needs the whole of it. */
async function largeTable(
  { files, areMany }: FoundFiles,
  values: CleaningValues & DestinationValues,
): Promise<{ file: FoundFile; format: RowFormat } | null> {
  const [file] = files
  const needsWhole = values.json || values.diff || values.report !== undefined || values.encoding !== undefined
  if (!file || areMany || needsWhole || (values.label?.length ?? 0) > 0) return null
  const format = rowFormat(file.path, values)
  const size = statSync(file.path, { throwIfNoEntry: false })?.size ?? 0
  return format && size >= LARGE && (await encodingOf(file.path)) === 'utf-8' ? { file, format } : null
}

interface Counts {
  readonly edits: number
  readonly questions: number
  readonly changed: number
}

const showSummary = (files: number, { edits, questions, changed }: Counts, { stderr }: Terminal): Promise<void> =>
  show(
    stderr,
    `${count(files, 'file')}, ${changed} of them to mend: ${count(edits, 'edit')}, ${questions} left for review\n`,
  )

function exitCodeOf(
  isWhole: boolean,
  { edits, changed, questions }: Counts,
  { check, strict }: { readonly check?: boolean | undefined; readonly strict?: boolean | undefined },
): ExitCode {
  if (!isWhole) return 2
  return (check && edits + changed > 0) || (strict && questions > 0) ? 1 : 0
}
