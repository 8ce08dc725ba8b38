import { cutAtBreaks } from '../payload.ts'
import type { Payload, Segment } from '../transcript.ts'

/** Gathers the running text of a marked-up file: its breaks are the reader's, not the file's. */
export interface Paragraphs {
  readonly segments: Segment[]
  /** What stands before the next words: white space (the longest counts), or a mark that the mark-up implies. */
  between(gap: string): void
  add(payload: Payload, encode?: (text: string) => string): void
  /** All of it, with what stands behind the last words. */
  finish(): Segment[]
}

/** Where a paragraph ends. */
export const PARAGRAPH = '\n\n'
/** Stands for what is no text in the midst of a sentence: code, a formula. */
export const OBJECT = '\ufffc'

/** Stands close to the words before it. */
export const CLOSING = '”'

export function gatherParagraphs(): Paragraphs {
  const segments: Segment[] = []
  let marks = ''
  let space = ''
  const between = (more: string): void => {
    if (more.trim() === '') {
      if (more.length > space.length) space = more
    } else if (more === CLOSING) marks += more
    else {
      marks += space + more
      space = ''
    }
  }
  const push = (payload: Payload, encode: Segment['encode']): void => {
    segments.push({ payload, gap: marks + space, turn: false, ...(encode && { encode }) })
    marks = ''
    space = ''
  }
  return {
    segments,
    between,
    add(payload, encode) {
      for (const line of cutAtBreaks(payload)) {
        if (line === null) between(' ')
        else push(line, encode)
      }
    },
    finish() {
      const { end } = segments.at(-1)?.payload ?? { end: 0 }
      if (marks !== '') push({ start: end, end, text: '' }, undefined)
      return segments
    },
  }
}
