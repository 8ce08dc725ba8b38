import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GARBLE_FEATURES } from '../src/garbles/garble-features.ts'
import { DEFAULT_GARBLED } from '../src/garbles/weigh-text.ts'
import { namesOf } from '../src/models/feature.ts'
import { boost, weighTrees } from './boost.ts'
import { fitTextModel, type JudgedText, judgeText } from './fit-text-model.ts'
import { readCorpus, type TextRows } from './garble-corpus.ts'
import { writeGarbleTable } from './garble-table.ts'

/**
 * Learns when two names of a text are one person's, whichever is right, from real texts, most of them as they are, the others with
 * real garbles put in (of people the channels were not learned from), and writes src/garbles/garble-model.table.ts. What the suspects of
 * a text say together is fitted on a fifth of the texts. Reports on that fifth, and on publishers and genres that had no part in it.
 *
 *   npx tsx training/learn-garbles.ts
 */
const texts = [...readCorpus()]
const isForFitting = ({ document }: TextRows): boolean => {
  let hash = 3
  const id = document.replace('-garbled', '') // an article and its garbled copies stay together
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0
  return (hash >>> 4) % 5 === 0
}
const growing = texts.filter((text) => !text.isKeptOut && !isForFitting(text))

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
])
const falling = new Set(['word', 'proper', 'surname', 'definite', 'alsoLower', 'wellKnown'])
const monotone = namesOf(GARBLE_FEATURES).map((name) => (rising.has(name) ? 1 : falling.has(name) ? -1 : 0))
/** Suspects that hardly resemble anybody are many and easy: one in so many stands for all. */
const EASY = 4
/** A clean text counts as so many garbled ones. */
const CLEAN = 2
const rows = growing
  .flatMap(({ pattern, rows: own }) => own.map((row) => ({ ...row, clean: pattern === 'clean' ? CLEAN : 1 })))
  .map((row, i) => ({ ...row, isHard: row.right || row.features[0]! > 0, i }))
  .filter(({ isHard, i }) => isHard || i % EASY === 0)
console.log(
  `${texts.length} texts, ${rows.length} rows to grow from, ${rows.filter(({ right }) => right).length} of them right`,
)
const model = boost(
  rows.map(({ features }) => features),
  rows.map(({ right }) => Number(right)),
  rows.map(({ isHard, clean }) => (isHard ? clean : EASY * clean)),
  { trees: 250, depth: 3, rate: 0.1, leaf: 6, ridge: 6, monotone },
  rows.map(({ offset }) => offset),
)

/** Each suspect of a text by its likeliest pairing. */
function judgedOf(text: TextRows): JudgedText {
  const best = new Map<string, JudgedText['suspects'][number]>()
  for (const row of text.rows) {
    const odds = weighTrees(model, row.features) + row.offset
    const known = best.get(row.suspect)
    if (!known || odds > known.odds)
      best.set(row.suspect, { odds, right: row.right, places: row.places, name: `${row.suspect} → ${row.target}` })
  }
  return { isClean: text.pattern === 'clean', suspects: [...best.values()] }
}
const judged = texts.map((text) => ({ text, own: judgedOf(text) }))
const fitting = judged.filter(({ text }) => !text.isKeptOut && isForFitting(text))
const fitted = fitTextModel(
  fitting.map(({ own }) => own),
  DEFAULT_GARBLED,
)
writeFileSync(join(import.meta.dirname, '../src/garbles/garble-model.table.ts'), writeGarbleTable(model, fitted))
console.log(`${model.trees.length} trees; ${JSON.stringify(fitted)}`)
report()

/** Names linked and wrongly linked, by kind of text, at the default prior. */
function report(): void {
  const sums = new Map<string, { texts: number; right: number; all: number; wrong: number }>()
  for (const { text, own } of [...fitting, ...judged.filter(({ text }) => text.isKeptOut)]) {
    const roster = text.rosterSize ? ` with a roster of ${text.rosterSize}` : ''
    const kind = own.isClean
      ? `clean${text.isKeptOut ? ', source kept out' : ''}${roster && ', with a roster'}`
      : text.pattern
    const sum = sums.get(kind) ?? { texts: 0, right: 0, all: 0, wrong: 0 }
    sums.set(kind, sum)
    sum.texts++
    judgeText(own, fitted, DEFAULT_GARBLED).forEach((probability, s) => {
      const { right, places, name } = own.suspects[s]!
      if (right) sum.all += places
      if (probability < 0.5) return
      if (right) sum.right += places
      else {
        sum.wrong += places
        console.log(`${probability.toFixed(3)} ${name} (${places}) ${text.document}${roster}`)
      }
    })
  }
  for (const [kind, { texts: count, right, all, wrong }] of sums)
    console.log(
      `${kind}: ${count} texts, ${right} of ${all} linked (${((100 * right) / Math.max(1, all)).toFixed(1)} %), ${wrong} wrongly, ${((1000 * wrong) / count).toFixed(1)} per 1,000 texts`,
    )
}
