import type { Entity } from '../../roster/entity.ts'
import { addTo } from './add-to.ts'
import { foldSpoken, type SpokenWords } from './spoken-words.ts'

/** Where in a transcript the words of a roster's firms and roles are said, and whose they are. */
export interface Affiliations {
  /** How much of the entity's firm or role is said among the words `from` … `to` (behind the last), 0..1. */
  share(entity: number, from: number, to: number): number
  /** The same for whoever's is said most fully. */
  greatest(from: number, to: number): number
  /** For each word, whether it stands beside another of a firm's or role's, in their order: "Carlson Peters" is a firm, not a Carlson and a Peters. */
  readonly spelledOut: Uint8Array
}

interface Keyword {
  readonly entity: number
  /** Which of the entity's keywords, as a bit. */
  readonly bit: number
  /** How much of the title the word is, 0..1; a word that few share is more. */
  readonly share: number
}

// Words that say little about which firm or role is meant.
const WEAK = new Set(
  'capital markets securities research partners associates bank investment banking global financial'.split(' '),
)
const EMPTY = new Set(
  'of the and for to a an inc incorporated co company corp corporation group plc llc ltd'.split(' '),
)
const ACRONYMS = [
  ['ceo', 'chief executive officer'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer'],
  ['cmo', 'chief medical officer'],
  ['ir', 'investor relations'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
  ['vp', 'vice president'],
] as const
const MOST_KEYWORDS = 30
const MOST_KNOWN = 256

export function findAffiliations(words: SpokenWords, entities: readonly Entity[]): Affiliations {
  const keywords = new Map<string, Keyword[]>()
  const owners = countOwners(entities)
  entities.forEach((entity, number) => {
    for (const keyword of keywordsOf(entity, number, owners)) addTo(keywords, keyword.word, keyword)
  })
  const byWord = words.vocabulary.map((word) => keywords.get(word))
  const share = (entity: number, from: number, to: number): number => {
    let seen = 0
    let sum = 0
    for (let i = Math.max(0, from); i < Math.min(words.count, to); i++) {
      for (const keyword of byWord[words.ids[i]!] ?? []) {
        if (keyword.entity !== entity || seen & keyword.bit) continue
        seen |= keyword.bit
        sum += keyword.share
      }
    }
    return Math.min(1, sum)
  }
  const findGreatest = (from: number, to: number): number => {
    const named = new Set<number>()
    for (let i = Math.max(0, from); i < Math.min(words.count, to); i++) {
      for (const { entity } of byWord[words.ids[i]!] ?? []) named.add(entity)
    }
    return Math.max(0, ...[...named].map((entity) => share(entity, from, to)))
  }
  // many candidates end at the same word, one soon after the other
  const known = new Map<number, number>()
  return {
    spelledOut: markSpelledOut(words, entities),
    share,
    greatest(from, to) {
      const key = from * 64 + (to - from)
      const greatest = known.get(key) ?? findGreatest(from, to)
      if (known.size === MOST_KNOWN) known.clear()
      known.set(key, greatest)
      return greatest
    },
  }
}

function markSpelledOut(words: SpokenWords, entities: readonly Entity[]): Uint8Array {
  const pairs = new Set<number>()
  const idOf = (word: string): number => words.numbers.get(word) ?? -1
  const size = words.vocabulary.length
  for (const title of new Set(entities.flatMap(({ titles }) => titles))) {
    for (const reading of readings(title)) {
      const ids = reading.map(idOf)
      for (let i = 1; i < ids.length; i++) if (ids[i - 1]! >= 0 && ids[i]! >= 0) pairs.add(ids[i - 1]! * size + ids[i]!)
    }
  }
  const empty = Uint8Array.from(words.vocabulary, (word) => Number(EMPTY.has(word)))
  const marked = new Uint8Array(words.count)
  for (let at = 1; at < words.count; at++) {
    // the "of" of "Bank of Norland" is none of the reading's words
    const before = at > 1 && empty[words.ids[at - 1]!] ? at - 2 : at - 1
    if (pairs.has(words.ids[before]! * size + words.ids[at]!)) marked.fill(1, before, at + 1)
  }
  return marked
}

function countOwners(entities: readonly Entity[]): Map<string, number> {
  const owners = new Map<string, number>()
  for (const entity of entities) {
    const own = new Set(entity.titles.flatMap((title) => readings(title).flat()))
    for (const word of own) owners.set(word, (owners.get(word) ?? 0) + 1)
  }
  return owners
}

function keywordsOf(
  entity: Entity,
  number: number,
  owners: ReadonlyMap<string, number>,
): (Keyword & { word: string })[] {
  const shares = new Map<string, number>()
  for (const reading of entity.titles.flatMap(readings)) {
    const weights = reading.map((word) => (WEAK.has(word) ? 0.3 : 1) / owners.get(word)!)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    reading.forEach((word, i) => {
      shares.set(word, Math.max(shares.get(word) ?? 0, weights[i]! / total))
    })
  }
  return [...shares].slice(0, MOST_KEYWORDS).map(([word, share], i) => ({ word, entity: number, bit: 1 << i, share }))
}

/** The ways in which a title may be said, as words: "JPMorgan", "JP Morgan"; "CEO", "chief executive officer". */
function readings(title: string): string[][] {
  const whole = toWords(title.replace(/\./g, ''))
  const apart = toWords(title.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'))
  let long = whole.join(' ')
  let short = whole.join(' ')
  for (const [acronym, words] of ACRONYMS) {
    long = long.replace(new RegExp(`\\b${acronym}\\b`), words)
    short = short.replace(words, acronym)
  }
  const distinct = new Map([whole, apart, long.split(' '), short.split(' ')].map((words) => [words.join(' '), words]))
  return [...distinct.values()].filter((words) => words[0]).map((words) => [...new Set(words)])
}

const toWords = (title: string): string[] =>
  title
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(foldSpoken)
    .filter((word) => word && !EMPTY.has(word))
