/**
 * Does `confidence` say how often a quotation and its source are right? On annotated documents that nothing is learned from; skipped
 * where the data is absent. Annotators of other outlets mark less than PolNeAR's, so “wrong” there may only mean “not marked”.
 */
import { findQuotations } from '../src/quotations/find-quotations.ts'
import type { Quotation } from '../src/quotations/quotation.ts'
import { readArticle } from '../src/text/article.ts'
import { type GoldQuotation, isFound, isSource, readAnnotated } from './quotations/annotated.ts'

const BINS = 10

/** Is it annotated, with a source that overlaps the annotated one where both have one? */
const isRight = ({ spans, source }: Quotation, quotes: readonly GoldQuotation[]): boolean =>
  quotes.some((gold) => isFound(spans, gold) && (!source || isSource(source, gold)))

for (const [file, documents] of readAnnotated()) {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, promised: 0, right: 0 }))
  let count = 0
  for (const { text, quotes } of documents) {
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
