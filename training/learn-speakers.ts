/**
 * Learns whom a pronoun means that speaks, and whose words stand beside no source.
 *
 *   npx tsx training/learn-speakers.ts [--judge]
 *
 * From GUM's Wikinews, SEER's development split and LitBank's; each is kept out in turn for the figures it prints. PolNeAR, which names
 * nobody canonically, teaches nothing here. With --judge it only prints. PDNC, GUM's other genres and the German articles only judge.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChooseSpeaker, nameSpeakers } from '../src/attribution/name-speakers.ts'
import { RANKED_BY, SPEAKER_FEATURES } from '../src/attribution/ranking/speaker-features.ts'
import { UNNAMED } from '../src/attribution/speaker-scene.ts'
import { enlistSpeakers } from '../src/cast/enlist-speakers.ts'
import { gatherCast } from '../src/cast/gather-cast.ts'
import { indexKnownNames } from '../src/cast/index-known-names.ts'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { fingerprintOf } from '../src/models/fingerprint.ts'
import { foldName } from '../src/names/fold-name.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { markQuoted } from '../src/quotations/mark-quoted.ts'
import { readArticle } from '../src/text/article.ts'
import { Adam } from './adam.ts'
import { readLines } from './data.ts'

interface Gold {
  readonly start: number
  readonly end: number
  readonly spans: readonly (readonly [number, number])[]
  readonly speaker: string | null
  readonly speakerType?: string
  readonly speakerCanonical?: string | null
  readonly speakerAliases?: readonly string[]
}
interface Document {
  readonly text: string
  readonly quotes: readonly Gold[]
}
type Kind = 'person' | 'body' | 'floating'
interface Instance {
  readonly kind: Kind
  /** The features of each candidate. */
  readonly rows: readonly Float64Array[]
  readonly right: number
  readonly weight: number
}

const SETS = {
  gum: 'quotations/gum.jsonl',
  seer: 'quotations/seer-dev.jsonl',
  litbank: 'quotations/litbank-dev.jsonl',
}
const KINDS: readonly Kind[] = ['person', 'body', 'floating']
const STEPS = 600
const RATE = 0.05
/** How much a weight costs that is far from what is expected. */
const DECAY = 0.004
/** What is expected where the data show little: novels’ forenames are often nobody’s in the list. */
const EXPECTED: Readonly<Record<string, number>> = {
  'gender agrees': 1.5,
  'forename is usual for the other gender': -1.5,
  'forename is usual for the other gender, and others fit': -3,
  'gender clashes': -6,
  'new subject of the paragraph': 1,
  'spoke last, and another is the new subject of the paragraph': -1.5,
  'spoken of': -1.5,
  'described before': 2.5,
  'spoke last, and another was described since': -3,
  'nobody: it stands far behind what was said before': 1,
}
/** News is rarer in the data than novels, and what this is for. */
const NEWS = 3

const TITLES = new Set(
  'mr mrs ms miss dr sir lady lord president sen rep the a aunt uncle captain colonel judge'.split(' '),
)
const partsOf = (name: string): readonly string[] =>
  foldName(name)
    .split(' ')
    .filter((part) => !TITLES.has(part))

/** How alike two written names are: 2 the same, 1 one is a part of the other, 0 two names. */
function compare(one: string, other: string): number {
  const [x, y] = [partsOf(one), partsOf(other)]
  if (!x.length || !y.length) return 0
  if (x.join(' ') === y.join(' ')) return 2
  if (x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1 || x[0] === y[0])) return 1
  if ((x.length === 1 && y[0] === x[0]) || (y.length === 1 && x[0] === y[0])) return 1
  // English captain Harry Kane
  return y.length > 1 && y.every((part) => x.includes(part)) ? 1 : 0
}

const isUnnamed = (name: string): boolean => !/\p{Lu}/u.test(name.replace(/^(?:The|A|An|Some|Many)\b/, ''))

type Weights = Readonly<Record<Kind, Float64Array>>

/** What is to be learned from one document; the speakers before are those annotated or, with `own` weights, whom these choose, mistakes and all. */
function instancesOf({ text, quotes }: Document, weight: number, own: Weights | null): Instance[] {
  const article = readArticle(text)
  const { quotations } = findQuotations(article, 'en')
  const inQuotation = markQuoted(article, quotations)
  const mentions = findMentions(article, quotations)
  const known = indexKnownNames([])
  const gathered = gatherCast({ article, ...mentions, known, introduce: true })
  const cast = enlistSpeakers({ article, language: 'en', ...mentions, quotations, known }, gathered)
  const instances: Instance[] = []
  const rightFor = (q: number): number | null | undefined => {
    const { spans } = quotations[q]!
    const gold = quotes.find((g) => g.spans.some(([s, e]) => spans.some(({ start, end }) => s < end && start < e)))
    if (!gold || gold.speakerCanonical === undefined) return undefined
    if (gold.speakerCanonical === null || isUnnamed(gold.speakerCanonical))
      return gold.speakerType === 'pronoun' ? undefined : null
    const names = [gold.speakerCanonical, ...(gold.speakerAliases ?? [])]
    let best = -1
    let most = 0
    cast.members.forEach(({ entity }, m) => {
      const fit = Math.max(...names.map((name) => compare(name, entity.name)))
      if (fit > most) {
        most = fit
        best = m
      }
    })
    return best < 0 ? undefined : best
  }
  const choose: ChooseSpeaker = (question, candidates, q) => {
    const member = rightFor(q)
    const right = candidates.findIndex((candidate) => candidate.member === (member ?? -1))
    if (member !== undefined && right >= 0) {
      const rows = candidates.map((c) => Float64Array.from(SPEAKER_FEATURES, ({ of }) => of(c, question)))
      instances.push({ kind: question.kind, rows, right, weight })
    }
    if (own) {
      const rows = candidates.map((c) => Float64Array.from(SPEAKER_FEATURES, ({ of }) => of(c, question)))
      const chances = chancesOf(own[question.kind], rows)
      const probability = Math.max(...chances)
      return { candidate: candidates[chances.indexOf(probability)]!, probability }
    }
    return { candidate: candidates[right >= 0 ? right : candidates.length - 1]!, probability: 1 }
  }
  nameSpeakers({ article, language: 'en', ...mentions, quotations, inQuotation, cast }, () => UNNAMED, choose)
  return instances
}

