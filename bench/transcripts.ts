/** Spoken names: what an hour of speech costs with a roster of 30, and how that grows to 10,000. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCleaner, type RosterEntry } from '../src/index.ts'
import { DATA } from '../training/data.ts'
import { callWith, rosterOf } from './transcripts/made-up-call.ts'

const HOUR = 9000
const RUNS = 7

interface Call {
  readonly text: string
  /** Of whom some are spoken of; filled up with strangers. */
  readonly roster: readonly RosterEntry[]
}

const spent = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Milliseconds of processor time an hour: the first run of a new cleaner, and the median of those after it. */
function time(calls: readonly Call[], size: number): string {
  let [words, first, warm, edits] = [0, 0, 0, 0]
  for (const { text, roster } of calls) {
    const cleaner = createCleaner({ roster: [...roster, ...rosterOf(size - roster.length)], medium: 'speech' })
    words += text.split(/\s+/).length
    first += spent(() => cleaner.clean(text))
    const times = Array.from({ length: RUNS }, () => spent(() => cleaner.clean(text))).sort((a, b) => a - b)
    warm += times[RUNS >> 1]!
    edits += cleaner.clean(text).edits.length
  }
  const anHour = (ms: number): string => ((ms * HOUR) / words).toFixed(0)
  return `roster of ${String(size).padStart(6)}: ${anHour(first)} ms the first time, ${anHour(warm)} ms after (median of ${RUNS}), ${edits} edits`
}

function report(title: string, calls: readonly Call[]): void {
  console.log(`\n${title}; milliseconds of processor time for ${HOUR} words`)
  for (const size of [30, 1_000, 10_000]) console.log(time(calls, size))
}

const real = join(DATA, 'transcripts/earnings21-dev.jsonl')
if (existsSync(real)) {
  const lines = readFileSync(real, 'utf8').split('\n').filter(Boolean)
  const calls = lines.filter((_, i) => i % 16 === 0).map((line): Call => JSON.parse(line))
  report(`${calls.length} real calls`, calls)
}
report('A call made up, dense with names', [{ text: callWith(30), roster: [] }])
