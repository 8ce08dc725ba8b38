/**
 * Makes the learned tables again.
 *
 *   npm run train                     all of them, in their order
 *   npm run train -- channels hearing some of them
 *   npm run train -- --check          says which are stale; exit code 1 where any is
 *   npm run train -- --keep speakers  keeps tables as they are, where what was made anew was worse
 *   npm run train -- --list           what there is, in order
 *
 * A table is stale where its script, the data it reads, a table that it is learned on top of, or the table itself is not what it was when it was last made,
 * or kept. Comments and types are no part of that.
 * Where only the code has changed that reads the texts for it, the table may come out otherwise but need not: it is not stale, and --check says so.
 * training/learned.json keeps all of these. The data folder is WHOSAID_DATA, by default ../shared/data.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { DATA } from '../training/data.ts'
import { LEARNED, type Learned } from '../training/tables.ts'

const PROJECT = join(import.meta.dirname, '..')
const RECORD = join(PROJECT, 'training/learned.json')

const COMPILED: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  removeComments: true,
}
const meanings = new Map<string, string>()

/** Hashes of what a table was made from, and of the table. */
interface Stamp {
  readonly script: string
  /** What of src/ the script imports, but for tables. */
  readonly code: string
  readonly data: string
  readonly after: string
  readonly tables: string
  /** It was not made from these: what was made anew was worse. */
  readonly kept?: true
}

const args = process.argv.slice(2)
const names = args.filter((arg) => !arg.startsWith('--'))
const unknown = names.find((name) => !Object.hasOwn(LEARNED, name))
if (unknown !== undefined) {
  console.error(`there is no table ${unknown}; there are ${Object.keys(LEARNED).join(', ')}`)
  process.exit(2)
}
const chosen = Object.keys(LEARNED).filter((name) => names.length === 0 || names.includes(name))
const recorded: Record<string, Stamp> = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {}

if (args.includes('--list'))
  for (const name of chosen) console.log(`${name.padEnd(16)}${LEARNED[name]!.tables.join(' ')}`)
else if (args.includes('--check')) check()
else if (args.includes('--keep'))
  for (const name of names) record(name, { ...stampOf(name, LEARNED[name]!), kept: true })
else for (const name of chosen) train(name, LEARNED[name]!)

function train(name: string, learned: Learned): void {
  console.log(`== ${name}`)
  const script = join(PROJECT, 'training', learned.script)
  const { tables } = stampOf(name, learned)
  const { status } = spawnSync('npx', ['tsx', script, ...(learned.args ?? [])], { cwd: PROJECT, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  const stamp = stampOf(name, learned)
  console.log(stamp.tables === tables ? 'as it was' : 'not as it was')
  record(name, stamp)
}

function record(name: string, stamp: Stamp): void {
  recorded[name] = stamp
  writeFileSync(RECORD, `${JSON.stringify(recorded, null, 2)}\n`)
}

function check(): void {
  let stale = 0
  for (const name of chosen) {
    const now = stampOf(name, LEARNED[name]!)
    const then = recorded[name]
    const changed = then
      ? (Object.keys(now) as (keyof typeof now)[]).filter((part) => now[part] !== then[part])
      : ['never made by this command']
    const isStale = changed.some((part) => part !== 'code')
    if (isStale) stale++
    const state = `${then?.kept ? 'kept' : 'as made'}${changed.length > 0 ? '; the code has changed since' : ''}`
    console.log(`${name.padEnd(18)}${isStale ? `stale: ${changed.join(', ')}` : state}`)
  }
  process.exitCode = stale > 0 ? 1 : 0
}

function stampOf(name: string, { script, data, tables }: Learned): Omit<Stamp, 'kept'> {
  const imported = withImports(join(PROJECT, 'training', script))
  const files = [...imported]
  const isCode = (file: string): boolean => file.startsWith(join(PROJECT, 'src'))
  return {
    script: hashOf(files.filter((file) => !isCode(file))),
    code: hashOf(files.filter((file) => isCode(file) && !file.endsWith('.table.ts')).sort()),
    data: hashOf(data.flatMap((path) => filesIn(join(DATA, path)))),
    after: hashOf(tablesBefore(name).filter((table) => imported.has(table))),
    tables: hashOf(pathsOf(tables)),
  }
}

function pathsOf(tables: readonly string[]): readonly string[] {
  return tables.map((table) => join(PROJECT, 'src', table))
}

/** What stands before a table in the list. */
function tablesBefore(name: string): readonly string[] {
  const names = Object.keys(LEARNED)
  return names.slice(0, names.indexOf(name)).flatMap((before) => pathsOf(LEARNED[before]!.tables))
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(existsSync(file) ? meaningOf(file) : 'absent')
  return hash.digest('hex').slice(0, 16)
}

/** What a file holds; of a script what of it runs, without comments and types. */
function meaningOf(file: string): string | Buffer {
  if (!file.endsWith('.ts') || file.endsWith('.table.ts')) return readFileSync(file)
  const known = meanings.get(file)
  if (known !== undefined) return known
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: COMPILED })
  meanings.set(file, outputText)
  return outputText
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path) || statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .map((file) => join(path, file))
}

/** A script and all that it imports. */
function withImports(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) .*from '(\.[^']+)'/gm)) {
    withImports(join(dirname(file), specifier!), seen)
  }
  return seen
}
