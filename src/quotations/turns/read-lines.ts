import type { Span } from '../../text/span.ts'
import { readLabelledLine } from './read-labelled-line.ts'
import type { LabelledLine } from './turn.ts'

/** The lines of a text that are not blank, with what each is. */
export interface ReadLines {
  /** In order; neither front matter nor code. */
  readonly lines: readonly Line[]
  /** The block of fields above the text, where there is one: `---` … `---`. */
  readonly frontMatter: Span | null
}

export interface Line extends Span {
  /** Does a blank line stand before it? */
  readonly opens: boolean
  readonly labelled: LabelledLine | null
  /** A heading, a rule, a directive: no turn goes on behind it. */
  readonly divides: boolean
}

const LONGEST_QUESTION = 320
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n/
const FENCE = /^\s*(?:```|~~~)/
/** `**Why ferries?**` */
const QUESTION = /^\s*(\*\*|__)[^*_]{2,300}\?\s?\1\s*$/
const DIVIDES = /^\s*(?:#{1,6}\s|-{3,}\s*$|={3,}\s*$|\*{3,}\s*$|_{3,}\s*$|\.\. [\w-]+::)/

/** Reads a text line by line, each once. */
export function readLines(text: string): ReadLines {
  const lines: Line[] = []
  const frontMatter = findFrontMatter(text)
  let opens = true
  let fenced = false
  for (let start = frontMatter?.end ?? 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const behind = newline < 0 ? text.length : newline
    const end = text[behind - 1] === '\r' && behind > start ? behind - 1 : behind
    const own = text.slice(start, Math.min(end, start + 200))
    const fence = FENCE.test(own)
    if (fence) fenced = !fenced
    if (fence || fenced || own.trim() === '') opens ||= own.trim() === ''
    else {
      const labelled = readLabelledLine(text, start, end)
      lines.push({
        start,
        end,
        opens,
        labelled,
        divides:
          labelled === null &&
          (DIVIDES.test(own) || QUESTION.test(text.slice(start, Math.min(end, start + LONGEST_QUESTION)))),
      })
      opens = false
    }
    start = behind + 1
  }
  return { lines, frontMatter }
}

function findFrontMatter(text: string): Span | null {
  if (!FRONT_MATTER.test(text)) return null
  const close = /\r?\n---[ \t]*(?:\r?\n|$)/g
  close.lastIndex = text.indexOf('\n')
  const found = close.exec(text)
  return found && { start: 0, end: found.index + found[0].length }
}
