import { availableParallelism } from 'node:os'
import { version } from '../../package.json'
import { type BatchSummary, runBatch } from '../node/batch/run-batch.ts'
import { makeFolder } from '../node/make-folder.ts'
import { BatchMeter } from './batch-meter.ts'
import { CLEANING_OPTIONS, readCleanOptions } from './cleaning-options.ts'
import { defineCommand } from './command.ts'
import { count, oneLine } from './one-line.ts'
import { readConfigRoster } from './read-config.ts'
import { paintFor, show } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const MOST_JOBS = 1024

/** Each document of many has a format and speakers of its own. */
const { format: _, label: __, ...FOR_MANY } = CLEANING_OPTIONS

export const batchCommand = defineCommand({
  usage: 'batch DIR|GLOB|FILE.jsonl… --out DIR [--archive people.jsonl]',
  summary: 'cleans many documents by several workers, and goes on where it was stopped',
  options: {
    out: { type: 'string', short: 'o', value: 'DIR', help: 'where texts and NAME.result.json are written' },
    jobs: { type: 'string', short: 'j', value: 'N', help: 'how many workers (default: one a core)' },
    archive: {
      type: 'string',
      value: 'FILE',
      help: 'people of all documents: read all first, then clean each with what all know',
    },
    ...FOR_MANY,
    field: { type: 'string', value: 'NAME', help: 'the key of the text in JSON lines (default: text)' },
  },
  async run(values, positionals, terminal) {
    if (!positionals.length) throw new UsageError('which folder, files or JSON lines?')
    if (values.out === undefined) throw new UsageError('--out DIR is missing')
    const { archive, encoding, field } = values
    const roster = values.roster ?? (await readConfigRoster(process.cwd()))
    const { roster: _, ...options } = await readCleanOptions({ ...values, roster: undefined })
    await makeFolder(values.out)
    const stop = new AbortController()
    const onSignal = (): void => stop.abort()
    for (const signal of SIGNALS) process.once(signal, onSignal)
    const meter = new BatchMeter(terminal.stderr)
    try {
      const summary = await runBatch(positionals, {
        out: values.out,
        jobs: readJobs(values.jobs),
        ...(roster !== undefined && { roster }),
        ...(archive !== undefined && { archive }),
        ...(encoding !== undefined && { encoding }),
        ...(field !== undefined && { field }),
        options,
        version,
        signal: stop.signal,
        onProgress: (progress) => meter.show(progress),
        onFailure: ({ name }, message) => meter.say(`${oneLine(name)}: ${oneLine(message)}`),
      })
      meter.clear()
      const paint = paintFor(terminal.stderr)
      const stopped = stop.signal.aborted ? 'stopped; the same command goes on from here\n' : ''
      await show(terminal.stderr, `${paint('bold', describeBatch(summary))}\n${stopped}`)
      return summary.failed > 0 || stop.signal.aborted ? 1 : 0
    } finally {
      meter.clear()
      for (const signal of SIGNALS) process.off(signal, onSignal)
    }
  },
})

/** The first asks to stop once what is under way is written; the second ends the process. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

function readJobs(written: string | undefined): number {
  if (written === undefined) return availableParallelism()
  const jobs = Number(written)
  if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS))
    throw new UsageError(`--jobs takes a number from 1 to ${MOST_JOBS}, not ${written}`)
  return jobs
}

const describeBatch = ({ total, cleaned, kept, failed, edits, review }: BatchSummary): string =>
  `${count(total, 'document')}: ${cleaned} cleaned, ${kept} done before, ${failed} failed; ${count(edits, 'edit')}, ${review} left for review`
