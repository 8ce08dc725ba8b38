import { readRosterFile } from '../node/read-roster-file.ts'
import { createResolver } from '../resolution/create-resolver.ts'
import { ROSTER_OPTION, readProbability } from './cleaning-options.ts'
import { defineCommand } from './command.ts'
import { describeResolution } from './describe-resolution.ts'
import { paintFor, print, show } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { writeJson } from './write-json.ts'

export const resolveCommand = defineCommand({
  usage: 'resolve NAME… --roster FILE',
  summary: 'says whom of the roster each name means, and why',
  options: {
    roster: ROSTER_OPTION,
    known: {
      type: 'string',
      value: '0..1',
      help: 'how probable it is that a name means somebody of the roster (default: 0.5)',
    },
    verbose: { type: 'boolean', help: 'all reasons, with the codes of sounds' },
    json: { type: 'boolean', help: 'the decisions as a JSON array, in the order of the names' },
  },
  async run(values, positionals, terminal) {
    if (positionals.length === 0) throw new UsageError('which name?')
    if (values.roster === undefined) throw new UsageError('--roster FILE is missing')
    const known = values.known === undefined ? {} : { known: readProbability('--known', values.known) }
    const resolver = createResolver(await readRosterFile(values.roster), known)
    const decisions = positionals.map((name) => ({ name, ...resolver.resolve(name) }))
    const paint = paintFor(terminal.stdout)
    if (values.json) await print(terminal.stdout, `${writeJson(decisions, 2)}\n`)
    else {
      const lines = decisions.map(({ name, ...resolution }) =>
        describeResolution(name, resolution, paint, values.verbose),
      )
      await show(terminal.stdout, lines.join(''))
    }
    return 0
  },
})
