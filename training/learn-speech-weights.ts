// Learns src/speech/evidence-weights.table.ts: how much each piece of evidence weighs.
//   npx tsx training/learn-speech-weights.ts                      the table, from all calls
//   npx tsx training/learn-speech-weights.ts --validate OUT.jsonl each part of the calls mended by weights learned on the
//                                                                 others; OUT is for the project's scorer (transcripts)
// Logistic regression (Newton's method) over the candidates of the transcripts. What sounds much like a name but was not
// aligned with the reference may be one all the same, so it teaches nothing.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseNames, type Decision } from '../src/speech/choose-names.ts'
import { EVIDENCE, weighEvidence } from '../src/speech/evidence.ts'
import { type Candidate, findCandidates } from '../src/speech/find-candidates.ts'
import { recall, type Scene } from '../src/speech/scene.ts'
import { PARTS, partOfCall } from './calls.ts'
import { outcomeOf, readTranscripts, sceneOf, type Transcript } from './speech-transcripts.ts'

const RIDGE = 3
const ROUNDS = 12
const SIZE = EVIDENCE.length
const LETTERS = EVIDENCE.indexOf('letters')
/** An unaligned stretch whose letters are so alike a name's may be it. */
const MAYBE_RIGHT = 0.6
const THRESHOLD = Number(process.env['THRESHOLD'] ?? 0.3)
const SURE = 0.75

interface Example {
  readonly part: number
  readonly id: string
  readonly evidence: Float32Array
  readonly right: boolean
}

const transcripts = readTranscripts()
const scenes = transcripts.map(sceneOf)
const started = performance.now()
const candidates = scenes.map(findCandidates)
console.log(`${candidates.flat().length} candidates in ${Math.round(performance.now() - started)} ms`)

/** The examples of a transcript, given what the first reading of it found. */
function examplesOf(transcript: Transcript, scene: Scene, all: readonly Candidate[]): Example[] {
  const examples: Example[] = []
  for (const candidate of all) {
    const { outcome } = outcomeOf(transcript, scene, candidate)
    const evidence = new Float32Array(SIZE)
    weighEvidence(scene, candidate, evidence)
    if (outcome === 'kept' || (outcome === 'elsewhere' && evidence[LETTERS]! > MAYBE_RIGHT)) continue
    examples.push({ part: partOfCall(transcript.id), id: transcript.id, evidence, right: outcome === 'right' })
  }
  return examples
}

function learn(examples: readonly Example[]): number[] {
  const mean = new Float64Array(SIZE)
  const spread = new Float64Array(SIZE)
  for (const { evidence } of examples) for (let i = 0; i < SIZE; i++) mean[i]! += evidence[i]! / examples.length
  for (const { evidence } of examples) {
    for (let i = 0; i < SIZE; i++) spread[i]! += (evidence[i]! - mean[i]!) ** 2 / examples.length
  }
  for (let i = 0; i < SIZE; i++) spread[i] = Math.sqrt(spread[i]!) + 1e-3
  const rows = examples.map(({ evidence }) => {
    const row = new Float64Array(SIZE + 1).fill(1)
    for (let i = 0; i < SIZE; i++) row[i] = (evidence[i]! - mean[i]!) / spread[i]!
    return row
  })
  const weights = new Float64Array(SIZE + 1)
  for (let round = 0; round < ROUNDS; round++) newtonStep(rows, examples, weights)
  const scaled = Array.from(weights.subarray(0, SIZE), (weight, i) => weight / spread[i]!)
  const constant = weights[SIZE]! - scaled.reduce((sum, weight, i) => sum + weight * mean[i]!, 0)
  return [...scaled, constant].map((weight) => Number(weight.toFixed(4)))
}

function newtonStep(rows: readonly Float64Array[], examples: readonly Example[], weights: Float64Array): void {
  const n = SIZE + 1
  const gradient = Array.from(weights, (weight, i) => (i < SIZE ? RIDGE * weight : 0))
  const curvature = Array.from({ length: n }, (_, i) =>
    new Float64Array(n).fill(0).map((_, j) => (i === j ? RIDGE : 0)),
  )
  rows.forEach((row, r) => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += row[i]! * weights[i]!
    const chance = 1 / (1 + Math.exp(-sum))
    const error = chance - Number(examples[r]!.right)
    const spread = Math.max(1e-6, chance * (1 - chance))
    for (let i = 0; i < n; i++) {
      const value = row[i]!
      gradient[i]! += error * value
      const line = curvature[i]!
      for (let j = 0; j <= i; j++) line[j]! += spread * value * row[j]!
    }
  })
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) curvature[i]![j] = curvature[j]![i]!
  solve(curvature, gradient).forEach((step, i) => {
    weights[i]! -= step
  })
}

/** Solves `matrix · x = right` by Cholesky's decomposition. */
function solve(matrix: readonly Float64Array[], right: readonly number[]): Float64Array {
  const n = right.length
  const lower = matrix.map((line) => Float64Array.from(line))
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[j]![j]!
    }
  }
  const x = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = right[i]!
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * x[k]!
    x[i] = sum / lower[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!
    for (let k = i + 1; k < n; k++) sum -= lower[k]![i]! * x[k]!
    x[i] = sum / lower[i]![i]!
  }
  return x
}

/** Learns twice: the second time from scenes in which what the first weights found is recalled. */
function learnTwice(isUsed: (id: string) => boolean): number[] {
  const used = transcripts.map((_, t) => t).filter((t) => isUsed(transcripts[t]!.id))
  const first = learn(used.flatMap((t) => examplesOf(transcripts[t]!, scenes[t]!, candidates[t]!)))
  const second = used.flatMap((t) => {
    const sure = chooseNames(scenes[t]!, candidates[t]!, SURE, first)
    return examplesOf(transcripts[t]!, recall(scenes[t]!, sure), candidates[t]!)
  })
  return learn(second)
}

function toEdit({ words }: Scene, { from, to, form, chance }: Decision): object {
  const start = words.starts[from]!
  const end = words.ends[to - 1]!
  return { start, end, from: words.article.text.slice(start, end), to: form.text, confidence: chance }
}

const validate = process.argv.indexOf('--validate')
if (validate > 0) {
  const lines: string[] = []
  for (let part = 0; part < PARTS; part++) {
    const weights = learnTwice((id) => partOfCall(id) !== part)
    transcripts.forEach((transcript, t) => {
      if (partOfCall(transcript.id) !== part) return
      const edits = chooseNames(scenes[t]!, candidates[t]!, THRESHOLD, weights).map((decision) =>
        toEdit(scenes[t]!, decision),
      )
      lines.push(JSON.stringify({ id: transcript.id, result: { edits } }))
    })
  }
  writeFileSync(process.argv[validate + 1]!, `${lines.join('\n')}\n`)
} else {
  const weights = learnTwice(() => true)
  const body = EVIDENCE.map((evidence, i) => `  ${weights[i]}, // ${evidence}`).join('\n')
  writeFileSync(
    join(import.meta.dirname, '../src/speech/evidence-weights.table.ts'),
    `// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), all of them; see NOTICE.

/** The weight of each piece of evidence, in the order of \`EVIDENCE\`, then the constant. */
export const WEIGHTS = [
${body}
  ${weights[SIZE]}, // constant
]
`,
  )
}
