import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_GARBLED, weighText } from '../src/garbles/weigh-text.ts'
import { fitTextModel } from './fit-text-model.ts'
import { type CorpusText, readCorpus } from './garble-corpus.ts'
import { readSuspects, type SuspectRow } from './garble-rows.ts'
import { writeTextTable } from './garble-table.ts'
import { isForFitting, isKeptOut } from './split.ts'

/**
 * Fits what the suspects of a text say together, on the fifth of the texts of which no tree was grown, each suspect weighed as the library weighs it, and
 * writes src/garbles/text-model.table.ts. Reports on that fifth, and on publishers and genres that had no part in anything.
 *
 *   npx tsx training/learn-text-model.ts
 */
const texts = [...readCorpus(readSuspects, (article) => isKeptOut(article) || isForFitting(article.id))]
const fitted = fitTextModel(
  texts
    .filter((text) => !text.isKeptOut)
    .map(({ pattern, rows }) => ({ isClean: pattern === 'clean', suspects: rows })),
  DEFAULT_GARBLED,
)
writeFileSync(join(import.meta.dirname, '../src/garbles/text-model.table.ts'), writeTextTable(fitted))
console.log(JSON.stringify(fitted))
report()

/** Names linked and wrongly linked, by kind of text, at the default prior. */
function report(): void {
  const sums = new Map<string, { texts: number; right: number; all: number; wrong: number }>()
  for (const text of texts) {
    const kind = kindOf(text)
    const sum = sums.get(kind) ?? { texts: 0, right: 0, all: 0, wrong: 0 }
    sums.set(kind, sum)
    sum.texts++
    weighText(text.rows, DEFAULT_GARBLED, fitted).forEach((probability, s) => {
      const { right, name } = text.rows[s]!
      if (right) sum.all++
      if (probability < 0.5) return
      if (right) sum.right++
      else {
        sum.wrong++
        console.log(`${probability.toFixed(3)} ${name} ${text.document} ${text.rosterSize}`)
      }
    })
  }
  for (const [kind, { texts: count, right, all, wrong }] of sums)
    console.log(
      `${kind}: ${count} texts, ${right} of ${all} linked (${((100 * right) / Math.max(1, all)).toFixed(1)} %), ${wrong} wrongly, ${((1000 * wrong) / count).toFixed(1)} per 1,000 texts`,
    )
}

function kindOf({ pattern, isKeptOut: keptOut, rosterSize }: CorpusText<SuspectRow>): string {
  if (pattern !== 'clean') return pattern
  return `clean${keptOut ? ', source kept out' : ''}${rosterSize ? ', with a roster' : ''}`
}
