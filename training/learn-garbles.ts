import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Company, type Likeliest } from '../src/garbles/company.ts'
import { namesInCompany } from '../src/garbles/company-model.ts'
import { GARBLE_FEATURES } from '../src/garbles/garble-features.ts'
import { namesOf } from '../src/models/feature.ts'
import { boost, type Ensemble, weighTrees } from './boost.ts'
import { type CorpusText, readCorpus } from './garble-corpus.ts'
import { type Row, readRows } from './garble-rows.ts'
import { writeCompanyTable, writeGarbleTable } from './garble-table.ts'
import { hashOfDocument, isForFitting, isKeptOut } from './split.ts'

type TextRows = CorpusText<Row>

/**
 * Learns when two names of a text are one person's, whichever is right, from real texts, most of them as they are, the others with
 * real garbles put in (of people the channels were not learned from), and writes src/garbles/garble-model.table.ts and company-model.table.ts.
 * What the suspects of a text say together is learned on top of them, by learn-text-model.ts.
 *
 *   npx tsx training/learn-garbles.ts
 */
const growing = [...readCorpus(readRows, (article) => !isKeptOut(article) && !isForFitting(article.id))]

const rising = new Set([
  'logit',
  'margin',
  'spellingOdds',
  'soundOdds',
  'spelling',
  'sound',
  'letters',
  'hearingOdds',
  'hearing',
  'resemblance',
  'speaks',
  'restLogit',
  'givenLikeness',
  'ownOdds',
])
const falling = new Set(['word', 'proper', 'surname', 'definite', 'alsoLower', 'wellKnown'])
const monotone = (names: readonly string[]): number[] =>
  names.map((name) => (rising.has(name) ? 1 : falling.has(name) ? -1 : 0))
/** Suspects that hardly resemble anybody are many and easy: one in so many stands for all. */
const EASY = 4
/** A clean text counts as so many garbled ones. */
const CLEAN = 2

/** Grows a model from the texts; `measure` gives a row's features. */
function grow(
  own: readonly TextRows[],
  names: readonly string[],
  measure: (text: TextRows, row: Row) => readonly number[],
): Ensemble {
  const rows = own
    .flatMap((text) => text.rows.map((row) => ({ text, row, clean: text.pattern === 'clean' ? CLEAN : 1 })))
    .map((each, i) => ({ ...each, isHard: each.row.right || each.row.features[0]! > 0, i }))
    .filter(({ isHard, i }) => isHard || i % EASY === 0)
  console.log(`${own.length} texts, ${rows.length} rows, ${rows.filter(({ row }) => row.right).length} of them right`)
  return boost(
    rows.map(({ text, row }) => measure(text, row)),
    rows.map(({ row }) => Number(row.right)),
    rows.map(({ isHard, clean }) => (isHard ? clean : EASY * clean)),
    { trees: 250, depth: 3, rate: 0.1, leaf: 6, ridge: 6, monotone: monotone(names) },
    rows.map(({ row }) => row.offset),
  )
}

// each suspect by itself; for what is learned next, by a model that never saw its text
const measureAlone = (_: TextRows, row: Row): readonly number[] => row.features
const alone = grow(growing, namesOf(GARBLE_FEATURES), measureAlone)
const FOLDS = 3
const foldOf = ({ document }: TextRows): number => (hashOfDocument(document, 11) >>> 4) % FOLDS
const blind = Array.from({ length: FOLDS }, (_, fold) =>
  grow(
    growing.filter((text) => foldOf(text) !== fold),
    namesOf(GARBLE_FEATURES),
    measureAlone,
  ),
)

interface Beside {
  readonly company: Company
  readonly likeliest: ReadonlyMap<string, Likeliest>
  readonly oddsOf: (row: Row) => number
}
const known = new Map<TextRows, Beside>()

/** The suspects of a text beside each other. */
function besideIn(text: TextRows): Beside {
  const before = known.get(text)
  if (before) return before
  const model = blind[foldOf(text)]!
  const oddsOf = (row: Row): number => weighTrees(model, row.features) + row.offset
  const likeliest = new Map<string, Likeliest>()
  for (const row of text.rows) {
    const odds = oddsOf(row)
    const best = likeliest.get(row.suspect)
    if (!best || odds > best.odds) likeliest.set(row.suspect, { odds, target: row.targetKey, places: row.places })
  }
  const beside = { company: new Company([...likeliest.values()]), likeliest, oddsOf }
  known.set(text, beside)
  return beside
}

function measureBeside(text: TextRows, row: Row): number[] {
  const { company, likeliest, oddsOf } = besideIn(text)
  return [...company.measure(likeliest.get(row.suspect)!, row.targetKey, oddsOf(row)), ...row.features]
}
const beside = grow(growing, namesInCompany(), measureBeside)

const GARBLES = join(import.meta.dirname, '../src/garbles')
writeFileSync(join(GARBLES, 'garble-model.table.ts'), writeGarbleTable(alone))
writeFileSync(join(GARBLES, 'company-model.table.ts'), writeCompanyTable(beside))