function learn(instances: readonly Instance[]): Float64Array {
  const expected = Float64Array.from(SPEAKER_FEATURES, ({ name }) => EXPECTED[name] ?? 0)
  const weights = expected.slice()
  const total = instances.reduce((sum, { weight }) => sum + weight, 0)
  const adam = new Adam(weights)
  const slope = new Float64Array(weights.length)
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0)
    for (const { rows, right, weight } of instances) {
      const chances = chancesOf(weights, rows)
      rows.forEach((row, c) => {
        const excess = chances[c]! - Number(c === right)
        for (let f = 0; f < row.length; f++) slope[f]! += (weight * excess * row[f]!) / total
      })
    }
    adam.descend(weights, (at) => slope[at]! + DECAY * (weights[at]! - expected[at]!), RATE)
  }
  return weights
}

function chancesOf(weights: Float64Array, rows: readonly Float64Array[]): number[] {
  const scores = rows.map((row) => row.reduce((sum, value, f) => sum + value * weights[f]!, 0))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / total)
}

const PARTS = 5
/** How often the choices are made again with what was learned. */
const ROUNDS = 2

const judge = (weights: Float64Array, instances: readonly Instance[]): string =>
  `${rightOf(weights, instances)} of ${instances.length}`

function rightOf(weights: Float64Array, instances: readonly Instance[]): number {
  let right = 0
  for (const instance of instances) {
    const chances = chancesOf(weights, instance.rows)
    if (chances.indexOf(Math.max(...chances)) === instance.right) right++
  }
  return right
}

const read = (own: Weights | null) =>
  Object.entries(SETS).map(([name, file]) => {
    const documents = readLines<Document>(file).map((document) =>
      instancesOf(document, name === 'litbank' ? 1 : NEWS, own),
    )
    return { name, documents, instances: documents.flat() }
  })
/** Bodies are few: they are learned with the persons. */
const isOf = (kind: Kind) => (instance: Instance) =>
  kind === 'floating' ? instance.kind === kind : instance.kind !== 'floating'
const learnFrom = (from: ReturnType<typeof read>): Weights => {
  const [person, body, floating] = KINDS.map((kind) =>
    learn(from.flatMap(({ instances }) => instances.filter(isOf(kind)))),
  )
  return { person: person!, body: body!, floating: floating! }
}
// first with the right speakers before each question, then also with those whom the weights so learned choose
const taught = read(null)
let sets = taught
for (let round = 0; round < ROUNDS; round++) {
  const tried = read(learnFrom(sets))
  sets = taught.map(({ name, documents }, s) => {
    const both = documents.map((document, d) => [...document, ...tried[s]!.documents[d]!])
    return { name, documents: both, instances: both.flat() }
  })
}
for (const kind of KINDS) {
  for (const kept of sets) {
    const others = sets.filter((set) => set !== kept).flatMap(({ instances }) => instances.filter(isOf(kind)))
    console.log(
      kind,
      'without',
      kept.name,
      judge(
        learn(others),
        kept.instances.filter((instance) => instance.kind === kind),
      ),
    )
  }
}
// what novels teach about other novels: each fifth of them kept out in turn
for (const kind of KINDS) {
  let right = 0
  let all = 0
  for (let part = 0; part < PARTS; part++) {
    const own = sets.flatMap(({ name, documents }) =>
      documents.flatMap((document, d) => (name === 'litbank' && d % PARTS === part ? [] : document.filter(isOf(kind)))),
    )
    const kept = sets
      .find(({ name }) => name === 'litbank')!
      .documents.flatMap((document, d) => (d % PARTS === part ? document.filter((one) => one.kind === kind) : []))
    right += rightOf(learn(own), kept)
    all += kept.length
  }
  console.log(kind, 'novels by fifths', right, 'of', all)
}
if (!process.argv.includes('--judge')) {
  const table = KINDS.map((kind) => {
    const weights = learn(sets.flatMap(({ instances }) => instances.filter(isOf(kind))))
    return `  ${kind}: [${[...weights].map((weight) => Number(weight.toFixed(2))).join(', ')}],\n`
  })
  writeFileSync(
    join(import.meta.dirname, '../src/attribution/ranking/speaker-weights.table.ts'),
    `// Made by training/learn-speakers.ts (npx tsx training/learn-speakers.ts) from GUM’s Wikinews, SEER and LitBank; see NOTICE.
/** A hash of the features' names and order. */
export const FINGERPRINT = '${fingerprintOf(RANKED_BY)}'
/** The weight of each feature. */
export const SPEAKER_WEIGHTS: Readonly<Record<'person' | 'body' | 'floating', readonly number[]>> = {\n${table.join('')}}\n`,
  )
}
