import { readVerbatim } from '../payload.ts'
import type { Payload } from '../transcript.ts'
import { readQuotedPrintable } from './quoted-printable.ts'

/** One text of a mail's body. */
export interface MailPart {
  readonly payload: Payload
  readonly isHtml: boolean
  /** Writes words as the part does. */
  readonly encode: (text: string) => string
}

/** Parts may stand in parts so deep. */
const DEEPEST = 8

/**
 * The texts of a mail: its body, or each part of it that is text. What is packed (base64) or attached is left alone.
 *
 * @param start where the mail's head begins
 */
export function readMailParts(source: string, start: number): readonly MailPart[] {
  return partsBetween(source, start, source.length, 0)
}

function partsBetween(source: string, start: number, end: number, depth: number): readonly MailPart[] {
  const { fields, body } = readFields(source, start, end)
  const type = fields.get('content-type') ?? 'text/plain'
  const boundary = /^multipart\/[^;]{1,60};(?:[^;]{0,200};)*?\s*boundary="?([^";\s]{1,200})/i.exec(type)?.[1]
  if (boundary !== undefined && depth < DEEPEST) {
    return sections(source, body, end, boundary).flatMap(([from, to]) => partsBetween(source, from, to, depth + 1))
  }
  if (!/^text\/(?:plain|html)\b/i.test(type) || /^attachment/i.test(fields.get('content-disposition') ?? '')) return []
  const isHtml = /^text\/html/i.test(type)
  const coding = fields.get('content-transfer-encoding')?.toLowerCase() ?? ''
  if (coding === 'base64') return []
  if (coding !== 'quoted-printable') {
    return [{ payload: readVerbatim(source, body, end), isHtml, encode: (text) => text }]
  }
  const charset = /\bcharset="?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8'
  const printable = readQuotedPrintable(readVerbatim(source, body, end), charset)
  return printable === null ? [] : [{ ...printable, isHtml }]
}

/** The fields of a head, a field's lines as one; and where what stands below the blank line begins. */
function readFields(source: string, start: number, end: number): { fields: ReadonlyMap<string, string>; body: number } {
  const fields = new Map<string, string>()
  let name = ''
  let body = start
  while (body < end) {
    const newline = source.indexOf('\n', body)
    const behind = newline < 0 || newline >= end ? end : newline + 1
    const line = source.slice(body, behind).trimEnd()
    body = behind
    if (line === '') break
    const begins = /^([\w-]{1,60}):[ \t]*/.exec(line)
    if (begins) name = begins[1]!.toLowerCase()
    const value = begins ? line.slice(begins[0].length) : line.trimStart()
    fields.set(name, begins ? value : `${fields.get(name) ?? ''} ${value}`)
  }
  return { fields, body }
}

/** The stretches between the lines that part a body. */
function sections(source: string, start: number, end: number, boundary: string): [number, number][] {
  const found: [number, number][] = []
  let from = -1
  for (let at = source.indexOf(`--${boundary}`, start); at >= 0 && at < end; ) {
    const isLine = at === start || source[at - 1] === '\n'
    const newline = source.indexOf('\n', at)
    if (isLine) {
      if (from >= 0) found.push([from, at])
      from = source.startsWith('--', at + 2 + boundary.length) || newline < 0 ? -1 : newline + 1
    }
    at = source.indexOf(`--${boundary}`, at + 2)
  }
  if (from >= 0) found.push([from, end])
  return found
}
