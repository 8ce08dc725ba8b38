import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '../src/mentions/find-mentions.ts'
import { GARBLE_FEATURES } from '../src/mentions/garble-evidence.ts'
import { gatherCast } from '../src/mentions/gather-cast.ts'
import { indexKnownNames } from '../src/mentions/known-names.ts'
import { measureAll, pairAll } from '../src/mentions/resolve-garbles.ts'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { markQuoted } from '../src/quotations/mark-quoted.ts'
import { indexNames } from '../src/resolution/name-index.ts'
import { readRoster } from '../src/roster/read-roster.ts'
import { readArticle } from '../src/text/article.ts'
import { isTrainingArticle, trainingArticles } from './articles.ts'
import { boost, type Ensemble, type Tree, weighTrees } from './boost.ts'
import { type GarbledArticle, garbleArticles } from './garble-articles.ts'
import { type Person, randomFrom, readLines } from './people.ts'

/**
 * Learns when a capitalised stretch of an article is somebody's garble, from real articles with real garbles put in (of people the
 * channels were not learned from) and the same articles as they are, and writes src/mentions/garble-model.table.ts.
 * Reports on the garbled articles of the data folder and on the half of the clean ones that was not learned from.
 *
 *   npx tsx training/learn-garbles.ts
 */
interface Row {
  readonly features: readonly number[]
  readonly right: boolean
  /** Places of the suspect, and how many of them are garbles of this target. */
  readonly places: number
  readonly hits: number
  readonly document: string
  readonly suspect: string
  readonly target: string
  readonly channel: string | undefined
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
const everyone = readLines<Person>('names/people.jsonl')
const random = randomFrom(7)

function strangers(count: number): string[] {
  return Array.from({ length: count }, () => everyone[Math.floor(random() * everyone.length)]!.name)
}

function rowsOf({ id, text, edits }: GarbledArticle, names: readonly string[]): Row[] {
  const roster = readRoster([...new Set(names)])
  const article = readArticle(text)
  const { quotations } = findQuotations(article)
  const mentions = findMentions(article, quotations)
  const cast = gatherCast({ article, ...mentions, known: indexKnownNames(roster), introduce: true })
  const index = roster.length ? indexNames(roster) : null
  const scene = { article, mentions, cast, inQuotation: markQuoted(article, quotations), index }
  return pairAll(scene).flatMap((pair) =>
    measureAll(article, pair).map(({ pairing, features }) => {
      const hit = edits.filter(
        (edit) =>
          pair.suspect.places.some(({ start, end }) => start === edit.start && end === edit.end) &&
          (lastWord(edit.entity) === lastWord(pairing.target.name) || edit.entity === pairing.target.name),
      )
      const places = pair.suspect.places.length
      const right = hit.length * 2 >= places
      return {
        features,
        right,
        places,
        hits: hit.length,
        document: id,
        suspect: pair.suspect.text,
        target: pairing.form.text,
        channel: hit[0]?.channel,
      }
    }),
  )
}

const asIs = ({ id, text }: { id: string; text: string }): GarbledArticle => ({ id, text, edits: [] })
const articles = trainingArticles()
const training: Row[] = []
const fitting: Row[] = []
const file = (rows: readonly Row[], k: number): void => {
  for (const row of rows) (k % 5 === 0 ? fitting : training).push(row)
}
garbleArticles(articles, 1).forEach((article, k) => {
  const entities = [...new Set(article.edits.map(({ entity }) => entity))]
  file(rowsOf(article, k % 4 === 0 ? [...entities, ...strangers(12)] : []), k)
})
garbleArticles(articles, 2, true).forEach((article, k) => {
  if (k % 3 === 0)
    file(rowsOf(article, [...new Set(article.edits.map(({ entity }) => entity)), ...strangers(12)]), k / 3)
})
articles.forEach((article, k) => {
  file(rowsOf(asIs(article), k % 4 === 0 ? strangers(14) : []), k)
})
console.log(`${training.length} rows to grow from, ${fitting.length} to calibrate on`)

const rising = new Set([
  'logit',
  'margin',
  'spellingOdds',
  'soundOdds',
  'spelling',
  'sound',
  'letters',
  'skeletonOdds',
  'skeleton',
  'resemblance',
  'speaks',
])
const falling = new Set(['word', 'proper', 'surname', 'definite', 'alsoLower', 'wellKnown'])
const monotone = GARBLE_FEATURES.map((name) => (rising.has(name) ? 1 : falling.has(name) ? -1 : 0))
// suspects that hardly resemble anybody are many and easy: a fifth of them stands for all
const kept = training.filter((row, i) => row.right || row.features[0]! > 0 || i % 5 === 0)
const weights = kept.map((row) => (row.right || row.features[0]! > 0 ? 1 : 5))
const settings = { trees: 90, depth: 4, rate: 0.12, leaf: 3, ridge: 3, monotone }
const ensemble = boost(
  kept.map((row) => row.features),
  kept.map((row) => Number(row.right)),
  weights,
  settings,
)

/** Platt's scaling: the line through the log odds that fits the answers best, by Newton's method. */
function calibrate(rows: readonly Row[]): [number, number] {
  const odds = rows.map((row) => weighTrees(ensemble, row.features))
  let [a, b] = [0, 1]
  for (let step = 0; step < 30; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6]
    odds.forEach((x, i) => {
      const p = 1 / (1 + Math.exp(-(a + b * x)))
      const error = Number(rows[i]!.right) - p
      ga += error
      gb += error * x
      haa += p * (1 - p)
      hab += p * (1 - p) * x
      hbb += p * (1 - p) * x * x
    })
    const det = haa * hbb - hab * hab
    a += (hbb * ga - hab * gb) / det
    b += (haa * gb - hab * ga) / det
  }
  return [a, b]
}
const scale = calibrate(fitting)

