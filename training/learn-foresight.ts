// Learns to foresee at a glance what the judge will say of a form: a small network whose answer is seldom below the judge's.
//   npx tsx training/learn-foresight.ts
// To be run again after learn-judgement.ts. Reads names/*.jsonl without the people held out; writes src/resolution/judgement/foresight.table.ts; prints, for
// people held out, how many forms need no judging and what is lost by that. Deterministic.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprintOf } from '../src/models/fingerprint.ts'
import { askNetwork, type Network, sizeOf } from '../src/models/network.ts'
import { packWeights } from '../src/models/packed-weights.ts'
import { judgeForms, MOST_JUDGED } from '../src/resolution/find-candidates.ts'
import { type Candidate, FAR_BEHIND, Findings, LEAST_LOGIT } from '../src/resolution/findings.ts'
import { readWritten, type WrittenName } from '../src/resolution/forms/written-name.ts'
import { formAt, indexNames, type NameIndex } from '../src/resolution/index/name-index.ts'
import { siftForms } from '../src/resolution/index/sift-forms.ts'
import { FORESEEN_BY, foresee, readClues } from '../src/resolution/judgement/foresight.ts'
import { judge } from '../src/resolution/judgement/judge.ts'
import { readRoster } from '../src/roster/read-roster.ts'
import { Adam } from './adam.ts'
import { readLines } from './data.ts'
import { type Garble, type Person, randomFrom } from './people.ts'
import { shuffle } from './shuffle.ts'
import { isHeldOut } from './split.ts'

const HIDDEN = 8
/** Sizes of the rosters that are asked, how many of each, and how often each is asked. */
const ROSTERS: readonly Draw[] = [
  { size: 16, count: 2000, asked: 10 },
  { size: 300, count: 40, asked: 100 },
  { size: 20_000, count: 1, asked: 3000 },
]
const ROUNDS = 15
const BATCH = 256
const RATE = 0.01
/** How much worse it is to foresee too little than too much. */
const TOO_LITTLE = 4
/** Below these log odds it does not matter how hopeless a form is. */
const LEAST = -9
/** The share of forms that tell something of which too little may be foreseen. */
const LOST = 0.01

const random = randomFrom(5)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const allPeople = readLines<Person>('names/people.jsonl')
const allGarbles = readLines<Garble>('names/garbles.jsonl')
const allNames = readLines<Person>('names/large-roster.jsonl')

interface Draw {
  readonly size: number
  readonly count: number
  readonly asked: number
}

interface Question {
  readonly index: NameIndex
  readonly written: WrittenName
}

/** Rosters drawn at random, and garbles of people in them, of others, and names of others to be looked for in them. */
function* drawQuestions(held: boolean, { size, count, asked }: Draw): Generator<Question> {
  const people = allPeople.filter(({ name }) => isHeldOut(name) === held)
  const garbles = allGarbles.filter(({ name }) => isHeldOut(name) === held)
  const crowd = allNames.filter(({ name }) => isHeldOut(name) === held)
  const garblesOf = new Map<string, Garble[]>()
  for (const garble of garbles) garblesOf.set(garble.id, [...(garblesOf.get(garble.id) ?? []), garble])
  for (let r = 0; r < count; r++) {
    const drawn = Array.from({ length: size }, () => (size > people.length ? pick(crowd) : pick(people)))
    if (size > people.length) drawn.push(...people)
    const roster = [...new Map(drawn.map(({ id, name }) => [id, { id, name }])).values()]
    const index = indexNames(readRoster(roster))
    for (let i = 0; i < asked; i++) {
      const own = garblesOf.get(pick(roster).id)
      const text = i % 5 === 0 ? pick(people).name.split(' ').at(-1)! : pick(i % 5 < 3 && own ? own : garbles).garble
      yield { index, written: readWritten(text) }
    }
  }
}

/** Forms with their clues, and what the judge says. */
interface Lessons {
  readonly clues: Float32Array
  readonly logits: Float64Array
  /** What a form of a stretch must exceed to tell something. */
  readonly needed: Float64Array
}

function gatherLessons(questions: Iterable<Question>): Lessons {
  const clues: number[] = []
  const logits: number[] = []
  const needed: number[] = []
  const row = new Float32Array(FORESEEN_BY.length)
  for (const { index, written } of questions) {
    const from = logits.length
    let best = Number.NEGATIVE_INFINITY
    for (const f of siftForms(index, written)) {
      const form = formAt(index, f)
      if (form.folded === written.folded) continue
      readClues(written, form, row)
      clues.push(...row)
      const { logit } = judge(written, form)
      logits.push(logit)
      best = Math.max(best, logit)
    }
    for (let i = from; i < logits.length; i++) needed.push(Math.max(LEAST_LOGIT, best - FAR_BEHIND))
  }
  return { clues: Float32Array.from(clues), logits: Float64Array.from(logits), needed: Float64Array.from(needed) }
}

const size = sizeOf(FORESEEN_BY.length, HIDDEN)
const outer = HIDDEN * (FORESEEN_BY.length + 1)
const straight = outer + 1 + HIDDEN

