// Learns how much each piece of evidence weighs: src/speech/judgement/evidence-weights.table.ts for the first reading of a transcript,
// src/speech/judgement/evidence-network.table.ts for the second.
//   npx tsx training/learn-speech-weights.ts                      the tables, from all calls
//   npx tsx training/learn-speech-weights.ts --validate OUT.jsonl each part of the calls mended by weights learned on the
//                                                                 others; OUT is for the project's scorer (transcripts)
// Logistic regression (Newton's method) over the candidates of the transcripts, then a network over those it leaves. What sounds much like a
// name but was not aligned with the reference may be one all the same, so it teaches the one nothing and the other little.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { namesOf } from '../src/models/feature.ts'
import { fingerprintOf } from '../src/models/fingerprint.ts'
import { type Candidate, findCandidates } from '../src/speech/hearing/hear-candidates.ts'
import type { Judgement } from '../src/speech/judgement/chance-of.ts'
import { chooseNames, type Decision, readOnce } from '../src/speech/judgement/choose-names.ts'
import { findByEar } from '../src/speech/judgement/find-by-ear.ts'
import { EVIDENCE, weighEvidence } from '../src/speech/judgement/spoken-features.ts'
import type { Scene } from '../src/speech/transcript/transcript-scene.ts'
import { type Lesson, learnNetwork } from './learn-network.ts'
import { outcomeOf, readTranscripts, sceneOf, type Transcript, withStrangers } from './speech-transcripts.ts'
import { PARTS_OF_CALLS, partOfCall } from './split.ts'

const RIDGE = 3
const ROUNDS = 12
const LEAST_SPREAD = 1e-5
const SIZE = EVIDENCE.length
const LETTERS = namesOf(EVIDENCE).indexOf('letters')
/** An unaligned stretch whose letters are so alike a name's may be it. */
const MAYBE_RIGHT = 0.6
const MAYBE_WEIGHT = 0.1
/** How much it teaches that a candidate is nobody of those who are there. */
const STRANGER_WEIGHT = 0.3
const THRESHOLD = Number(process.env['THRESHOLD'] ?? 0.3)

const transcripts = readTranscripts()
const scenes = transcripts.map(sceneOf)
const started = performance.now()
const candidates = scenes.map(findCandidates)
console.log(`${candidates.flat().length} candidates in ${Math.round(performance.now() - started)} ms`)

/** What the candidates of a transcript teach; with `maybe` as their weight those that may be right though they were not aligned. */
function lessonsOf(transcript: Transcript, scene: Scene, all: readonly Candidate[], maybe: number): Lesson[] {
  const lessons: Lesson[] = []
  for (const candidate of all) {
    const { outcome } = outcomeOf(transcript, scene, candidate)
    const evidence = new Float32Array(SIZE)
    weighEvidence(scene, candidate, evidence)
    const weight = outcome === 'elsewhere' && evidence[LETTERS]! > MAYBE_RIGHT ? maybe : 1
    if (outcome !== 'kept' && weight > 0) lessons.push({ evidence, right: Number(outcome === 'right'), weight })
  }
  return lessons
}