function writeTree(tree: Tree): string {
  const written: string[] = []
  const queue = [0]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (tree.feature[next]! < 0) written.push(String(Math.round(tree.value[next]! * 1000) / 1000))
    else {
      written.push(`${tree.feature[next]}<${Number(tree.threshold[next]!.toPrecision(4))}`)
      queue.push(tree.left[next]!, tree.left[next]! + 1)
    }
  }
  return written.join(' ')
}

const round = (x: number): number => Math.round(x * 1000) / 1000
const table = `// Generated by training/learn-garbles.ts from articles (the training half of the clean ones, PolNeAR's train split) with real garbles of
// held-out people put in; do not edit. Gradient-boosted trees over the features of garble-evidence.ts, in the order of GARBLE_FEATURES.
export const BIAS = ${round(ensemble.bias)}
export const SCALE: readonly [number, number] = [${round(scale[0])}, ${round(scale[1])}]
export const TREES: readonly string[] = ${JSON.stringify(ensemble.trees.map(writeTree), null, 1)}
`
writeFileSync(join(import.meta.dirname, '../src/mentions/garble-model.table.ts'), table)
console.log(`${ensemble.trees.length} trees, ${table.length} characters`)
report(ensemble, scale)

function report(model: Ensemble, [a, b]: readonly [number, number]): void {
  const uses = new Map<string, number>()
  for (const tree of model.trees)
    for (const f of tree.feature) if (f >= 0) uses.set(GARBLE_FEATURES[f]!, (uses.get(GARBLE_FEATURES[f]!) ?? 0) + 1)
  console.log(
    [...uses]
      .sort((x, y) => y[1] - x[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  )
  const garbled = [
    ...readLines<GarbledArticle>('garbled/articles-dev.jsonl'),
    ...readLines<GarbledArticle>('garbled/swapped-dev.jsonl'),
  ]
  const clean = readLines<GarbledArticle>('articles/clean-dev.jsonl').filter(({ id }) => !isTrainingArticle(id))
  const all = garbled.reduce((sum, { edits }) => sum + edits.length, 0)
  const rows = [
    ...garbled.flatMap((article) => rowsOf(article, [])),
    ...clean.flatMap((article) => rowsOf(asIs({ ...article, id: `clean ${article.id}` }), [])),
  ]
  const scored = rows.map((row) => ({
    ...row,
    probability: 1 / (1 + Math.exp(-(a + b * weighTrees(model, row.features)))),
  }))
  scored.sort((x, y) => y.probability - x.probability)
  for (const threshold of [0.98, 0.97, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5]) {
    const sure = scored.filter(({ probability }) => probability >= threshold)
    const hits = sure.reduce((sum, row) => sum + (row.right ? row.hits : 0), 0)
    const wrong = sure.reduce((sum, row) => sum + (row.right ? 0 : row.places), 0)
    const undue = sure.reduce((sum, row) => sum + (row.document.startsWith('clean') ? row.places : 0), 0)
    console.log(
      `at ${threshold}: ${hits} of ${all} garbles (${((100 * hits) / all).toFixed(1)} %), ${wrong} wrong, ${undue} of them in ${clean.length} clean articles`,
    )
  }
  for (const row of scored.filter((each) => !each.right).slice(0, 40))
    console.log(`${row.probability.toFixed(3)} ${row.suspect} → ${row.target}  ${row.document}`)
}
