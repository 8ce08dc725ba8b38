import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { readArticle } from '../../src/text/article.ts'

/** Each quotation of a text as `kind | source | cue | words ++ words`, in the text's order. */
export function readQuotations(text: string): string[] {
  const written = (span: { start: number; end: number } | null): string =>
    span ? text.slice(span.start, span.end) : '–'
  return findQuotations(readArticle(text)).quotations.map(({ kind, source, cue, spans }) =>
    [kind, written(source), written(cue), spans.map(written).join(' ++ ')].join(' | '),
  )
}