function learn(examples: readonly Lesson[]): number[] {
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

function newtonStep(rows: readonly Float64Array[], examples: readonly Lesson[], weights: Float64Array): void {
  const n = SIZE + 1
  const gradient = Array.from(weights, (weight, i) => (i < SIZE ? RIDGE * weight : 0))
  const curvature = Array.from({ length: n }, (_, i) =>
    new Float64Array(n).fill(0).map((_, j) => (i === j ? RIDGE : 0)),
  )
  rows.forEach((row, r) => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += row[i]! * weights[i]!
    const chance = 1 / (1 + Math.exp(-sum))
    const error = chance - examples[r]!.right
    const spread = chance * (1 - chance)
    for (let i = 0; i < n; i++) gradient[i]! += error * row[i]!
    // nearly all are far from doubt and bend nothing
    if (spread < LEAST_SPREAD) return
    for (let i = 0; i < n; i++) {
      const value = row[i]!
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

function learnJudgement(isUsed: (id: string) => boolean): Judgement {
  const used = transcripts.map((_, t) => t).filter((t) => isUsed(transcripts[t]!.id))
  const first = learn(used.flatMap((t) => lessonsOf(transcripts[t]!, scenes[t]!, candidates[t]!, 0)))
  const others = used.map((t) => transcripts[t]!)
  const lessons = used.flatMap((t) => {
    const { likely, recalled } = readOnce(scenes[t]!, candidates[t]!, first)
    return [
      ...lessonsOf(transcripts[t]!, recalled, likely, MAYBE_WEIGHT),
      ...lessonsOfStrangers(transcripts[t]!, others, first),
    ]
  })
  return { first, second: learnNetwork(lessons) }
}

/** Nothing that is said is the name of somebody who is not there. */
function lessonsOfStrangers(transcript: Transcript, others: readonly Transcript[], first: readonly number[]): Lesson[] {
  const scene = sceneOf(withStrangers(transcript, others))
  const { likely, recalled } = readOnce(scene, findCandidates(scene), first)
  return likely
    .filter(({ form }) => form.entity >= transcript.roster.length)
    .map((candidate) => {
      const evidence = new Float32Array(SIZE)
      weighEvidence(recalled, candidate, evidence)
      return { evidence, right: 0, weight: STRANGER_WEIGHT }
    })
}

function toEdit({ words }: Scene, { from, to, form, chance }: Decision): object {
  const start = words.starts[from]!
  const end = words.ends[to - 1]!
  return { start, end, from: words.article.text.slice(start, end), to: form.text, confidence: chance }
}

const validate = process.argv.indexOf('--validate')
if (validate > 0) {
  const lines: string[] = []
  let [strange, words] = [0, 0]
  for (let part = 0; part < PARTS_OF_CALLS; part++) {
    const judgement = learnJudgement((id) => partOfCall(id) !== part)
    transcripts.forEach((transcript, t) => {
      if (partOfCall(transcript.id) !== part) return
      const edits = chooseNames(scenes[t]!, candidates[t]!, findByEar(scenes[t]!), THRESHOLD, judgement).map(
        (decision) => toEdit(scenes[t]!, decision),
      )
      const scene = sceneOf(withStrangers(transcript, transcripts))
      const named = chooseNames(scene, findCandidates(scene), findByEar(scene), THRESHOLD, judgement)
      strange += named.filter(({ form }) => form.entity >= transcript.roster.length).length
      words += scene.words.count
      lines.push(JSON.stringify({ id: transcript.id, result: { edits } }))
    })
  }
  console.log(
    `${((strange / words) * 10_000).toFixed(2)} edits per 10,000 words name strangers that the roster has besides`,
  )
  writeFileSync(process.argv[validate + 1]!, `${lines.join('\n')}\n`)
} else {
  const { first, second } = learnJudgement(() => true)
  const fingerprint = `export const FINGERPRINT = '${fingerprintOf(namesOf(EVIDENCE))}'\n`
  const source = `// Made by training/learn-speech-weights.ts (npx tsx training/learn-speech-weights.ts) from transcripts of earnings calls
// (Earnings-21, CC BY-SA 4.0), all of them; see NOTICE.
`
  const write = (table: string, body: string): void =>
    writeFileSync(join(import.meta.dirname, `../src/speech/judgement/${table}.table.ts`), `${source}${body}`)
  write(
    'evidence-weights',
    `${fingerprint}
/** The weight of each piece of evidence, in the order of \`EVIDENCE\`, then the constant. */
export const WEIGHTS = [
${namesOf(EVIDENCE)
  .map((name, i) => `  ${first[i]}, // ${name}`)
  .join('\n')}
  ${first[SIZE]}, // constant
]
`,
  )
  write(
    'evidence-network',
    `import type { Network } from '../../models/network.ts'

${fingerprint}
/** The network over the evidence, in the order of \`EVIDENCE\`. */
export const NETWORK: Network = {
  inputs: ${second.inputs},
  hidden: ${second.hidden},
  weights: [${Array.from(second.weights).join(',')}],
}
`,
  )
}
