import { doubleMetaphone } from 'double-metaphone'
import { distance } from 'fastest-levenshtein'
import { foldName } from '../../src/names/fold-name.ts'
import { loadPeer } from './load-peers.ts'

/** Finds the position of the best match, or -1. */
export type Find = (query: string) => number

/** Something that finds names. */
export interface Matcher {
  readonly name: string
  /** Prepares it for a roster. */
  readonly build: (names: readonly string[]) => Find
}

/** The matchers people use today, each as its documentation shows. */
export async function loadMatchers(): Promise<readonly Matcher[]> {
  const ours = [
    { name: 'fastest-levenshtein, all', build: byLevenshtein },
    { name: 'double-metaphone bucket', build: byMetaphone },
  ]
  try {
    return [...ours, ...(await loadPeers())]
  } catch (error) {
    console.log(`other packages are left out: ${(error as Error).message}`)
    return ours
  }
}

const byLevenshtein = (names: readonly string[]): Find => {
  const lower = names.map((name) => name.toLowerCase())
  return nearestOf(lower, (a, b) => -distance(a, b) / Math.max(a.length, b.length))
}

/** People under the code of each of their words; the nearest by Levenshtein among those that share a code. */
const byMetaphone = (names: readonly string[]): Find => {
  const buckets = new Map<string, number[]>()
  const codesOf = (text: string): string[] => foldName(text).split(' ').flatMap(doubleMetaphoneOf)
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

const doubleMetaphoneOf = (word: string): string[] => doubleMetaphone(word)

/** The nearest of all lower-case names. */
function nearestOf(names: readonly string[], nearness: (a: string, b: string) => number): Find {
  return (query) => {
    const wanted = query.toLowerCase()
    let best = -1
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < names.length; i++) {
      const near = nearness(wanted, names[i]!)
      if (near > most) [best, most] = [i, near]
    }
    return best
  }
}

interface Numbered {
  readonly name: string
  readonly at: number
}
const numbered = (names: readonly string[]): Numbered[] => names.map((name, at) => ({ name, at }))

type Fuse = new (
  names: readonly string[],
  options: { ignoreLocation: boolean },
) => { search(query: string, options: { limit: number }): { refIndex: number }[] }
interface Fuzzysort {
  go(query: string, names: Numbered[], options: { key: string; limit: number }): readonly { obj: Numbered }[]
}
interface FastFuzzy {
  readonly Searcher: new (
    names: Numbered[],
    options: { keySelector: (entry: Numbered) => string },
  ) => { search(query: string): Numbered[] }
}
interface M31 {
  readonly Query: new (text: string, most: number) => unknown
  readonly SearcherFactory: {
    createDefaultSearcher(): {
      indexEntities(entries: Numbered[], id: (e: Numbered) => number, terms: (e: Numbered) => string[]): void
      getMatches(query: unknown): { matches: { entity: Numbered }[] }
    }
  }
}
interface Fuzzball {
  extract(query: string, names: readonly string[], options: { limit: number }): [string, number, number][]
}
type MiniSearch = new (options: {
  fields: readonly string[]
}) => {
  addAll(entries: readonly { readonly id: number; readonly name: string }[]): void
  search(query: string, options: { fuzzy: number; prefix: boolean }): readonly { readonly id: number }[]
}
type SymSpell = new (options: {
  maxDistance: number
  verbosity: number
}) => {
  add(word: string): void
  search(word: string): readonly { readonly term: string; readonly distance: number }[]
}
type Likeness = (a: string, b: string) => number

async function loadPeers(): Promise<Matcher[]> {
  const FuseSearch = await loadPeer<Fuse>('fuse.js')
  const fuzzysort = await loadPeer<Fuzzysort>('fuzzysort')
  const { Searcher } = await loadPeer<FastFuzzy>('fast-fuzzy')
  const { Query, SearcherFactory } = await loadPeer<M31>('@m31coding/fuzzy-search')
  const stringSimilarity = await loadPeer<Likeness>('string-similarity-js')
  const jaroWinkler = await loadPeer<Likeness>('talisman/metrics/jaro-winkler.js')
  const MiniSearchIndex = await loadPeer<MiniSearch>('minisearch')
  const SymSpellIndex = await loadPeer<SymSpell>('mnemonist/symspell.js')
  const fuzzball = await loadPeer<Fuzzball>('fuzzball')
  return [
    {
      name: 'fuse.js',
      build: (names) => {
        const fuse = new FuseSearch(names, { ignoreLocation: true })
        return (query) => fuse.search(query, { limit: 1 })[0]?.refIndex ?? -1
      },
    },
    {
      name: 'fuzzysort',
      build: (names) => {
        const entries = numbered(names)
        return (query) => fuzzysort.go(query, entries, { key: 'name', limit: 1 })[0]?.obj.at ?? -1
      },
    },
    {
      name: 'fast-fuzzy',
      build: (names) => {
        const searcher = new Searcher(numbered(names), { keySelector: ({ name }) => name })
        return (query) => searcher.search(query)[0]?.at ?? -1
      },
    },
    {
      name: '@m31coding/fuzzy-search',
      build: (names) => {
        const searcher = SearcherFactory.createDefaultSearcher()
        searcher.indexEntities(
          numbered(names),
          ({ at }) => at,
          ({ name }) => [name],
        )
        return (query) => searcher.getMatches(new Query(query, 1)).matches[0]?.entity.at ?? -1
      },
    },
    { name: 'string-similarity-js, all', build: (names) => nearestOf(names, stringSimilarity) },
    {
      name: 'minisearch, fuzzy .3',
      build: (names) => {
        const index = new MiniSearchIndex({ fields: ['name'] })
        index.addAll(names.map((name, id) => ({ id, name })))
        return (query) => index.search(query, { fuzzy: 0.3, prefix: true })[0]?.id ?? -1
      },
    },
    {
      name: 'mnemonist SymSpell, 2 apart',
      build: (names) => bySymSpell(names, new SymSpellIndex({ maxDistance: 2, verbosity: 1 })),
    },
    {
      name: 'talisman jaro-winkler, all',
      build: (names) =>
        nearestOf(
          names.map((name) => name.toLowerCase()),
          jaroWinkler,
        ),
    },
    {
      name: 'fuzzball ratio, all',
      build: (names) => (query) => fuzzball.extract(query, names, { limit: 1 })[0]?.[2] ?? -1,
    },
  ]
}

/** Whole names by their deletions; of those that come nearest, the first in the roster. */
function bySymSpell(names: readonly string[], index: InstanceType<SymSpell>): Find {
  const positions = new Map<string, number>()
  names.forEach((name, i) => {
    const lower = name.toLowerCase()
    if (!positions.has(lower)) {
      positions.set(lower, i)
      index.add(lower)
    }
  })
  return (query) => {
    const [first] = index.search(query.toLowerCase())
    return first ? positions.get(first.term)! : -1
  }
}
