// How well and how fast garbled names are resolved, beside what people use today. Needs the data folder (WHOSAID_DATA).
//   npx tsx bench/names.ts [roster sizes, default 100 10000 100000 1000000]

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { foldName } from '../src/names/fold-name.ts'
import { createResolver } from '../src/resolution/create-resolver.ts'
import { DATA, randomFrom, readLines } from '../training/people.ts'

interface Entry {
  readonly id: string
  readonly name: string
}
interface Query extends Entry {
  readonly garble: string
  readonly channel: string
}
/** Finds the position of the best match, or -1. */
type Find = (query: string) => number

if (!existsSync(join(DATA, 'names/large-roster.jsonl'))) {
  console.log(`skipped: no names/large-roster.jsonl in ${DATA}`)
  process.exit(0)
}

const SIZES = process.argv.slice(2).map(Number)
const sizes = SIZES.length > 0 ? SIZES : [100, 10_000, 100_000, 1_000_000]
const QUERIES = 300
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

const byLevenshtein = (names: readonly string[]): Find => {
  const lower = names.map((name) => name.toLowerCase())
  return (query) => {
    const q = query.toLowerCase()
    let best = -1
    let least = Number.POSITIVE_INFINITY
    lower.forEach((name, i) => {
      const far = distance(q, name) / Math.max(q.length, name.length)
      if (far < least) [best, least] = [i, far]
    })
    return best
  }
}

/** People under the code of each of their words; the nearest by Levenshtein among those that share a code. */
const byMetaphone = (names: readonly string[]): Find => {
  const buckets = new Map<string, number[]>()
  const codesOf = (text: string): string[] =>
    foldName(text)
      .split(' ')
      .flatMap((word) => doubleMetaphone(word))
  names.forEach((name, i) => {
    for (const code of new Set(codesOf(name))) {
      const bucket = buckets.get(code)
      if (bucket) bucket.push(i)
      else buckets.set(code, [i])
    }
  })
  return (query) => {
    let best = -1
    let least = Number.POSITIVE_INFINITY
    for (const code of new Set(codesOf(query)))
      for (const i of buckets.get(code) ?? []) {
        const far = distance(query.toLowerCase(), names[i]!.toLowerCase())
        if (far < least) [best, least] = [i, far]
      }
    return best
  }
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

for (const size of sizes) {
  const wanted = shuffled(queries).slice(0, Math.min(QUERIES, size))
  const roster = makeRoster(size, wanted)
  console.log(`\nroster of ${size.toLocaleString('en')}, ${wanted.length} variant spellings of people in it`)
  console.log('                              right first   a look-up     built in    memory')
  const measure = (name: string, build: () => Find, most = QUERIES): void => {
    globalThis.gc?.()
    const memory = process.memoryUsage().rss
    const start = performance.now()
    const find = build()
    const built = performance.now() - start
    const asked = wanted.slice(0, most)
    for (const q of asked.slice(0, 20)) find(q.garble)
    const from = performance.now()
    const found = asked.map((q) => find(q.garble))
    const each = (performance.now() - from) / asked.length
    const right = found.filter(
      (at, i) => at >= 0 && (roster[at]!.id === asked[i]!.id || roster[at]!.name === asked[i]!.name),
    )
    const grown = (process.memoryUsage().rss - memory) / 1e6
    console.log(
      `${name.padEnd(30)}${((100 * right.length) / asked.length).toFixed(1).padStart(8)} %${(each < 1 ? `${(each * 1000).toFixed(1)} µs` : `${each.toFixed(1)} ms`).padStart(15)}${`${(built / 1000).toFixed(2)} s`.padStart(12)}${`${grown.toFixed(0)} MB`.padStart(10)}`,
    )
  }
  const position = new Map(roster.map((p, i) => [p.id, i]))
  measure('whosaid', () => {
    const resolver = createResolver(roster)
    return (query) => {
      const { entity, alternatives } = resolver.resolve(query)
      const first = entity ?? alternatives[0]?.entity
      return first ? position.get(first.id)! : -1
    }
  })
  if (size > 100_000) continue
  const names = roster.map((p) => p.name)
  measure('fastest-levenshtein, all', () => byLevenshtein(names), size > 10_000 ? 60 : QUERIES)
  measure('double-metaphone bucket', () => byMetaphone(names))
}
