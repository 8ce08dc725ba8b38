import { describeValue } from '../text/check-argument.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { TextEdit } from './edit.ts'
import { editsInOrder } from './edits-in-order.ts'

/** Leads spans of the source to the cleaned text, and back. */
export interface SpanMap {
  toCleaned(span: Span): Span
  toSource(span: Span): Span
}

/**
 * Where the spans of a result (quotations, mentions) stand in the cleaned text, and the other way round. A span that begins
 * or ends inside an edited name covers the whole name on the other side. A look-up is logarithmic in the number of edits.
 *
 * @throws {WhosaidError} `invalid-edit` where edits overlap or are none, or a span is none
 * @example
 * const map = createSpanMap([{ start: 0, end: 6, from: 'Vickov', to: 'Witkoff' }])
 * map.toCleaned({ start: 7, end: 11 }) // { start: 8, end: 12 }: “said” of “Vickov said” in “Witkoff said”
 */
export function createSpanMap(edits: readonly TextEdit[]): SpanMap {
  const source: Span[] = []
  const cleaned: Span[] = []
  let shift = 0
  for (const { start, end, to } of editsInOrder(edits)) {
    if (start > end || start < (source.at(-1)?.end ?? 0))
      throw new WhosaidError(
        'invalid-edit',
        `the edit of ${start}–${end} overlaps the edit before it, or ends before it begins`,
      )
    source.push({ start, end })
    cleaned.push({ start: start + shift, end: start + shift + to.length })
    shift += to.length - (end - start)
  }
  return {
    toCleaned: (span) => mapSpan(checkSpan(span), source, cleaned),
    toSource: (span) => mapSpan(checkSpan(span), cleaned, source),
  }
}

function checkSpan(span: Span): Span {
  const { start, end } = (span ?? {}) as Partial<Span>
  if (!(typeof start === 'number' && typeof end === 'number' && start <= end))
    throw new WhosaidError('invalid-edit', `a span has numbers "start" and "end", not ${describeValue(span)}`)
  return span
}

function mapSpan({ start, end }: Span, from: readonly Span[], to: readonly Span[]): Span {
  // an edit that takes a word away, or puts one in, stands at a point: whatever touches it takes it along, so that nothing is lost on the way back
  const first = lowerBound(from.length, (i) => from[i]!.end < start || (from[i]!.end === start && !isPoint(from[i]!)))
  const behind = lowerBound(from.length, (i) => from[i]!.start < end || (from[i]!.start === end && isPoint(from[i]!)))
  const edit = from[first]
  const inside = edit !== undefined && edit.start <= start
  const last = from[behind - 1]
  const reaches = last !== undefined && last.end >= end
  const mappedStart = inside ? to[first]!.start : start + shiftBefore(first, from, to)
  const mappedEnd = reaches ? to[behind - 1]!.end : end + shiftBefore(behind, from, to)
  return { start: mappedStart, end: Math.max(mappedStart, mappedEnd) }
}

const isPoint = ({ start, end }: Span): boolean => start === end

/** How far what stands behind the edits before `edit` has moved. */
const shiftBefore = (edit: number, from: readonly Span[], to: readonly Span[]): number =>
  edit === 0 ? 0 : to[edit - 1]!.end - from[edit - 1]!.end
