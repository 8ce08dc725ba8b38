/**
 * Does `confidence` say how often a quotation and its source are right? On annotated documents that nothing is learned from; skipped
 * where the data is absent. Annotators of other outlets mark less than PolNeAR's, so “wrong” there may only mean “not marked”.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findQuotations } from '../src/quotations/find-quotations.ts'
import type { Quotation } from '../src/quotations/quotation.ts'
import { readArticle } from '../src/text/article.ts'
import type { Span } from '../src/text/span.ts'

interface GoldQuotation {
  readonly spans: readonly (readonly [number, number])[]
  readonly speakerStart?: number | null
  readonly speakerEnd?: number | null
}

interface GoldDocument {
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
}

const { WHOSAID_DATA: folder = join(import.meta.dirname, '../../shared/data') } = process.env
const BINS = 10
const FOUND = 0.3

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Is it annotated, with a source that overlaps the annotated one where both have one? */
function isRight({ spans, source }: Quotation, gold: readonly GoldQuotation[]): boolean {
  return gold.some(({ spans: wanted, speakerStart, speakerEnd }) => {
    const found = wanted.some(([start, end]) =>
      spans.some((span) => overlap(span, { start, end }) > FOUND * (end - start)),
    )
    if (!found || !source || speakerStart == null) return found
    return overlap(source, { start: speakerStart, end: speakerEnd! }) > 0
  })
}

for (const file of ['polnear-dev', 'gum', 'seer-dev']) {
  const path = join(folder, 'quotations', `${file}.jsonl`)
  if (!existsSync(path)) {
    console.log(`${file}: no data`)
    continue
  }
  const bins = Array.from({ length: BINS }, () => ({ count: 0, promised: 0, right: 0 }))
  let count = 0
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { text, quotes } = JSON.parse(line) as GoldDocument
    for (const quotation of findQuotations(readArticle(text)).quotations) {
      const bin = bins[Math.min(BINS - 1, Math.floor(quotation.confidence * BINS))]!
      bin.count++
      bin.promised += quotation.confidence
      bin.right += Number(isRight(quotation, quotes))
      count++
    }
  }
  const error = bins.reduce((sum, { promised, right }) => sum + Math.abs(promised - right), 0) / count
  const shown = bins.filter((bin) => bin.count > 0)
  const row = shown.map((b) => `${(b.promised / b.count).toFixed(2)}→${(b.right / b.count).toFixed(2)} (${b.count})`)
  console.log(`${file.padEnd(12)} ECE ${error.toFixed(3)}  promised→right (quotations): ${row.join('  ')}`)
}
