import { cutAtBreaks, decodePayload } from '../payload.ts'
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

/** Where a word may be broken; nothing is seen there. */
const UNSEEN = /[\u00ad\u200b\u2060]/
const EACH_UNSEEN = /[\u00ad\u200b\u2060]/g
/** What may part words, the weakest first. */
const SPACES = ['', ' ', '\n', PARAGRAPH]
/** Stands close to the words before it. */
export const CLOSING = '”'

export function gatherParagraphs(): Paragraphs {
  const segments: Segment[] = []
  let marks = ''
  let space = ''
  const between = (more: string): void => {
    if (SPACES.includes(more)) {
      if (SPACES.indexOf(more) > SPACES.indexOf(space)) space = more
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
      const seen = UNSEEN.test(payload.text) ? decodePayload(payload, EACH_UNSEEN, () => '') : payload
      for (const line of cutAtBreaks(seen)) {
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
