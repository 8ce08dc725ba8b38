// Counts which letters follow two others in the family names of people from everywhere.
//   npx tsx training/learn-letter-triples.ts
// Reads names/large-roster.jsonl; writes src/channels/letter-triples.table.ts. Deterministic.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAIR_UNITS, TRIPLE_UNITS } from '../src/channels/letter-triples.ts'
import { writeOdds } from '../src/models/packed-odds.ts'
import { foldName } from '../src/names/fold-name.ts'
import { LETTER_CODES as CODES, letterCodes } from '../src/sounds/letter-codes.ts'
import { readLines } from './data.ts'

/** How many observations the odds behind fewer letters are worth: of a letter behind one, and behind two. */
const PAIR_PRIOR = 8
const TRIPLE_PRIOR = 30

const words = new Set(
  readLines<{ readonly name: string }>('names/large-roster.jsonl').flatMap(({ name }) =>
    foldName(name)
      .split(/[ -]/)
      .slice(1)
      .filter((word) => word.length > 1),
  ),
)
const single = new Float64Array(CODES)
const pairs = new Float64Array(CODES ** 2)
const triples = new Float64Array(CODES ** 3)
for (const word of words) {
  const letters = letterCodes(word)
  let [before, last] = [0, 0]
  for (const letter of letters.subarray(1)) {
    single[letter]!++
    pairs[last * CODES + letter]!++
    triples[(before * CODES + last) * CODES + letter]!++
    ;[before, last] = [last, letter]
  }
}
const sum = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0)
/** The counts of each letter behind what `row` stands for. */
const rowOf = (counts: Float64Array, row: number): Float64Array => counts.subarray(row * CODES, (row + 1) * CODES)
const total = sum(single)

const shareOfPair = Array.from(pairs, (count, at) => {
  const alone = (single[at % CODES]! + 1) / (total + CODES)
  return (count + PAIR_PRIOR * alone) / (sum(rowOf(pairs, Math.floor(at / CODES))) + PAIR_PRIOR)
})
const gains = Array.from(triples, (count, at) => {
  const pair = shareOfPair[at % CODES ** 2]!
  const share = (count + TRIPLE_PRIOR * pair) / (sum(rowOf(triples, Math.floor(at / CODES))) + TRIPLE_PRIOR)
  return Math.log(share / pair)
})
const write = (odds: readonly number[], units: number): string => odds.map((each) => writeOdds(each, units)).join('')

writeFileSync(
  join(import.meta.dirname, '../src/channels/letter-triples.table.ts'),
  `// Made by training/learn-letter-triples.ts (npx tsx training/learn-letter-triples.ts) from names of people in Wikidata and OFAC lists; see NOTICE.
/** What letter-triples.ts reads: log probabilities of each letter behind each, row by row, and what the letter before that one adds. */
export const PAIRS =
  '${write(
    shareOfPair.map((share) => Math.log(share)),
    PAIR_UNITS,
  )}'
export const TRIPLES =
  '${write(gains, TRIPLE_UNITS)}'
`,
)
console.log(`${words.size} words of names`)
