// Learns how English reads letters (which a recogniser's dictionary and a synthetic voice do too): letters → phones.
//   npx tsx training/learn-letter-sounds.ts
// Reads lexicon/cmudict.dict.gz; writes src/resolution/letter-sounds.table.ts. Deterministic.
// Letters and phones are aligned by EM (one letter, no, one or two phones); then each letter gets a tree of contexts
// (after Black, Lenzo & Pagel 1998, "Issues in building general letter to sound rules"), pruned to what pays.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { backgroundOf } from '../src/resolution/background.ts'
import { DATA } from './people.ts'

const PHONES =
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(' ')
/** Context letters in the order they are asked, relative to the letter read. */
const OFFSETS = [1, -1, 2, -2, 3, -3]
/** A branch stays where it mends at least this many words of the dictionary. */
const WORTH = Number(process.argv[2] ?? 9)

interface Word {
  readonly letters: string
  readonly phones: number[]
  readonly held: boolean
  /** Ordinary words and usual names count more: recognisers write words, and people have usual names. */
  readonly weight: number
}

function readWords(): Word[] {
  const words: Word[] = []
  for (const line of gunzipSync(readFileSync(join(DATA, 'lexicon/cmudict.dict.gz')))
    .toString()
    .split('\n')) {
    const [word, ...phones] = line.replace(/#.*/, '').trim().split(/\s+/)
    const letters = word!
      .replace(/\(\d\)$/, '')
      .replace(/'s$/, 's')
      .replace(/'/g, '')
    if (!/^[a-z]{2,}$/.test(letters) || /\(/.test(word!) || phones.length === 0) continue
    const codes = phones.map((p) => PHONES.indexOf(p.replace(/\d/, '')))
    if (phones.length > letters.length * 1.6 + 1) continue // spelt out letter by letter
    const { word: ordinary, forename, surname } = backgroundOf(letters)
    words.push({
      letters,
      phones: codes,
      held: words.length % 20 === 7,
      weight: 1 + ordinary * 1.5 + forename + surname / 2,
    })
  }
  return words
}

type Chunk = string // phones as characters
const chunkOf = (phones: readonly number[]): Chunk => String.fromCharCode(...phones.map((p) => 65 + p))

/** EM over alignments of each letter with zero to two phones. */
function align(words: readonly Word[]): (readonly Chunk[] | null)[] {
  let costs = new Map<string, number>()
  const costOf = (letter: string, chunk: Chunk): number => costs.get(letter + chunk) ?? 1e-5
  let result: (readonly Chunk[] | null)[] = []
  for (let round = 0; round < 5; round++) {
    const counts = new Map<string, number>()
    const totals = new Map<string, number>()
    const next: (readonly Chunk[] | null)[] = []
    for (const { letters, phones } of words) {
      const chunks = round === 0 ? null : bestAlignment(letters, phones, costOf)
      next.push(chunks)
      if (round === 0) spreadCounts(letters, phones, counts, totals)
      else if (chunks)
        chunks.forEach((chunk, i) => {
          counts.set(letters[i]! + chunk, (counts.get(letters[i]! + chunk) ?? 0) + 1)
          totals.set(letters[i]!, (totals.get(letters[i]!) ?? 0) + 1)
        })
    }
    result = next
    costs = new Map([...counts].map(([key, n]) => [key, n / totals.get(key[0]!)!]))
  }
  return result
}

function spreadCounts(
  letters: string,
  phones: readonly number[],
  counts: Map<string, number>,
  totals: Map<string, number>,
): void {
  for (let i = 0; i < letters.length; i++) {
    const at = Math.round((i * phones.length) / letters.length)
    for (const chunk of [
      '',
      chunkOf(phones.slice(at, at + 1)),
      chunkOf(phones.slice(at, at + 2)),
      chunkOf(phones.slice(Math.max(0, at - 1), at)),
    ]) {
      const weight = chunk.length === 1 ? 1 : 0.1
      counts.set(letters[i]! + chunk, (counts.get(letters[i]! + chunk) ?? 0) + weight)
      totals.set(letters[i]!, (totals.get(letters[i]!) ?? 0) + weight)
    }
  }
}

function bestAlignment(
  letters: string,
  phones: readonly number[],
  probability: (letter: string, chunk: Chunk) => number,
): Chunk[] | null {
  const n = letters.length
  const m = phones.length
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(-Infinity))
  const taken = Array.from({ length: n + 1 }, () => new Uint8Array(m + 1))
  best[0]![0] = 0
  for (let i = 1; i <= n; i++)
    for (let j = 0; j <= m; j++)
      for (let k = 0; k <= 2 && k <= j; k++) {
        const score = best[i - 1]![j - k]! + Math.log(probability(letters[i - 1]!, chunkOf(phones.slice(j - k, j))))
        if (score > best[i]![j]!) {
          best[i]![j] = score
          taken[i]![j] = k
        }
      }
  if (best[n]![m] === -Infinity) return null
  const chunks: Chunk[] = []
  for (let i = n, j = m; i > 0; i--) {
    const k = taken[i]![j]!
    chunks.unshift(chunkOf(phones.slice(j - k, j)))
    j -= k
  }
  return chunks
}

interface Reading {
  readonly letters: string
  readonly at: number
  readonly chunk: Chunk
  readonly weight: number
}

interface Tree {
  readonly letter: string
  readonly chunk: Chunk
  readonly branches: readonly Tree[]
  readonly mended: number
}

const letterAt = (reading: Reading, offset: number): string => reading.letters[reading.at + offset] ?? ' '

function grow(letter: string, readings: readonly Reading[], depth: number, inherited: Chunk): Tree | null {
  const tally = new Map<Chunk, number>()
  for (const { chunk, weight } of readings) tally.set(chunk, (tally.get(chunk) ?? 0) + weight)
  let chunk = inherited
  for (const [c, n] of tally) if (n > (tally.get(chunk) ?? 0)) chunk = c
  const own = (tally.get(chunk) ?? 0) - (tally.get(inherited) ?? 0)
  const branches: Tree[] = []
  if (depth < OFFSETS.length && tally.size > 1) {
    const groups = new Map<string, Reading[]>()
    for (const reading of readings) {
      const next = letterAt(reading, OFFSETS[depth]!)
      const group = groups.get(next) ?? []
      groups.set(next, group)
      group.push(reading)
    }
    for (const [next, group] of [...groups].sort()) {
      const branch = group.reduce((sum, r) => sum + r.weight, 0) >= WORTH ? grow(next, group, depth + 1, chunk) : null
      if (branch) branches.push(branch)
    }
  }
  const mended = own + branches.reduce((sum, b) => sum + b.mended, 0)
  const nodes = 1 + branches.length
  if (depth > 0 && mended < WORTH * (branches.length > 0 && own === 0 ? 1.5 : 1) && mended < WORTH * Math.sqrt(nodes))
    return null
  return { letter, chunk, branches, mended }
}

/** `letter`, the phones in small letters' place, and the branches in brackets. */
const writeTree = (tree: Tree): string =>
  tree.letter + chunkCode(tree.chunk) + (tree.branches.length > 0 ? `(${tree.branches.map(writeTree).join('')})` : '')

const chunks: Chunk[] = []
function chunkCode(chunk: Chunk): string {
  let at = chunks.indexOf(chunk)
  if (at < 0) at = chunks.push(chunk) - 1
  return String.fromCharCode(at < 26 ? 65 + at : 0xc0 + at)
}

function readBy(trees: ReadonlyMap<string, Tree>, letters: string): Chunk[] {
  return [...letters].map((letter, at) => {
    let tree = trees.get(letter)!
    for (const offset of OFFSETS) {
      const next = letters[at + offset] ?? ' '
      const branch = tree.branches.find((b) => b.letter === next)
      if (!branch) break
      tree = branch
    }
    return tree.chunk
  })
}

const words = readWords()
const alignments = align(words)
const readings = new Map<string, Reading[]>()
words.forEach(({ letters, held, weight }, w) => {
  if (held || !alignments[w]) return
  alignments[w]!.forEach((chunk, at) => {
    const list = readings.get(letters[at]!) ?? []
    readings.set(letters[at]!, list)
    list.push({ letters, at, chunk, weight })
  })
})
const trees = new Map([...readings].sort().map(([letter, list]) => [letter, grow(letter, list, 0, '')!]))

let right = 0
let all = 0
const weighted = [0, 0]
words.forEach(({ letters, held, weight }, w) => {
  if (!alignments[w] || (!held && weight < 8)) return
  readBy(trees, letters).forEach((chunk, at) => {
    const isRight = chunk === alignments[w]![at]
    if (held) {
      all++
      if (isRight) right++
    } else {
      weighted[0]! += isRight ? 1 : 0
      weighted[1]! += 1
    }
  })
})
console.log(
  `letters of ordinary words and usual names read right ${((100 * weighted[0]!) / weighted[1]!).toFixed(1)} %`,
)
const text = [...trees.values()].map(writeTree).join('')
console.log(
  `${words.length} words; ${all} letters held out, read right ${((100 * right) / all).toFixed(1)} %; ${text.length} characters, ${chunks.length} chunks`,
)
writeFileSync(
  join(import.meta.dirname, '../src/resolution/letter-sounds.table.ts'),
  `// Made by training/learn-letter-sounds.ts (npx tsx training/learn-letter-sounds.ts) from the CMU Pronouncing Dictionary; see NOTICE.
/** Phones, one character each from \`A\`; the chunks that a letter may stand for; a tree of contexts for each letter: letter, chunk (branches). */
export const PHONES = '${PHONES.join(' ')}'
export const CHUNKS = ${JSON.stringify(chunks.join(' '))}
export const OFFSETS = ${JSON.stringify(OFFSETS)}
export const TREES = ${JSON.stringify(text)}
`,
)
