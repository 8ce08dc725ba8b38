import { type Correction, learnFromCorrections } from '../archive/learn-from-corrections.ts'
import { openArchive } from '../node/open-archive.ts'
import { readRosterFile } from '../node/read-roster-file.ts'
import { readText } from '../node/read-text.ts'
import { ROSTER_OPTION } from './cleaning-options.ts'
import { defineCommand } from './command.ts'
import { print, show } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { writeJson } from './write-json.ts'

export const learnCommand = defineCommand({
  usage: 'learn BEFORE AFTER [--archive people.jsonl]',
  summary: 'learns the right spelling of names from a text and the same text corrected by a person',
  options: {
    archive: { type: 'string', value: 'FILE', help: 'write what is sure into this archive as decisions' },
    roster: ROSTER_OPTION,
    json: { type: 'boolean', help: 'what was learned as JSON: decisions and suggestions, each with from, to, places' },
  },
  async run(values, positionals, terminal) {
    const [before, after, ...others] = positionals
    if (before === undefined || after === undefined || others.length)
      throw new UsageError('which two files? The text as it was, and as it was corrected')
    const [machine, edited] = [(await readText(before)).text, (await readText(after)).text]
    const options = values.roster === undefined ? {} : { roster: await readRosterFile(values.roster) }
    if (values.archive !== undefined) {
      const archive = openArchive(values.archive, options)
      try {
        archive.learn(before, machine, edited)
      } finally {
        archive.close()
      }
    }
    const learned = learnFromCorrections(machine, edited, options)
    if (learned.decisions.length + learned.suggestions.length === 0)
      await show(terminal.stderr, 'nothing to learn: no name is spelt otherwise\n')
    if (values.json) await print(terminal.stdout, `${writeJson(learned, 2)}\n`)
    else
      await show(terminal.stdout, describe('decision', learned.decisions) + describe('suggestion', learned.suggestions))
    return 0
  },
})

const describe = (what: string, corrections: readonly Correction[]): string =>
  corrections.map(({ from, to }) => `${what}: “${from}” → “${to}”\n`).join('')
