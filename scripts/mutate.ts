/**
 * Mutation testing: what each small change of the code ("mutant") does to the tests. A mutant that no test notices survives.
 *
 *   npm run mutate -- edits                       a room, its files one after the other
 *   npm run mutate -- spellings/person.ts         one file
 *   npm run mutate -- --report                    what was measured so far, by file
 *
 * Each file's figures are kept in `reports/mutation/`, the list of what survived beside them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const REPORTS = 'reports/mutation'
/** Tests that start processes, need a browser or stand vitest's own modules on their head cannot run inside the runner. */
const NOT_INSIDE =
  /^tests\/(?:package|cli|node|vitest|report\/page-in-chromium)|thousand-documents|growth|seeds|imports/
/** What puts other modules in the place of the sources’ own cannot either. */
const MOCKS = /\bvi\b.*from 'vitest'/
/** Tests of the whole pipeline, which hold the decisions of every room. */
const OF_ALL = ['articles/hard-cases.test.ts', 'options.test.ts']
/** Files and rooms whose tests stand in other folders too. */
const TESTS_OF: Readonly<Record<string, readonly string[]>> = {
  'edits/plan-edits.ts': ['edits', 'spellings'],
  'edits/mend-labels.ts': ['edits', 'turns'],
  'resolution/judgement': ['resolution'],
}

const { values, positionals } = parseArgs({
  options: { report: { type: 'boolean', default: false } },
  allowPositionals: true,
})
mkdirSync(REPORTS, { recursive: true })
if (!values.report) for (const what of positionals) for (const file of filesOf(join('src', what))) mutate(file)
printReport()

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.table.ts') && !name.endsWith('index.ts'))
    .map((name) => join(path, name))
    .sort()
}

function testsFor(file: string): string[] {
  const room = Object.keys(TESTS_OF).find((one) => file.startsWith(`src/${one}`)) ?? file.split('/')[1]!
  return [...new Set([...(TESTS_OF[room] ?? [room]), ...OF_ALL])]
    .map((name) => join('tests', name))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isFile()
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
    )
    .filter((path) => path.endsWith('.test.ts') && !NOT_INSIDE.test(path) && !MOCKS.test(readFileSync(path, 'utf8')))
}

function mutate(file: string): void {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '--mutate', file],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, MUTATE_TESTS: testsFor(file).join(','), NODE_OPTIONS: '--import tsx' },
    },
  )
  if (status !== 0 || !existsSync('reports/mutation.json')) {
    console.log(`${file}: not measured`)
    return
  }
  renameSync('reports/mutation.json', join(REPORTS, `${file.replaceAll('/', '+')}.json`))
}

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

interface Measured {
  readonly file: string
  readonly killed: number
  readonly all: number
}

function printReport(): void {
  const rows: Measured[] = []
  for (const name of readdirSync(REPORTS).filter((one) => one.endsWith('.json'))) {
    const { files } = JSON.parse(readFileSync(join(REPORTS, name), 'utf8')) as {
      files: Record<string, { readonly mutants: readonly Mutant[] }>
    }
    for (const [file, { mutants }] of Object.entries(files)) {
      const counted = mutants.filter(({ status }) => !/Error|Ignored|Pending/.test(status))
      const survived = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      rows.push({ file, killed: counted.length - survived.length, all: counted.length })
      writeFileSync(join(REPORTS, name.replace('.json', '.txt')), `${survived.map(describe).join('\n')}\n`)
    }
  }
  const share = ({ killed, all }: Omit<Measured, 'file'>): string =>
    all ? `${((100 * killed) / all).toFixed(1)} %` : '–'
  console.log('| file | mutants | noticed |\n| --- | --- | --- |')
  const rooms = [...new Set(rows.map(roomOf))].map(
    (room) => [room, rows.filter((row) => roomOf(row) === room)] as const,
  )
  for (const [room, own] of rooms) {
    for (const row of own) console.log(`| ${row.file} | ${row.all} | ${share(row)} |`)
    const sum = (of: (row: Measured) => number): number => own.reduce((all, row) => all + of(row), 0)
    const whole = { killed: sum(({ killed }) => killed), all: sum(({ all }) => all) }
    console.log(`| **${room}** | ${whole.all} | **${share(whole)}** |`)
  }
}

function roomOf({ file }: Measured): string {
  return file.split('/').slice(1, -1).join('/')
}

function describe({ status, mutatorName, replacement, location: { start } }: Mutant): string {
  return `${start.line}:${start.column} ${status} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 160)}`
}
