// Learns src/channels/confusions.table.ts: which sounds recognisers hear for which.
//   npx tsx training/learn-confusions.ts
// Aligns the phones of what was written with the phones of the true name (EM over real garbles, from a prior of
// phone classes); the table holds log P(heard | said) / P(heard) in tenths of a nat.
// Data: the `asr` (Earnings-21) and `asr-tts` garbles; HELD_OUT=0 (to 3) leaves a quarter of the calls out.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PHONES, pronounce } from '../src/sounds/pronounce.ts'
import { DATA } from './data.ts'
import { isHeldOutCall } from './split.ts'

const ROUNDS = 8
/** How many observations the prior is worth, a phone. */
const PRIOR = 40
/** Log likelihood a phone below which a pair is a misaligned stretch, not a garble: it teaches nothing. */
const LEAST_LIKELY = -3.6

interface Garble {
  readonly id: string
  readonly truth: string
  readonly garble: string
  readonly channel: string
}

const N = PHONES.length
/** No phone: the row of what was heard without being said, the column of what was said without being heard. */
const NONE = N

const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
const phonesOf = (text: string): number[] => words(text).flatMap((word) => [...pronounce(word)])

const VOWELS = 'a@VoWYERieOQuUI'
const GROUPS = [
  'pb',
  'td',
  'kg',
  'fv',
  'TD',
  'sz',
  'SZCJ',
  'mnN',
  'lr',
  'wy',
  'iIey',
  'uUOow',
  'aVoE@',
  'Rr',
  'td' + 'TD',
  'fTs',
  'bvw',
  'hk',
]
/** The share of P(heard | said) before any garble was seen. */
function prior(said: number, heard: number): number {
  if (said === heard) return 0.7
  if (said === NONE || heard === NONE) return 0.08
  const [a, b] = [PHONES[said]!, PHONES[heard]!]
  if (GROUPS.some((group) => group.includes(a) && group.includes(b))) return 0.05
  const vowels = Number(VOWELS.includes(a)) + Number(VOWELS.includes(b))
  return vowels === 2 ? 0.02 : vowels === 1 ? 0.0005 : 0.003
}

const pairs: [said: number[], heard: number[]][] = []
const lines = readFileSync(join(DATA, 'names/garbles.jsonl'), 'utf8').split('\n').filter(Boolean)
for (const line of lines) {
  const garble: Garble = JSON.parse(line)
  if (garble.channel !== 'asr' && garble.channel !== 'asr-tts') continue
  if (garble.channel === 'asr' && isHeldOutCall(garble.id)) continue
  pairs.push([phonesOf(garble.truth), phonesOf(garble.garble)])
}

type Table = Float64Array
const at = (said: number, heard: number): number => said * (N + 1) + heard

/** P(heard | said) from counts and the prior. */
function normalise(counts: Table): Table {
  const table = new Float64Array(counts.length)
  for (let said = 0; said <= N; said++) {
    let total = 0
    let priors = 0
    for (let heard = 0; heard <= N; heard++) {
      total += counts[at(said, heard)]!
      priors += prior(said, heard)
    }
    for (let heard = 0; heard <= N; heard++) {
      table[at(said, heard)] = (counts[at(said, heard)]! + (PRIOR * prior(said, heard)) / priors) / (total + PRIOR)
    }
  }
  // what is heard without being said comes once in so many phones
  const spoken = counts.subarray(0, NONE * (N + 1)).reduce((sum, count) => sum + count, 0)
  const added = counts.subarray(NONE * (N + 1)).reduce((sum, count) => sum + count, 0)
  for (let heard = 0; heard < N; heard++) table[at(NONE, heard)]! *= (added + PRIOR * 0.1) / (spoken + PRIOR)
  return table
}

/** Adds the steps of the likeliest alignment to `counts`; its log likelihood a phone. */
function alignInto(said: number[], heard: number[], table: Table, counts: Table): number {
  const width = heard.length + 1
  const best = new Float64Array((said.length + 1) * width).fill(-Infinity)
  const from = new Uint8Array(best.length)
  best[0] = 0
  const relax = (to: number, total: number, step: number): void => {
    if (total <= best[to]!) return
    best[to] = total
    from[to] = step
  }
  for (let i = 0; i <= said.length; i++) {
    for (let j = 0; j < width; j++) {
      const here = best[i * width + j]!
      if (i < said.length) relax((i + 1) * width + j, here + Math.log(table[at(said[i]!, NONE)]!), 1)
      if (j < heard.length) relax(i * width + j + 1, here + Math.log(table[at(NONE, heard[j]!)]!), 2)
      if (i < said.length && j < heard.length)
        relax((i + 1) * width + j + 1, here + Math.log(table[at(said[i]!, heard[j]!)]!), 3)
    }
  }
  const likelihood = best[best.length - 1]! / Math.max(1, said.length)
  if (likelihood < LEAST_LIKELY) return likelihood
  for (let i = said.length, j = heard.length; i > 0 || j > 0; ) {
    const step = from[i * width + j]!
    const s = step & 1 ? --i : NONE_AT
    const h = step & 2 ? --j : NONE_AT
    counts[at(s === NONE_AT ? NONE : said[s]!, h === NONE_AT ? NONE : heard[h]!)]!++
  }
  return likelihood
}
const NONE_AT = -1

let table = normalise(new Float64Array((N + 1) * (N + 1)))
for (let round = 0; round < ROUNDS; round++) {
  const counts = new Float64Array(table.length)
  let likelihood = 0
  let used = 0
  for (const [said, heard] of pairs) {
    const one = alignInto(said, heard, table, counts)
    likelihood += one
    used += Number(one >= LEAST_LIKELY)
  }
  table = normalise(counts)
  console.log(
    `round ${round}: log likelihood a phone ${(likelihood / pairs.length).toFixed(3)}, ${used} of ${pairs.length} pairs used`,
  )
}

// how common each phone is in what recognisers write
const heardCounts = new Float64Array(N).fill(1)
for (const [, heard] of pairs) for (const phone of heard) heardCounts[phone]!++
const heardTotal = heardCounts.reduce((a, b) => a + b)
const rows: string[] = []
for (let said = 0; said <= N; said++) {
  const row: number[] = []
  for (let heard = 0; heard <= N; heard++) {
    const chance = table[at(said, heard)]!
    row.push(Math.round(10 * Math.log(heard === NONE ? chance : chance / (heardCounts[heard]! / heardTotal))))
  }
  if (said === NONE) row[NONE] = 0
  rows.push(`  ${row.join(', ')},`)
}
writeFileSync(
  join(import.meta.dirname, '../src/channels/confusions.table.ts'),
  `// Made by training/learn-confusions.ts (npx tsx training/learn-confusions.ts) from real recognisers' garbles of names
// (Earnings-21, CC BY-SA 4.0, all calls) and pocketsphinx on synthetic speech.

/** log (P(heard | said) / P(heard)) in tenths of a nat: a row for each phone said, then one for nothing said; in a row a phone heard each, then nothing heard. */
export const CONFUSIONS = [
${rows.join('\n')}
]
`,
)
