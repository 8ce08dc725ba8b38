import type { Span } from '../../text/span.ts'
import { readLabelName } from './read-label-name.ts'
import type { Lead } from './read-lead.ts'
import type { LabelledLine, LabelName } from './turn.ts'

type Found = Pick<LabelledLine, 'label' | 'cue' | 'words' | 'name'> & Partial<Pick<LabelledLine, 'style'>>

/** A construction that opens a turn. */
export interface Layout {
  readonly code: string
  readonly example: string
  read(lead: Lead): Found | null
}

/** A label and what stands before its words are at most so long, in UTF-16 units. */
export const LONGEST = 90

/** A label and its name, without the marks around it; null where it can be none. */
export const labelAt = (text: string, start: number, end: number): { span: Span; name: LabelName } | null => {
  let from = start
  let to = end
  while (to > from && /[\s*_\\]/.test(text[to - 1]!)) to--
  while (from < to && /[\s*_\\]/.test(text[from]!)) from++
  const name = readLabelName(text.slice(from, to), from)
  return name && { span: { start: from, end: to }, name }
}
