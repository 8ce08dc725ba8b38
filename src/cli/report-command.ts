import { writeWhole } from '../node/write-whole.ts'
import { type ReportedDocument, reviewPage } from '../report/review-page.ts'
import { writeCsv } from '../report/write-csv.ts'
import { writeTei } from '../report/write-tei.ts'
import { createFileCleaner } from './clean-file.ts'
import { cleanFiles } from './clean-files.ts'
import { CLEANING_OPTIONS, readChoice } from './cleaning-options.ts'
import { defineCommand, onlyFile } from './command.ts'
import { findFiles } from './find-files.ts'
import { print } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const KINDS = ['html', 'tei', 'csv'] as const

export const reportCommand = defineCommand({
  usage: 'report FILE|DIR|GLOB… [-o review.html]',
  summary: 'makes a page on which a person reviews edits and questions; or TEI, or a table of quotations',
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'where to write it (default: standard output)' },
    as: { type: 'string', value: KINDS.join('|'), help: 'a page (default), TEI, or CSV; the last two of one file' },
    title: { type: 'string', value: 'TEXT', help: 'the title (default: the name of the file)' },
    ...CLEANING_OPTIONS,
  },
  async run(values, positionals, terminal) {
    if (!positionals.length) throw new UsageError('which files?')
    const kind = values.as === undefined ? 'html' : readChoice('--as', values.as, KINDS)
    if (kind !== 'html') onlyFile(positionals)
    const found = await findFiles(positionals, values.output)
    if (kind !== 'html' && found.areMany)
      throw new UsageError(`--as ${kind} is of one file, not of a folder or pattern`)
    const documents: ReportedDocument[] = []
    const cleanFile = await createFileCleaner(values, terminal)
    const isWhole = await cleanFiles(found, cleanFile, terminal, async ({ path }, { result }) => {
      documents.push({ name: path, result })
    })
    if (documents.length === 0) return isWhole ? 0 : 2
    const title = values.title ?? (positionals.length === 1 ? positionals[0]! : 'Review')
    const written =
      kind === 'html'
        ? reviewPage(documents, { title })
        : kind === 'tei'
          ? writeTei(documents[0]!.result, { title })
          : writeCsv(documents[0]!.result)
    if (values.output === undefined) await print(terminal.stdout, written)
    else await writeWhole(values.output, written)
    return isWhole ? 0 : 2
  },
})
