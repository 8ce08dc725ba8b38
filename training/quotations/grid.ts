// Makes src/quotations/quotation-weights.table.ts: what cues speech, who its source is, where its content begins and ends.
//   WHOSAID_DATA=… npx tsx training/quotations/train.ts [--all]
// Without --all a fixed tenth of the documents is kept out and the accuracy on it printed.
import { writeFileSync } from 'node:fs'
import type { Narration } from '../../src/quotations/narration.ts'
import { hashAt } from '../../src/quotations/narration.ts'
import { type ChoiceCounts, type Choices, collectChoices, type OtherContent } from './choices.ts'
import { isHeldOut, readDocuments } from './documents.ts'
import { alignGold } from './gold.ts'
import { accuracy, fit, quantize } from './learner.ts'

const SIZES = { cue: 15, source: 15, start: 14, end: 15 } as const
const EPOCHS = 6
const other = (process.env['OTHER'] ?? 'ignore') as OtherContent

const empty = (): Choices => ({ cue: [], source: [], start: [], end: [] })
const counts: ChoiceCounts = { cues: 0, lostCues: 0, lostSources: 0, lostStarts: 0, lostEnds: 0 }
const learned = empty()
const kept = empty()
const documents = readDocuments('polnear-train.jsonl').map((document) => ({ id: document.id, gold: alignGold(document) }))

// how surely a word cues: of several in one cue the surest is its head
const inCue = new Map<number, number>()
const anywhere = new Map<number, number>()
for (const { gold } of documents) {
  const { narration } = gold
  for (let t = 0; t < narration.article.count; t++) anywhere.set(hashAt(narration, t), (anywhere.get(hashAt(narration, t)) ?? 0) + 1)
  for (const { cue, quotation } of gold.quotations) {
    if (quotation.speech && cue) for (let t = cue.first; t < cue.last; t++) inCue.set(hashAt(narration, t), (inCue.get(hashAt(narration, t)) ?? 0) + 1)
  }
}
const ratio = (narration: Narration, token: number): number => {
  const hash = hashAt(narration, token)
  return (inCue.get(hash) ?? 0) / ((anywhere.get(hash) ?? 0) + 2)
}

const everything = process.argv.includes('--all')
for (const { id, gold } of documents) {
  const test = isHeldOut(id)
  if (everything || !test) collectChoices(gold, ratio, other, learned, counts)
  if (test) collectChoices(gold, ratio, other, kept, { ...counts })
}
console.log(counts)


import { readFileSync } from 'node:fs'
const loss = (choices: Choices['cue'], w: Float32Array): number => { let sum = 0; for (const c of choices) { const sc = c.candidates.map((h) => { let x = 0; for (const q of h) x += w[q & (w.length - 1)]!; return x }); const m = Math.max(...sc); let z = 0; for (const x of sc) z += Math.exp(x - m); sum -= sc[c.right]! - m - Math.log(z) } return sum / choices.length }
void readFileSync
for (const name of ['cue', 'source', 'start', 'end'] as const) for (const bits of [15, 18]) for (const [epochs, l2, rate] of [[6, 1e-6, 0.15], [2, 1e-6, 0.05], [4, 1e-6, 0.03],[4, 1e-4, 0.05], [6, 1e-3, 0.05], [6, 1e-3, 0.1],  [10, 3e-3, 0.05]] as const) {
  const w = fit(learned[name], bits, epochs, l2, rate)
  console.log(name, bits, epochs, l2, rate, 'acc', (100 * accuracy(kept[name], { weights: w as never, scale: 1 })).toFixed(1), 'loss', loss(kept[name], w).toFixed(4))
}