function learn({ clues, logits }: Lessons): Float32Array {
  const weights = Float32Array.from({ length: size }, (_, w) => (w === outer ? -4 : random() - 0.5))
  const network: Network = { inputs: FORESEEN_BY.length, hidden: HIDDEN, weights }
  const gradient = new Float32Array(size)
  const adam = new Adam(weights)
  const order = Array.from(logits, (_, row) => row)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    const rate = RATE * 0.5 * (1 + Math.cos((Math.PI * round) / ROUNDS)) + 0.0001
    let loss = 0
    for (let b = 0; b < order.length; b += BATCH) {
      gradient.fill(0)
      const batch = order.slice(b, b + BATCH)
      for (const row of batch) {
        const error = askNetwork(network, clues, row * FORESEEN_BY.length) - Math.max(LEAST, logits[row]!)
        const weight = error < 0 ? TOO_LITTLE : 1
        loss += weight * error * error
        addSlope(weights, clues, row * FORESEEN_BY.length, (weight * error) / batch.length, gradient)
      }
      adam.descend(weights, (w) => gradient[w]!, rate)
    }
    if (round % 5 === 4) console.log(`round ${round + 1}: loss ${(loss / order.length).toFixed(3)}`)
  }
  return weights
}

/** Adds `by` times the slope of the network's answer to the gradient. */
function addSlope(weights: Float32Array, clues: Float32Array, at: number, by: number, gradient: Float32Array): void {
  gradient[outer]! += by
  for (let i = 0; i < FORESEEN_BY.length; i++) gradient[straight + i]! += by * clues[at + i]!
  for (let h = 0; h < HIDDEN; h++) {
    const unit = h * (FORESEEN_BY.length + 1)
    let sum = weights[unit]!
    for (let i = 0; i < FORESEEN_BY.length; i++) sum += weights[unit + 1 + i]! * clues[at + i]!
    const active = Math.tanh(sum)
    gradient[outer + 1 + h]! += by * active
    const slope = by * weights[outer + 1 + h]! * (1 - active * active)
    gradient[unit]! += slope
    for (let i = 0; i < FORESEEN_BY.length; i++) gradient[unit + 1 + i]! += slope * clues[at + i]!
  }
}

/** Raises the answers until hardly a form that tells something is foreseen not to. */
function raise(weights: Float32Array, { clues, logits, needed }: Lessons): void {
  const network: Network = { inputs: FORESEEN_BY.length, hidden: HIDDEN, weights }
  const above: number[] = []
  for (const [row, logit] of logits.entries())
    if (logit > needed[row]!) above.push(askNetwork(network, clues, row * FORESEEN_BY.length) - needed[row]!)
  above.sort((a, b) => a - b)
  weights[outer]! -= above[Math.floor(above.length * LOST)]!
}

/** How many forms are judged, and how often another candidate stands first, or the first is surer or less sure, than if all were. */
function measure(network: Network, draw: Draw): string {
  let [stretches, forms, judged, others, changed] = [0, 0, 0, 0, 0]
  for (const { index, written } of drawQuestions(true, draw)) {
    const sifted = siftForms(index, written)
    const promising = sifted
      .map((f) => ({ f, foreseen: foresee(written, formAt(index, f), network) }))
      .sort((a, b) => b.foreseen - a.foreseen)
      .slice(0, MOST_JUDGED)
    const findings = new Findings(index, written)
    for (const { f, foreseen } of promising) {
      if (!findings.mayChange(f, foreseen)) continue
      findings.judge(f)
      judged++
    }
    stretches++
    forms += sifted.length
    const [first] = findings.candidates()
    const [truly] = judgeForms(index, written, sifted)
    if (!truly) continue
    if (first?.entity !== truly.entity && first?.logit !== truly.logit) others++
    const everybody = index.entities.length
    if (Math.abs(probabilityOf(truly, everybody) - (first ? probabilityOf(first, everybody) : 0)) > 0.02) changed++
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`
  return (
    `rosters of ${draw.size}: ${(judged / stretches).toFixed(2)} of ${(forms / stretches).toFixed(2)} forms a stretch are judged; ` +
    `another stands first in ${percent(others, stretches)}, and a probability is off by more than 0.02 in ${percent(changed, stretches)}`
  )
}

/** The probability of a candidate beside nobody, among so many. */
const probabilityOf = ({ logit }: Candidate, everybody: number): number => 1 / (1 + everybody * Math.exp(-logit))

const lessons = gatherLessons(ROSTERS.flatMap((draw) => [...drawQuestions(false, draw)]))
console.log(`${lessons.logits.length} lessons after ${Math.round(performance.now() / 1000)} s`)
const weights = learn(lessons)
raise(weights, lessons)
writeFileSync(
  join(import.meta.dirname, '../src/resolution/judgement/foresight.table.ts'),
  `// Made by training/learn-foresight.ts (npx tsx training/learn-foresight.ts) from real garbles of people's names; see NOTICE.
/** Weights of the network in foresight.ts. */
export const FINGERPRINT = '${fingerprintOf(FORESEEN_BY)}'
export const HIDDEN = ${HIDDEN}
export const WEIGHTS =
  '${packWeights(weights)}'
`,
)
for (const draw of ROSTERS) console.log(measure({ inputs: FORESEEN_BY.length, hidden: HIDDEN, weights }, draw))
