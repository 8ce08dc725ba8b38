/**
 * Finding quotations beside compromise and quote-parser on the same text, at 1, 10 and 100 times its length, and beside a
 * bare pass over its words; then marks by the ten thousand.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import nlp from 'compromise'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import { readArticle } from '../src/text/article.ts'

/** It has no types of its own. */
const quoteParser = createRequire(import.meta.url)('quote-parser') as {
  parse(text: string, language: string, options: { minLength: number }): unknown[]
}
const fixtures = join(import.meta.dirname, '../fixtures')
const article = ['harbour.txt', 'orchard.txt'].map((file) => readFileSync(join(fixtures, file), 'utf8')).join('\n\n')

/** The fastest of several runs, in milliseconds; slow peers get one run. */
function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0, spent = 0; i < 30 && spent < 3000; i++) {
    const started = performance.now()
    run()
    const took = performance.now() - started
    best = Math.min(best, took)
    spent += took
  }
  return best
}

const countWords = (text: string): number => {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) words++
  return words
}

const contestants: readonly (readonly [name: string, longest: number, run: (text: string) => number])[] = [
  ['words alone (matchAll)', 100, countWords],
  ['readArticle', 100, (text) => readArticle(text).count],
  ['readArticle + findQuotations', 100, (text) => findQuotations(readArticle(text)).quotations.length],
  ['“…” regular expression', 100, (text) => [...text.matchAll(/“[^”]*”|"[^"]*"/g)].length],
  ['quote-parser', 10, (text) => quoteParser.parse(text, 'en', { minLength: 1 }).length],
  ['compromise quotations()', 10, (text) => nlp(text).quotations().length],
]

console.log(`M characters a second, text of ${article.length} characters`)
console.log(`${''.padEnd(30)}${['1×', '10×', '100×'].map((h) => h.padStart(9)).join('')}   found at 1×`)
for (const [name, longest, run] of contestants) {
  const speeds = [1, 10, 100].map((times) => {
    if (times > longest) return '–'
    const text = Array.from({ length: times }, () => article).join('\n\n')
    return (text.length / 1000 / fastest(() => run(text))).toFixed(2)
  })
  console.log(`${name.padEnd(30)}${speeds.map((s) => s.padStart(9)).join('')}   ${run(article)}`)
}

const pathological: Readonly<Record<string, string>> = {
  'straight marks, 1 M': '" '.repeat(500_000),
  'opening marks, 1 M': '“'.repeat(1_000_000),
  'apostrophes, 1 M': "' a".repeat(333_333),
  'verbs of saying, 1 M': 'said '.repeat(200_000),
  'one sentence, 1 M': 'Lind of the fund who said '.repeat(38_461),
  'colons, 1 M': 'A: b. '.repeat(166_666),
}
console.log('\npathological, M characters a second')
for (const [name, text] of Object.entries(pathological)) {
  console.log(
    `${name.padEnd(30)}${(text.length / 1000 / fastest(() => findQuotations(readArticle(text)))).toFixed(2).padStart(9)}`,
  )
}
