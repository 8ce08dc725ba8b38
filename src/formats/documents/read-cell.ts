import type { TableFormat } from '../document-format.ts'
import { throughPayload } from '../payload.ts'
import type { Payload, Transcript } from '../transcript.ts'
import { htmlEncoder, readHtml } from './read-html.ts'

const TAGS = /<(?:p|div|br|b|i|em|strong|a|span|ul|ol|li|blockquote|h[1-6]|table|figure|img)(?:\s[^<>]*)?\/?>/i

/** A text in a field of a table, as an article of its own; as HTML where it has tags. */
export function readCell(payload: Payload, format: TableFormat, encode: (text: string) => string): Transcript {
  if (!TAGS.test(payload.text)) return { format, layers: [[{ payload, gap: '', turn: false }]], encode }
  const [layer = []] = readHtml(payload.text).layers
  const encodeHtml = htmlEncoder(payload.text)
  return {
    format,
    layers: [
      layer.map((segment) => ({
        ...segment,
        payload: throughPayload(payload, segment.payload),
        ...(segment.encode && { encode: (text: string) => encode(segment.encode!(text)) }),
      })),
    ],
    encode: (text) => encode(encodeHtml(text)),
  }
}
