// Learns how far the parts of a whole written name must agree with those of somebody's: a small network whose answer is the log odds of its being that
// person's name, where half of all names are strangers', against its being nobody's or another's of the roster.
//   npx tsx training/learn-agreement.ts
// To be run after learn-judgement.ts. Reads names/*.jsonl without the people held out; writes src/resolution/judgement/agreement.table.ts; prints how it
// does on the people held out. Deterministic.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOf } from '../src/models/fingerprint.ts'
import { askNetwork } from '../src/models/network.ts'
import { packWeights } from '../src/models/packed-weights.ts'
import { AGREED_BY } from '../src/resolution/judgement/agreement-features.ts'
import { gatherCases } from './agreement-cases.ts'
import { type AgreementLesson, askRosters } from './agreement-lessons.ts'
import { learnNetwork } from './learn-network.ts'

const lessons = askRosters(gatherCases())
const learned = lessons.filter(({ held }) => !held)
console.log(`${learned.length} lessons after ${Math.round(performance.now() / 1000)} s`)
const network = learnNetwork(learned, 0.15, 1)
writeFileSync(
  join(import.meta.dirname, '../src/resolution/judgement/agreement.table.ts'),
  `// Made by training/learn-agreement.ts (npx tsx training/learn-agreement.ts) from names of people and real garbles of them; see NOTICE.
/** Weights of the network in agreement.ts. */
export const FINGERPRINT = '${fingerprintOf(AGREED_BY)}'
export const HIDDEN = ${network.hidden}
export const WEIGHTS =
  '${packWeights(network.weights)}'
`,
)

for (const size of [1, 16, 100, 1000, 10_000])
  console.log(`roster of ${size}: ${report(lessons.filter((one) => one.held && one.size === size))}`)

/** The share of names whose bearer comes first, where so many of the strangers of whom somebody is found are taken for somebody. */
function report(some: readonly AgreementLesson[]): string {
  const first = new Map<number, { readonly odds: number; readonly right: boolean; readonly kind: string }>()
  for (const { asking, evidence, right, kind } of some) {
    const odds = askNetwork(network, evidence)
    if (!(odds <= (first.get(asking)?.odds ?? Number.NEGATIVE_INFINITY)))
      first.set(asking, { odds, right: right === 1, kind })
  }
  const all = [...first.values()]
  const strangers = all.filter(({ kind }) => kind.startsWith('stranger')).sort((a, b) => b.odds - a.odds)
  const meant = all.filter(({ kind }) => kind.endsWith('family~ +'))
  const rates = [0.01, 0.03].map((share) => {
    const least = strangers[Math.floor(strangers.length * share)]?.odds ?? Number.POSITIVE_INFINITY
    const right = meant.filter((one) => one.right && one.odds > least).length
    return `${((100 * right) / meant.length).toFixed(1)} % at ${100 * share} %`
  })
  return `of ${meant.length} family names with ${strangers.length} strangers, right: ${rates.join(', ')}`
}
