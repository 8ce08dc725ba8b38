import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'
import type { TextEdit } from './edit.ts'

/** Leads spans of the source to the cleaned text, and back. */
export interface SpanMap {
  toCleaned(span: Span): Span
  toSource(span: Span): Span
}

/**
 * Where the spans of a result (quotations, mentions) stand in the cleaned text, and the other way round. A span that begins
 * or ends inside an edited name covers the whole name on the other side. A look-up is logarithmic in the number of edits.
 *
 * @example
 * const map = createSpanMap([{ start: 0, end: 6, from: 'Vickov', to: 'Witkoff' }])
 * map.toCleaned({ start: 7, end: 11 }) // { start: 8, end: 12 }: “said” of “Vickov said” in “Witkoff said”
 */
export function createSpanMap(edits: readonly TextEdit[]): SpanMap {
  const source: Span[] = []
  const cleaned: Span[] = []
  let shift = 0
  for (const { start, end, to } of [...edits].sort((a, b) => a.start - b.start)) {
    source.push({ start, end })
    cleaned.push({ start: start + shift, end: start + shift + to.length })
    shift += to.length - (end - start)
  }
  return {
    toCleaned: (span) => mapSpan(span, source, cleaned),
    toSource: (span) => mapSpan(span, cleaned, source),
  }
}

function mapSpan(span: Span, from: readonly Span[], to: readonly Span[]): Span {
  const before = lastBefore(from, span.start + 1)
  const start = before < 0 ? span.start : mapBehind(span.start, from[before]!, to[before]!, to[before]!.start)
  const last = lastBefore(from, span.end)
  const end = last < 0 ? span.end : mapBehind(span.end - 1, from[last]!, to[last]!, to[last]!.end - 1) + 1
  return { start, end: Math.max(start, end) }
}

/** Where an offset behind the start of an edit lies on the other side; `inside` where it lies in the edit itself. */
function mapBehind(offset: number, from: Span, to: Span, inside: number): number {
  return offset < from.end ? inside : offset - from.end + to.end
}

/** Index of the last edit that starts before `offset`, or −1. */
const lastBefore = (edits: readonly Span[], offset: number): number =>
  lowerBound(edits.length, (i) => edits[i]!.start < offset) - 1
