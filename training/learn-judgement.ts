// Learns how much the evidence of spelling, sound and background weighs: a small network whose answer is the log odds of a
// form of somebody's name being meant against nobody known.
//   npx tsx training/learn-judgement.ts
// Reads names/*.jsonl without the people held out; writes src/resolution/judgement/judgement.table.ts. Deterministic.
// Evidence of a person comes from channels that never saw that person (parts 1, 2 by channels of 3, 4 and the reverse), or
// the network would trust it too much. The loss is that of choosing among a roster drawn at random and nobody.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignmentOdds } from '../src/channels/channel.ts'
import type { Channels } from '../src/channels/channels.ts'
import { PROPER_WORDS } from '../src/lexicon/proper-words.table.ts'
import { SURNAMES } from '../src/lexicon/surnames.table.ts'
import { WORDS } from '../src/lexicon/word-background.table.ts'
import { fingerprintOf } from '../src/models/fingerprint.ts'
import { readFrontCoded } from '../src/models/front-code.ts'
import { askNetwork, type Network, sizeOf } from '../src/models/network.ts'
import { packWeights } from '../src/models/packed-weights.ts'
import { foldName } from '../src/names/fold-name.ts'
import { formTexts } from '../src/resolution/forms/form-texts.ts'
import { makeForm, type NameForm } from '../src/resolution/forms/name-forms.ts'
import { readWritten, type WrittenName } from '../src/resolution/forms/written-name.ts'
import { gatherEvidence } from '../src/resolution/judgement/evidence.ts'
import { featuresOf, JUDGED_BY } from '../src/resolution/judgement/judgement-features.ts'
import { readRoster } from '../src/roster/read-roster.ts'
import { Adam } from './adam.ts'
import { readLines } from './data.ts'
import { asChannels, learnChannels } from './learn-channels.ts'
import { learnHearing } from './learn-hearing.ts'
import { type Garble, type Person, randomFrom } from './people.ts'
import { shuffle } from './shuffle.ts'
import { isHeldOut, partOfPerson } from './split.ts'

const FEATURES = JUDGED_BY.length

const HIDDEN = 48
/** Other people a garble is compared with, of whom each round takes some anew. */
const OTHERS = 38
const ROSTERS = [6, 19, 19]
const FORMS = 3
const ROUNDS = 20

const random = randomFrom(3)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const people = readLines<Person>('names/people.jsonl').filter((p) => !isHeldOut(p.name))
const garbles = readLines<Garble>('names/garbles.jsonl').filter((g) => !isHeldOut(g.name))
const byId = new Map(people.map((p, i) => [p.id, i]))
const familyOf = (p: Person): string => p.family ?? p.name.split(' ').at(-1)!
const entities = readRoster(people)
const formsOfPerson: (readonly NameForm[])[] = entities.map((entity) =>
  formTexts(entity).map(({ kind, text, replacement }) => makeForm(kind, text, replacement)),
)

const halves: Channels[] = [
  [3, 4],
  [1, 2],
].map((parts) => {
  const theirs = garbles.filter((g) => parts.includes(partOfPerson(g.name)))
  const channels = asChannels(learnChannels(theirs))
  return { ...channels, hearing: learnHearing(theirs, channels.sounding) }
})
console.log(`channels of the halves learned after ${Math.round(performance.now() / 1000)} s`)

/** One written name and the people it is compared with, the person meant (or nobody) first. */
interface Case {
  readonly present: boolean
  readonly weight: number
  /** First row of features of each candidate, and one past the last. */
  readonly rows: Uint32Array
}

let features = new Float32Array(1 << 22)
let used = 0

function compare(written: WrittenName, forms: readonly NameForm[], channels: Channels): number {
  const ranked = forms
    .map(
      (form) =>
        [
          alignmentOdds(channels.romanised, form.letters, written.letters) +
            alignmentOdds(channels.sounding, form.sound, written.sound),
          form,
        ] as const,
    )
    .sort((a, b) => b[0] - a[0])
    .slice(0, FORMS)
  for (const [, form] of ranked) {
    if ((used + 1) * FEATURES > features.length) {
      const larger = new Float32Array(features.length * 2)
      larger.set(features)
      features = larger
    }
    featuresOf(written, form, gatherEvidence(written, form, channels), features, used * FEATURES)
    used++
  }
  return used
}

