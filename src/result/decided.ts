import type { Scene, SourceResolution } from '../attribution/speaker-scene.ts'
import type { Edit } from '../edits/edit.ts'
import type { Plan } from '../edits/plan-edits.ts'
import type { UnbalancedMark } from '../quotations/quotation.ts'
import type { Span } from '../text/span.ts'
import type { TextSpan } from './clean-result.ts'

/** All that was decided about an article: what a result is composed of. */
export interface Decided extends Pick<Scene, 'article' | 'cast' | 'names' | 'quotations'> {
  /** Bits of slots for each name, as long as they are the names that were found; a transcript has none. */
  readonly slots?: Uint16Array | undefined
  readonly language: string
  readonly speakers: readonly SourceResolution[]
  readonly unbalanced: readonly UnbalancedMark[]
  /** What a person wants left as it is. */
  readonly settled?: readonly Span[]
  readonly plan: Plan
  readonly edits: readonly Edit[]
}

export const withText = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) })

export const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** A look-up in spans in order, for spans asked for in order: the one that touches. */
export function follow<T extends Span>(spans: readonly T[]): (span: Span) => T | undefined {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next++
    return next < spans.length && spans[next]!.start < end ? spans[next] : undefined
  }
}
