import { createFileCleaner } from './clean-file.ts'
import { cleanFiles } from './clean-files.ts'
import { CLEANING_OPTIONS, FILE_OPTIONS } from './cleaning-options.ts'
import { defineCommand } from './command.ts'
import { describeQuotation } from './describe-quotation.ts'
import { findFiles } from './find-files.ts'
import { oneLine } from './one-line.ts'
import { paintFor, print, show } from './terminal.ts'
import { writeJson } from './write-json.ts'

export const quotesCommand = defineCommand({
  usage: 'quotes FILE|DIR|GLOB…|-',
  summary: 'lists who said what, and why',
  options: {
    json: {
      type: 'boolean',
      help: 'the whole result as JSON: text, quotations, entities, edits, review; of several files a line each',
    },
    ...FILE_OPTIONS,
    ...CLEANING_OPTIONS,
  },
  async run(values, positionals, terminal) {
    const found = await findFiles(positionals)
    const cleanFile = await createFileCleaner(values, terminal)
    const paint = paintFor(terminal.stdout)
    const isWhole = await cleanFiles(found, cleanFile, terminal, async ({ path }, { result }) => {
      if (values.json) {
        const json = found.areMany ? writeJson({ file: path, ...result }) : writeJson(result, 2)
        return print(terminal.stdout, `${json}\n`)
      }
      const described = result.quotations.map((quotation) => describeQuotation(quotation, paint))
      const heading = found.areMany ? `${paint('bold', `${oneLine(path)}:`)}\n` : ''
      await show(terminal.stdout, heading + (described.length > 0 ? described.join('\n') : 'no quotations\n'))
    })
    return isWhole ? 0 : 2
  },
})