function makeCase(
  text: string,
  person: number | null,
  weight: number,
  channels: Channels,
  avoid: (p: Person) => boolean,
): Case {
  const written = readWritten(text)
  const rows = [used]
  if (person !== null) rows.push(compare(written, formsOfPerson[person]!, channels))
  while (rows.length < OTHERS + (person === null ? 1 : 2)) {
    const other = Math.floor(random() * people.length)
    if (other !== person && !avoid(people[other]!)) rows.push(compare(written, formsOfPerson[other]!, channels))
  }
  return { present: person !== null, weight, rows: Uint32Array.from(rows) }
}

const perChannel = new Map<string, number>()
for (const g of garbles) perChannel.set(g.channel, (perChannel.get(g.channel) ?? 0) + 1)
const cases: Case[] = []
for (const g of garbles) {
  const p = byId.get(g.id)
  if (p === undefined) continue
  const weight = 1000 / perChannel.get(g.channel)!
  cases.push(
    makeCase(
      g.garble,
      p,
      weight,
      halves[partOfPerson(g.name) < 3 ? 0 : 1]!,
      (o) => familyOf(o) === familyOf(people[p]!) || o.name === people[p]!.name,
    ),
  )
}
// Strangers: true names of others, words and places; and true names of those who are there.
const channelsNow = (): Channels => halves[random() < 0.5 ? 0 : 1]!
const isOf =
  (text: string) =>
  (p: Person): boolean =>
    foldName(p.name)
      .split(' ')
      .some((part) => foldName(text).split(' ').includes(part))
for (let i = 0; i < 2000; i++) {
  const p = pick(people)
  const text = random() < 0.7 ? familyOf(p) : random() < 0.5 ? p.name : (p.given ?? p.name)
  cases.push(makeCase(text, null, 0.25, channelsNow(), isOf(text)))
  if (i % 2) cases.push(makeCase(text, byId.get(p.id)!, 0.25, channelsNow(), isOf(text)))
}
// usual surnames, which mean their own bearers far more often than they are anybody's garble
const surnames = readFrontCoded(SURNAMES, () => 0, 1)
  .words()
  .filter((w) => w.length > 2)
for (let i = 0; i < 3000; i++) {
  const text = pick(surnames)
  cases.push(makeCase(text, null, 0.25, channelsNow(), isOf(text)))
}
const words = readFrontCoded(WORDS, () => 0, 1)
  .words()
  .filter((w) => w.length > 2)
const proper = readFrontCoded(PROPER_WORDS, () => 0, 1)
  .words()
  .filter((w) => w.length > 2)
for (let i = 0; i < 2000; i++) {
  const text = random() < 0.5 ? pick(proper) : pick(words)
  cases.push(makeCase(text, null, 0.25, channelsNow(), isOf(text)))
}
console.log(`${cases.length} cases, ${used} rows after ${Math.round(performance.now() / 1000)} s`)

const size = sizeOf(FEATURES, HIDDEN)
const weights = new Float32Array(size)
const network: Network = { inputs: FEATURES, hidden: HIDDEN, weights }
const gradient = new Float32Array(size)
const activations = new Float32Array(HIDDEN)

/** Adds `by` times the slope of the network's answer to the gradient. */
function backpropagate(row: number, by: number): void {
  const at = row * FEATURES
  const outer = HIDDEN * (FEATURES + 1)
  for (let h = 0, w = 0; h < HIDDEN; h++) {
    let sum = weights[w++]!
    for (let f = 0; f < FEATURES; f++) sum += weights[w++]! * features[at + f]!
    activations[h] = Math.tanh(sum)
  }
  gradient[outer]! += by
  for (let h = 0; h < HIDDEN; h++) {
    const a = activations[h]!
    gradient[outer + 1 + h]! += by * a
    const slope = by * weights[outer + 1 + h]! * (1 - a * a)
    const w = h * (FEATURES + 1)
    gradient[w]! += slope
    for (let f = 0; f < FEATURES; f++) gradient[w + 1 + f]! += slope * features[at + f]!
  }
  const straight = outer + 1 + HIDDEN
  for (let f = 0; f < FEATURES; f++) gradient[straight + f]! += by * features[at + f]!
}

