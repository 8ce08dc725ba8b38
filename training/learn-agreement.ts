// Learns how far the parts of a whole written name must agree with those of somebody's: a small network whose answer is the log odds of its being
// that person's name against its being another's who has a part of it in common.
//   npx tsx training/learn-agreement.ts
// To be run after learn-judgement.ts. Reads names/*.jsonl without the people held out; writes src/resolution/judgement/agreement.table.ts; prints how it
// does on the people held out and on pairs of names. Deterministic.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOf } from '../src/models/fingerprint.ts'
import { askNetwork, type Network } from '../src/models/network.ts'
import { foldName } from '../src/names/fold-name.ts'
import { againstOthers } from '../src/resolution/judgement/agreement.ts'
import { AGREED_BY, agreementFeatures } from '../src/resolution/judgement/agreement-features.ts'
import { alignParts } from '../src/resolution/judgement/align-parts.ts'
import { gatherRows } from './agreement-rows.ts'
import { readLines } from './data.ts'
import { learnNetwork } from './learn-network.ts'

interface Pair {
  readonly set: string
  readonly name1: string
  readonly name2: string
  readonly match: boolean
}

function evidenceOf(written: string, name: string): Float32Array {
  const evidence = new Float32Array(AGREED_BY.length)
  agreementFeatures(alignParts(foldName(written), foldName(name)), evidence)
  return evidence
}

const rows = gatherRows().map((row) => ({ ...row, evidence: evidenceOf(row.written, row.name) }))
const lessons = rows
  .filter(({ held }) => !held)
  .map(({ evidence, match, weight }) => ({ evidence, right: match ? 1 : 0, weight }))
console.log(`${lessons.length} lessons after ${Math.round(performance.now() / 1000)} s`)
const network = learnNetwork(lessons, 0.05)
writeFileSync(
  join(import.meta.dirname, '../src/resolution/judgement/agreement.table.ts'),
  `// Made by training/learn-agreement.ts (npx tsx training/learn-agreement.ts) from names of people and real garbles of them; see NOTICE.
/** Weights of the network in agreement.ts. */
export const FINGERPRINT = '${fingerprintOf(AGREED_BY)}'
export const HIDDEN = ${network.hidden}
export const WEIGHTS = [${Array.from(network.weights, (weight) => Number(weight.toFixed(Math.abs(weight) < 1 ? 2 : 1))).join(',')}]
`,
)

const held = rows
  .filter((row) => row.held)
  .map(({ written, name, match }) => ({ match, odds: oddsOf(network, written, name) }))
console.log(`people held out: ${atBest(held)}`)
const pairs = readLines<Pair>('names/pairs-dev.jsonl')
for (const set of new Set(pairs.map((pair) => pair.set)))
  console.log(
    `pairs, ${set}: ${atBest(pairs.filter((pair) => pair.set === set).map(({ name1, name2, match }) => ({ match, odds: oddsOf(network, name1, name2) })))}`,
  )

function oddsOf(learned: Network, written: string, name: string): number {
  return askNetwork(learned, evidenceOf(written, name)) + againstOthers(alignParts(foldName(written), foldName(name)))
}

/** Precision, recall and F1 where this is highest. */
function atBest(judged: readonly { readonly match: boolean; readonly odds: number }[]): string {
  const sorted = [...judged].sort((a, b) => b.odds - a.odds)
  const all = sorted.filter(({ match }) => match).length
  let best = { f: 0, text: '' }
  let right = 0
  for (const [i, { match, odds }] of sorted.entries()) {
    if (match) right++
    const [p, r] = [right / (i + 1), right / all]
    const f = (2 * p * r) / (p + r || 1)
    const percent = (share: number): string => (100 * share).toFixed(1)
    if (f > best.f) best = { f, text: `F1 ${percent(f)}, P ${percent(p)}, R ${percent(r)} at ${odds.toFixed(2)}` }
  }
  return best.text
}
