// How well and how fast garbled names are resolved, beside what people use today. Needs the data folder (WHOSAID_DATA); installs
// the packages of bench/peers when first run.
// Times are the processor's.
//   npx tsx bench/names.ts [roster sizes, default 16 100 10000 100000 1000000]

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { findCandidates, judgeForms } from '../src/resolution/find-candidates.ts'
import { readWritten } from '../src/resolution/forms/written-name.ts'
import { isAskedAfter } from '../src/resolution/index/name-index.ts'
import { type CompiledRoster, compileRoster, loadRoster, saveRoster } from '../src/roster.ts'
import { DATA, readLines } from '../training/data.ts'
import { randomFrom } from '../training/people.ts'
import { type Find, loadMatchers } from './peers/matchers.ts'

interface Entry {
  readonly id: string
  readonly name: string
}
interface Query extends Entry {
  readonly garble: string
  readonly channel: string
}

if (!existsSync(join(DATA, 'names/large-roster.jsonl'))) {
  console.log(`skipped: no names/large-roster.jsonl in ${DATA}`)
  process.exit(0)
}
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [16, 100, 10_000, 100_000, 1_000_000]
const QUERIES = 300
/** Look-ups that are timed where the roster is small. */
const SHORT_QUERIES = 10_000
/** Look-ups before any is timed: so many take an engine to compile what it runs often. */
const WARM_UP = 20_000
/** Beyond this, in seconds, a matcher is asked no more. */
const MOST_TIME = 8
/** Rosters up to this size are also searched by others. */
const MOST_FOR_PEERS = 100_000

const people = readLines<Entry>('names/large-roster.jsonl')
const queries = readLines<Query>('names/large-queries.jsonl').filter(
  (q) => !['asr-single', 'cyrillic-raw', 'other-script'].includes(q.channel),
)
const random = randomFrom(7)
const shuffled = <T>(list: readonly T[]): T[] => {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}

/** Names, then names made of other people's given and family names, until there are enough. */
function makeRoster(size: number, wanted: readonly Query[]): Entry[] {
  const needed = new Set(wanted.map((q) => q.id))
  const others = shuffled(people.filter((p) => !needed.has(p.id)))
  const roster = [...people.filter((p) => needed.has(p.id)), ...others.slice(0, Math.max(0, size - needed.size))]
  for (let i = 0; roster.length < size; i++) {
    const [a, b] = [people[i % people.length]!, people[Math.floor(random() * people.length)]!]
    roster.push({ id: `made-${i}`, name: `${a.name.split(' ')[0]} ${b.name.split(' ').at(-1)}` })
  }
  return shuffled(roster)
}

function memoryInUse(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Processor time used so far, in milliseconds: a busy machine does not change it, as it does the clock's. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const timeText = (ms: number): string => (ms < 1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(1)} ms`)
const shareText = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** Builds a matcher, asks it all that is wanted or what the time allows, prints a line. */
function measure(name: string, roster: readonly Entry[], wanted: readonly Query[], build: () => Find): void {
  const memory = memoryInUse()
  const start = processorTime()
  const find = build()
  const built = processorTime() - start
  const grown = memoryInUse() - memory
  const warm = performance.now()
  for (let i = 0; i < WARM_UP && performance.now() - warm < (MOST_TIME * 1000) / 5; i++)
    find(wanted[i % wanted.length]!.garble)
  const from = performance.now()
  const used = processorTime()
  // a few hundred look-ups of a few microseconds would measure what the engine does meanwhile
  const most = Math.ceil((wanted.length < QUERIES ? SHORT_QUERIES : QUERIES) / wanted.length) * wanted.length
  let asked = 0
  let right = 0
  while (asked < most && performance.now() - from < MOST_TIME * 1000) {
    const { id, name: truth, garble } = wanted[asked++ % wanted.length]!
    const at = find(garble)
    if (at >= 0 && (roster[at]!.id === id || roster[at]!.name === truth)) right++
  }
  const each = (processorTime() - used) / asked
  const columns = [
    shareText(right, asked).padStart(9),
    timeText(each).padStart(12),
    `${(built / 1000).toFixed(2)} s`.padStart(11),
    `${grown.toFixed(0)} MB`.padStart(10),
  ]
  console.log(name.padEnd(28) + columns.join('') + (asked < wanted.length ? `   only ${asked} asked` : ''))
}

function ours(roster: readonly Entry[], compiled: () => CompiledRoster): () => Find {
  return () => {
    const position = new Map(roster.map((p, i) => [p.id, i]))
    const resolver = createResolver(compiled())
    return (query) => {
      const first = resolver.resolve(query).alternatives[0]?.entity
      return first ? position.get(first.id)! : -1
    }
  }
}

// As it is installed: what runs TypeScript gives names to functions as they are made, which takes two thirds of the time of a look-up.
spawnSync('npx', ['tsup', '--no-dts', '--silent'], { stdio: 'inherit' })
const { createResolver } = (await import(
  pathToFileURL(join(import.meta.dirname, '../dist/names.js')).href
)) as typeof import('../src/names.ts')

/** How often the index's first candidate is the one that judging every form of the roster finds. */
function compareWithScan({ index }: CompiledRoster, wanted: readonly Query[]): void {
  let same = 0
  let asked = 0
  const from = performance.now()
  for (const { garble } of wanted) {
    const written = readWritten(garble)
    const first = written.folded.split(' ', 1)[0]!
    const forms = Array.from({ length: index.count }, (_, f) => f).filter((f) => isAskedAfter(index, f, first))
    asked++
    if (findCandidates(index, written)[0]?.entity === judgeForms(index, written, forms)[0]?.entity) same++
    if (performance.now() - from > 2 * MOST_TIME * 1000) break
  }
  console.log(
    `  the index finds first whom judging all ${index.count} forms finds: ${shareText(same, asked)} of ${asked}`,
  )
}

const matchers = await loadMatchers()
for (const size of sizes) {
  const wanted = shuffled(queries).slice(0, Math.min(QUERIES, size))
  const roster = makeRoster(size, wanted)
  console.log(`\nroster of ${size.toLocaleString('en')}, ${wanted.length} variant spellings of people in it`)
  console.log('                          right first   a look-up   built in    memory')
  let compiled: CompiledRoster | undefined
  measure(
    'whosaid',
    roster,
    wanted,
    ours(roster, () => (compiled = compileRoster(roster))),
  )
  const bytes = saveRoster(compiled!)
  if (size <= 10_000) compareWithScan(compiled!, wanted)
  compiled = undefined
  const start = processorTime()
  loadRoster(bytes)
  const seconds = (processorTime() - start) / 1000
  console.log(`  saved it has ${(bytes.length / 1e6).toFixed(1)} MB, and loads in ${seconds.toFixed(3)} s`)
  if (size > MOST_FOR_PEERS) continue
  const names = roster.map(({ name }) => name)
  for (const { name, build } of matchers) measure(name, roster, wanted, () => build(names))
}