/**
 * Loss of one case among `n` candidates, the first and those behind `from`, present (the first is meant) and absent (the
 * first is left out), as if the roster were `times` as large with others like these; adds to the gradient.
 */
function learnFrom(c: Case, n: number, from: number, times: number): number {
  const best: number[] = []
  const rows: number[] = []
  for (let i = 0; i < n; i++) {
    const candidate = i === 0 ? 0 : from + i
    let top = -Infinity
    let topRow = 0
    for (let row = c.rows[candidate]!; row < c.rows[candidate + 1]!; row++) {
      const s = askNetwork(network, features, row * FEATURES)
      if (s > top) [top, topRow] = [s, row]
    }
    best.push(top)
    rows.push(topRow)
  }
  let loss = 0
  const settings = c.present ? [true, false] : [false]
  for (const present of settings) {
    const first = c.present && !present ? 1 : 0
    const roster = n - first
    const odds = best.map((s, i) => (i < first ? 0 : Math.exp(Math.min(s, 40)) / roster))
    if (present) odds[0]! /= times
    const total = 1 + odds.reduce((a, b) => a + b, 0)
    loss -= Math.log((present ? odds[0]! : 1) / total) * c.weight
    for (let i = first; i < n; i++) {
      const slope = odds[i]! / total - (present && i === 0 ? 1 : 0)
      if (Math.abs(slope) > 1e-6) backpropagate(rows[i]!, slope * c.weight)
    }
  }
  return loss
}

const BATCH = 64
/** The weights kept are a running average, which varies less with what came last. */
const MIXED_IN = 0.001
const order = cases.map((_, i) => i)

/** Learns the network: Adam (Kingma & Ba 2015), the rate falling as a cosine. */
function learnNetwork(): Float32Array {
  for (let i = 0; i < size; i++) {
    const scale = i < HIDDEN * (FEATURES + 1) ? 0.35 : i < size - FEATURES ? 0.5 : 0.05
    weights[i] = (random() * 2 - 1) * scale
  }
  const average = Float32Array.from(weights)
  const adam = new Adam(weights)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random)
    let loss = 0
    let total = 0
    const rate = 0.006 * 0.5 * (1 + Math.cos((Math.PI * round) / ROUNDS)) + 0.0001
    for (let b = 0; b < order.length; b += BATCH) {
      gradient.fill(0)
      let batchWeight = 0
      for (const i of order.slice(b, b + BATCH)) {
        const c = cases[i]!
        const n = pick(ROSTERS)
        const from = Math.floor(random() * (OTHERS + 1 - n))
        loss += learnFrom(c, n, from, pick([1, 1, 1, 1, 1, 1, 1, 1, 1, 30]))
        batchWeight += c.weight
      }
      total += batchWeight
      for (let w = 0; w < size; w++) average[w]! += (weights[w]! - average[w]!) * MIXED_IN
      adam.descend(weights, (w) => gradient[w]! / batchWeight + weights[w]! * 3e-5, rate)
    }
    if (round % 5 === 4 || round === 0) console.log(`round ${round + 1}: loss ${(loss / total).toFixed(4)}`)
  }
  return average
}

const learned = learnNetwork()

writeFileSync(
  join(import.meta.dirname, '../src/resolution/judgement/judgement.table.ts'),
  `// Made by training/learn-judgement.ts (npx tsx training/learn-judgement.ts) from real garbles of people's names; see NOTICE.
/** Weights of the network in judge.ts. */
export const FINGERPRINT = '${fingerprintOf(JUDGED_BY)}'
export const HIDDEN = ${HIDDEN}
export const WEIGHTS =
  '${packWeights(learned)}'
`,
)
