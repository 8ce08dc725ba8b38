import { readRosterFile } from '../node/read-roster-file.ts'
import { writeWhole } from '../node/write-whole.ts'
import { compileRoster, isCompiled } from '../resolution/index/compile-roster.ts'
import { saveRoster } from '../resolution/index/save-roster.ts'
import { defineCommand, onlyFile } from './command.ts'
import { show } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export const compileRosterCommand = defineCommand({
  usage: 'roster compile FILE -o FILE',
  summary: 'builds the index of a large roster once',
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'where to write it; --roster reads it like any other' },
  },
  async run(values, positionals, terminal) {
    const file = onlyFile(positionals)
    if (values.output === undefined) throw new UsageError('-o FILE is missing')
    const roster = await readRosterFile(file)
    const compiled = isCompiled(roster) ? roster : compileRoster(roster)
    await writeWhole(values.output, saveRoster(compiled))
    await show(terminal.stderr, `${compiled.entities.length} entities compiled\n`)
    return 0
  },
})
