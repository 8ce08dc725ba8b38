/**
 * Changes texts of every kind at random and checks what must hold of every result: `fuzz/invariants.ts`.
 *
 *   npm run fuzz -- --minutes 10              as many documents as fit into ten minutes
 *   npm run fuzz -- --minutes 10 --seed 7     others
 *   npm run fuzz -- --only 7:1234             one document again: the one that a finding names
 *   npm run fuzz -- --own                     without the texts of the data folder
 *
 * It runs as one bundle (`reports/fuzz.mjs`), which is twice as fast as the sources.
 *
 * A finding is printed with what makes it again and the shortest text that still shows it. The exit code is 1 where anything was found.
 */
import { parseArgs } from 'node:util'
import { readSeedTexts } from '../fuzz/seed-texts.ts'
import { shrink } from '../fuzz/shrink.ts'
import { createTrials, runTrial, type Trial } from '../fuzz/trial.ts'

const LINE_EVERY = 60_000
const MOST_FINDINGS = 50

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    own: { type: 'boolean', default: false },
  },
})
const texts = readSeedTexts(!values.own)
const found = new Map<string, number>()

if (values.only) {
  const [run, document] = values.only.split(':').map(Number)
  const trial = createTrials(run!, texts)(document!)
  const fault = runTrial(trial, trial.source)
  if (fault) report(values.only, trial, fault)
  else console.log('nothing found')
} else fuzz(Number(values.seed), Number(values.minutes) * 60_000)
process.exitCode = found.size > 0 ? 1 : 0

function fuzz(run: number, milliseconds: number): void {
  const started = performance.now()
  let [documents, lastLine, slowest, slowestAt] = [0, started, 0, '']
  const trialOf = createTrials(run, texts)
  console.log(`run ${run}: ${texts.articles.length} articles, ${texts.layouts.length} layouts`)
  while (performance.now() - started < milliseconds && found.size < MOST_FINDINGS) {
    const trial = trialOf(documents)
    const began = performance.now()
    const fault = runTrial(trial, trial.source)
    const took = performance.now() - began
    if (took > slowest) [slowest, slowestAt] = [took, `${run}:${documents}`]
    if (fault) report(`${run}:${documents}`, trial, fault)
    documents++
    if (performance.now() - lastLine > LINE_EVERY) {
      lastLine = performance.now()
      console.log(summary())
    }
  }
  console.log(summary())

  function summary(): string {
    const seconds = (performance.now() - started) / 1000
    const times = [...found.values()].reduce((sum, n) => sum + n, 0)
    return `${documents} documents in ${seconds.toFixed(0)} s, ${(documents / seconds).toFixed(1)} a second; slowest ${slowestAt}, ${slowest.toFixed(0)} ms; ${found.size} kinds of findings, ${times} in all`
  }
}

/** Prints a finding, unless one of its kind was printed. */
function report(seed: string, trial: Trial, fault: string): void {
  const kind = kindOf(fault)
  const times = found.get(kind) ?? 0
  found.set(kind, times + 1)
  if (times > 0) return
  const shortest = shrink(trial.source, (text) => kindOf(runTrial(trial, text) ?? '') === kind, 20_000)
  console.log(`\nFOUND ${seed} (${trial.kind}): ${fault}`)
  console.log(`  options ${JSON.stringify(trial.options).slice(0, 2000)}`)
  console.log(`  text    ${JSON.stringify(shortest).slice(0, 4000)}\n`)
}

/** The fault without what differs from text to text. */
function kindOf(fault: string): string {
  return fault.replace(/"(?:[^"\\]|\\.)*"/g, '…').replace(/\d+/g, '0')
}
