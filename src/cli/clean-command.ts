import { encodeText } from '../node/encode-text.ts'
import { writeWhole } from '../node/write-whole.ts'
import { cleanFile } from './clean-file.ts'
import { CLEANING_OPTIONS } from './cleaning-options.ts'
import { defineCommand, onlyFile } from './command.ts'
import { describeChanges } from './describe-changes.ts'
import { paintFor, print, show } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export const cleanCommand = defineCommand({
  usage: 'clean FILE|-',
  summary: 'prints the cleaned text',
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write to a file instead of standard output' },
    json: { type: 'boolean', help: 'the whole result as JSON: text, quotations, entities, edits, review' },
    check: { type: 'boolean', help: 'write no text; exit code 1 where something would change' },
    ...CLEANING_OPTIONS,
  },
  async run(values, positionals, terminal) {
    const file = onlyFile(positionals)
    if (values.check && values.output !== undefined) throw new UsageError('--check writes nothing: leave out -o')
    const { result, encoding } = await cleanFile(file, values, terminal)
    const content = values.json ? `${JSON.stringify(result, null, 2)}\n` : encodeText(result.text, encoding)
    if (values.output !== undefined && values.output !== '-') await writeWhole(values.output, content)
    else if (!values.check || values.json) await print(terminal.stdout, content)
    await show(terminal.stderr, describeChanges(result, paintFor(terminal.stderr)))
    return values.check && result.edits.length > 0 ? 1 : 0
  },
})
