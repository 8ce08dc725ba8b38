/**
 * What many documents cost the command: the memory of `whosaid batch` and of a long table as they go on, and what a second core saves. It runs
 * the built command (`npm run build`), on Linux (`taskset` keeps it on one core), and wants a machine with nothing else to do.
 *
 *   npm run bench -- batch                     2,000 documents, a table of 2,000 rows
 *   WHOSAID_LARGE=1 npm run bench -- batch     100,000 documents, a table of 100,000 rows; WHOSAID_LARGE=0.1 for a tenth
 */
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const command = join(import.meta.dirname, '../dist/cli.js')
if (!existsSync(command)) throw new Error('dist/cli.js is absent: npm run build')
const { WHOSAID_LARGE } = process.env
const share = WHOSAID_LARGE ? Number(WHOSAID_LARGE) : 0.02
const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'))
const whole = (value: number): string => Math.round(value).toLocaleString('en')

const SYLLABLES = 'ba dro fen gil hos kan lim mur nev pol rith sta tov wex zur'.split(' ')
const GIVEN = 'Ilse Tomas Petra Anders Miriam Stefan Ruth Oskar Helena Viktor'.split(' ')

/** A made-up family name, another for each of 3,375 numbers. */
function familyOf(n: number): string {
  const word = [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15].map((s) => SYLLABLES[s]!).join('')
  return word[0]!.toUpperCase() + word.slice(1)
}

/** A short article about one person; in every third the name is garbled once. */
function articleOf(n: number): string {
  const family = familyOf(n * 7)
  const garble = n % 3 === 0 ? `${family.slice(0, -1)}${family.endsWith('l') ? 'll' : 'ck'}` : family
  return `Minister ${GIVEN[n % 10]} ${family} opened berth ${n % 97} on Monday. “It took ${n % 41} weeks,” ${family} said. The port had asked for it since ${1900 + (n % 120)}, and the ferries wait no longer. “Nobody was paid for it,” ${garble} added, and left.`
}

/** An article of ordinary length, some 3,400 characters, about sixteen people. */
const longArticleOf = (n: number): string => Array.from({ length: 16 }, (_, i) => articleOf(16 * n + i)).join('\n\n')

/** Writes a file of many lines without holding it. */
function writeLines(path: string, count: number, lineOf: (n: number) => string, heading = ''): void {
  const file = openSync(path, 'w')
  writeSync(file, heading)
  for (let from = 0; from < count; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, count - from) }, (_, i) => `${lineOf(from + i)}\n`)
    writeSync(file, lines.join(''))
  }
  closeSync(file)
}

interface Run {
  /** Seconds on the clock, and of all processors together. */
  readonly clock: number
  readonly processor: number
  /** The resident memory in MB, now and then, in order. */
  readonly memory: readonly number[]
}

/** Runs the command, on one core alone where that is asked for, and looks at its memory twenty times a second at most. */
function run(args: readonly string[], { onOneCore = false } = {}): Promise<Run> {
  const began = performance.now()
  const [program, ...before] = [...(onOneCore ? ['taskset', '-c', '0'] : []), process.execPath, command]
  const child = spawn(program!, [...before, ...args], { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder })
  const memory: number[] = []
  let processor = 0
  const timer = setInterval(() => {
    const status = readProcess(child.pid!)
    if (status === null) return
    if (status.memory > 0) memory.push(status.memory)
    processor = status.processor
  }, 50)
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(timer)
      if (code !== 0) return reject(new Error(`${args.join(' ')} ended with ${code}`))
      resolve({ clock: (performance.now() - began) / 1000, processor, memory })
    })
  })
}

/** Resident memory in MB and processor time in seconds of a process; null where it has ended. */
function readProcess(pid: number): { memory: number; processor: number } | null {
  try {
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    // utime and stime, in hundredths of a second
    return { memory: resident / 1024, processor: (Number(fields[11]) + Number(fields[12])) / 100 }
  } catch {
    return null
  }
}

/** The highest memory in each tenth of a run. */
function tenths(memory: readonly number[]): string {
  const length = memory.length / 10
  return Array.from({ length: 10 }, (_, i) =>
    whole(Math.max(...memory.slice(Math.floor(i * length), Math.max(Math.floor((i + 1) * length), i * length + 1)))),
  ).join(' ')
}

try {
  const documents = Math.round(100_000 * share)
  writeLines(join(folder, 'articles.jsonl'), documents, (n) => JSON.stringify({ id: `a${n}`, text: articleOf(n) }))
  const few = Math.min(documents, 500)
  writeLines(join(folder, 'few.jsonl'), few, (n) => JSON.stringify({ id: `a${n}`, text: longArticleOf(n) }))
  const best: Record<number, Run> = {}
  // by turns, and the best of three: what else the machine does disturbs both alike. A worker alone uses more than one core, since memory is
  // cleared beside it: what cores save is told by holding it to one
  for (let round = 0; round < 3; round++)
    for (const cores of [1, 2]) {
      const out = join(folder, `out-${cores}-${round}`)
      const measured = await run(['batch', 'few.jsonl', '--out', out, '--jobs', `${cores}`], { onOneCore: cores === 1 })
      rmSync(out, { recursive: true })
      if (!best[cores] || measured.clock < best[cores].clock) best[cores] = measured
    }
  const [one, two] = [best[1]!, best[2]!]
  console.log(
    `${whole(few)} articles of ordinary length: one core ${one.clock.toFixed(1)} s (${one.processor.toFixed(1)} s of the processor), two cores and workers ${two.clock.toFixed(1)} s (${two.processor.toFixed(1)}): ${(one.clock / two.clock).toFixed(2)} times as fast`,
  )

  const all = await run(['batch', 'articles.jsonl', '--out', join(folder, 'out'), '--jobs', '2'])
  console.log(
    `${whole(documents)} documents, two workers: ${all.clock.toFixed(0)} s, ${whole(documents / all.clock)} a second; memory by tenths of the run, MB: ${tenths(all.memory)}`,
  )
  rmSync(join(folder, 'out'), { recursive: true })

  const rows = Math.round(100_000 * share)
  const table = join(folder, 'table.csv')
  // files of 1 MB and more are read row by row
  const notes = 'x'.repeat(Math.max(0, Math.ceil(17e6 / rows) - 280))
  writeLines(table, rows, (n) => `${n},${notes},"${articleOf(n)}"`, 'id,notes,body\n')
  const cleaned = await run(['clean', table, '-o', join(folder, 'table-out.csv'), '--quiet'])
  console.log(
    `a table of ${whole(rows)} rows, ${whole(statSync(table).size / 1e6)} MB: ${cleaned.clock.toFixed(0)} s; memory by tenths of the run, MB: ${tenths(cleaned.memory)}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
