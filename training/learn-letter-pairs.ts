// Counts which letters follow one another in people's names.
//   npx tsx training/learn-letter-pairs.ts
// Reads lexicon/register-surnames.tsv and register-forenames.tsv; writes src/channels/letter-pairs.table.ts. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAIR_UNITS } from '../src/channels/letter-pairs.ts'
import { packNumbers } from '../src/models/packed-numbers.ts'
import { foldName } from '../src/names/fold-name.ts'
import { LETTER_CODES, letterCodes } from '../src/sounds/letter-codes.ts'
import { DATA } from './data.ts'

/** Names that fewer bear are left out: many are slips. */
const BEARERS = 3
/** How many observations a letter's own frequency is worth beside those of it behind another. */
const PRIOR = 3
/** Log odds of letters that never follow one another. */
const LEAST = -127 / PAIR_UNITS

const bearers = new Map<string, number>()
for (const file of ['register-surnames.tsv', 'register-forenames.tsv'])
  for (const line of readFileSync(join(DATA, 'lexicon', file), 'utf8').split('\n')) {
    const [name = '', count] = line.split('\t')
    for (const word of foldName(name).split(' '))
      if (word.length > 1) bearers.set(word, (bearers.get(word) ?? 0) + Number(count))
  }

const single = new Float64Array(LETTER_CODES).fill(1)
const pairs = new Float64Array(LETTER_CODES * LETTER_CODES)
const before = new Float64Array(LETTER_CODES)
for (const [word, count] of bearers) {
  if (count < BEARERS) continue
  // of the root, as a few names would outweigh all others
  const weight = Math.sqrt(count)
  const letters = letterCodes(word)
  for (let i = 1; i < letters.length; i++) {
    const [a, b] = [letters[i - 1]!, letters[i]!]
    single[b]! += weight
    pairs[a * LETTER_CODES + b]! += weight
    before[a]! += weight
  }
}
const total = single.reduce((sum, count) => sum + count, 0)
const table = Array.from(pairs, (count, at) => {
  const alone = single[at % LETTER_CODES]! / total
  const behind = (count + PRIOR * alone) / (before[Math.floor(at / LETTER_CODES)]! + PRIOR)
  return Math.max(LEAST, Math.log(behind / alone))
})

writeFileSync(
  join(import.meta.dirname, '../src/channels/letter-pairs.table.ts'),
  `// Made by training/learn-letter-pairs.ts (npx tsx training/learn-letter-pairs.ts) from the Chadwick register; see NOTICE.
/** What letter-pairs.ts reads: the odds of each letter behind each, row by row. */
export const PAIRS =
  '${packNumbers(table, PAIR_UNITS)}'
`,
)
console.log(`${bearers.size} names`)
