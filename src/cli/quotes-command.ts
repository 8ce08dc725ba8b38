import { cleanFile } from './clean-file.ts'
import { CLEANING_OPTIONS } from './cleaning-options.ts'
import { defineCommand, onlyFile } from './command.ts'
import { describeQuotation } from './describe-quotation.ts'
import { paintFor, print, show } from './terminal.ts'

export const quotesCommand = defineCommand({
  usage: 'quotes FILE|-',
  summary: 'lists who said what, and why',
  options: {
    json: { type: 'boolean', help: 'the whole result as JSON: text, quotations, entities, edits, review' },
    ...CLEANING_OPTIONS,
  },
  async run(values, positionals, terminal) {
    const { result } = await cleanFile(onlyFile(positionals), values, terminal)
    if (values.json) {
      await print(terminal.stdout, `${JSON.stringify(result, null, 2)}\n`)
      return 0
    }
    const paint = paintFor(terminal.stdout)
    const described = result.quotations.map((quotation) => describeQuotation(quotation, paint))
    await show(terminal.stdout, described.length > 0 ? described.join('\n') : 'no quotations\n')
    return 0
  },
})
