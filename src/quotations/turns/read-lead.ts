import type { Span } from '../../text/span.ts'

/** A line of the text without what stands before its first word: times, marks of lists and headings, bold type. */
export interface Lead extends Span {
  readonly text: string
  /** Where the label may begin. */
  readonly at: number
  readonly bold: boolean
  readonly timed: boolean
  readonly heading: boolean
  /** A number of the line, as in depositions. */
  readonly numbered: boolean
}

const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?m\.?)?/
const DATED = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?/
/** `12/05/2024, 10:02:11 PM`, as chats are saved. */
const ON_A_DAY = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?/
/** A time in brackets or bare, one or two of them, bold or not. */
export const TIME = new RegExp(
  `\\\\?[[(<]?(?:${DATED.source}|${ON_A_DAY.source}|${CLOCK.source}|\\d{1,2}h\\d{2}|(?<=[[(<])\\d{1,6}\\.\\d{1,3}s(?=[\\])>]))(?:\\s*(?:-->|[-–—])\\s*(?:${CLOCK.source}))?\\\\?[\\])>]?`,
  'y',
)
const MARKS = /[ \t\u200e]+|["“«„](?=\p{Lu}{2})|>{1,3}(?!\S*>)|[-–—•]+(?=\s)|\*(?=\s)|\d{1,3}[.)](?=[ \t]\p{Lu})/uy
const HASHES = /#{1,6}[ \t]+/y
const BOLD = /\*\*|__(?=\p{L})|<(?:b|strong)>/uy
const LINE_NUMBER = /\d{1,2}[ \t]{2,}/y

/** Reads what stands before a line's first word. */
export function readLead(text: string, start: number, end: number): Lead {
  let at = start
  let bold = false
  let timed = false
  let heading = false
  let numbered = false
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text) || pattern.lastIndex > end) return false
    const isLonger = pattern.lastIndex > at
    at = pattern.lastIndex
    return isLonger
  }
  // a letter is nothing that stands before the first word: so most lines begin
  while (!/[a-z]/i.test(text[at]!)) {
    if (take(MARKS)) continue
    if (!heading && take(HASHES)) heading = true
    else if (!bold && take(BOLD)) bold = true
    else if (!timed && take(TIME)) {
      timed = true
      take(/[:,]?[ \t]+(?:[-|][ \t]+)?|:$/my)
    } else if (!numbered && !timed && take(LINE_NUMBER)) numbered = true
    else break
  }
  return { text, start, end, at, bold, timed, heading, numbered }
}
