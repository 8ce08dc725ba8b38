import { splitLines } from '../captions/lines.ts'
import { decodePayload, readVerbatim } from '../payload.ts'
import type { Payload, Segment } from '../transcript.ts'
import { PARAGRAPH } from './paragraphs.ts'

/** The fields that are written to be read; all others are addresses, dates, settings. */
const FIELDS: ReadonlySet<string> = new Set(
  'title subtitle headline subheadline heading description summary excerpt lead lede deck dek abstract intro caption alt quote author authors byline by speaker speakers guest guests host hosts interviewer interviewee participants people cast editor translator'.split(
    ' ',
  ),
)
const ENTRY = /^( *)(- +)?([A-Za-z_][\w-]{0,60}(?: [\w-]{1,60}){0,8})(?::(?: +|$)| {0,8}= *)/
const ITEM = /^( *)- +/

/** The fields of YAML or TOML front matter that are written to be read, each a paragraph. */
export function readFrontMatter(source: string, start: number, end: number): Segment[] {
  const segments: Segment[] = []
  // the indentation of the field whose lines or items follow
  let within: number | null = null
  // the mark of a quoted value that goes on over lines
  let open: Quote | null = null
  for (const line of splitLines(source, start, end)) {
    const text = source.slice(line.start, line.end)
    const entry = ENTRY.exec(text)
    const item = ITEM.exec(text)
    const indent = /^ */.exec(text)![0].length
    let from: number | null = null
    if (open !== null && within !== null && (indent > within || text.trim() === '')) {
      const { scalar, closed } = readRest(source, line.start + indent, line.end, open)
      if (scalar.payload.text !== '') segments.push({ ...scalar, gap: ' ', turn: false })
      if (closed) open = null
      continue
    }
    open = null
    if (entry !== null) {
      const read: boolean =
        FIELDS.has(entry[3]!.toLowerCase()) || (within !== null && indent > within && entry[3] === 'name')
      if (read) from = entry[0].length
      if (within === null || indent <= within) within = read ? indent : null
    } else if (within !== null && item !== null && indent >= within) from = item[0].length
    else if (within !== null && indent > within) from = indent
    else if (text.trim() !== '') within = null
    const mark = from === null ? undefined : OPENS.exec(text.slice(from))?.[0]
    if (mark !== undefined) {
      open = mark as Quote
      const { scalar } = readRest(source, line.start + from! + 1, line.end, open)
      segments.push({ ...scalar, gap: PARAGRAPH, turn: false })
      continue
    }
    for (const scalar of from === null ? [] : readValue(source, line.start + from, line.end))
      segments.push({ ...scalar, gap: PARAGRAPH, turn: false })
  }
  return segments
}

type Scalar = { readonly payload: Payload; readonly encode?: (text: string) => string }

type Quote = "'" | '"'

/** A quoted value that its line does not close. */
const OPENS = /^(?:'(?=(?:[^']|'')*$)|"(?=(?:[^"\\]|\\.)*\\?$))/

/** What of a quoted value stands on a line, up to the mark that closes it. */
function readRest(source: string, from: number, to: number, mark: Quote): { scalar: Scalar; closed: boolean } {
  const written = source.slice(from, to).trimEnd()
  const rest = (mark === "'" ? /^(?:[^']|'')*/ : /^(?:[^"\\]|\\.)*/).exec(written)![0]
  return { scalar: unquote(source, from, from + rest.length, mark), closed: rest.length < written.length }
}

/** What stands in quotation marks, without what escapes them. */
const unquote = (source: string, from: number, to: number, mark: Quote): Scalar =>
  mark === "'"
    ? {
        payload: decodePayload(readVerbatim(source, from, to), /''/g, () => "'"),
        encode: (text) => text.replace(/'/g, "''"),
      }
    : {
        payload: decodePayload(readVerbatim(source, from, to), /\\["\\/]/g, (pair) => pair[1]!),
        encode: (text) => text.replace(/["\\]/g, '\\$&'),
      }

/** A value on one line, or those of a list in brackets. */
function readValue(source: string, from: number, to: number): Scalar[] {
  const list = /^\[(.*)\]\s*$/s.exec(source.slice(from, to))
  if (list === null) return [readScalar(source, from, to) ?? []].flat()
  const values: Scalar[] = []
  for (const { 0: item, index } of list[1]!.matchAll(LISTED)) {
    const at = from + 1 + index
    values.push(...[readScalar(source, at + item.length - item.trimStart().length, at + item.length) ?? []].flat())
  }
  return values
}

const LISTED = /\s*"(?:[^"\\]|\\.)*"|\s*'[^']*'|[^,]+/gs

/** A value on one line: plain, or in quotation marks; null where it is a block's mark or a list in brackets. */
function readScalar(source: string, from: number, to: number): Scalar | null {
  const written = source.slice(from, to).trimEnd()
  const end = from + written.length
  if (written === '' || /^[>|[{&*!#]/.test(written)) return null
  const mark = written[0]!
  if (written.length > 1 && (mark === "'" || mark === '"') && written.endsWith(mark))
    return unquote(source, from + 1, end - 1, mark)
  const comment = written.search(/\s#/)
  return { payload: readVerbatim(source, from, comment < 0 ? end : from + comment), encode: (text) => text }
}
