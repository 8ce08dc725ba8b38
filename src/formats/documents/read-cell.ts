import type { TableFormat } from '../document-format.ts'
import { throughPayload } from '../payload.ts'
import type { Payload, Transcript } from '../transcript.ts'
import { PARAGRAPH } from './paragraphs.ts'
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

/** Texts of one row that are the paragraphs of one article. */
export function readParagraphs(
  payloads: readonly Payload[],
  format: TableFormat,
  encode: (text: string) => string,
): Transcript {
  const cells = payloads.map((payload) => readCell(payload, format, encode))
  if (cells.length === 1) return cells[0]!
  const layer = cells.flatMap(({ layers, encode: own }) =>
    layers[0]!.map((segment, i) => ({ encode: own, ...segment, gap: i === 0 ? PARAGRAPH : segment.gap })),
  )
  return { format, layers: [layer], encode }
}
