import { readCaptionLines } from '../captions/caption-lines.ts'
import { decodeEntity, ENTITY, encodeEntities } from '../captions/entities.ts'
import { formatError } from '../format-error.ts'
import { decodePayload, slicePayload } from '../payload.ts'
import type { Payload, Segment, Transcript } from '../transcript.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'

const BLOCK = /<\/?(p|div|br|li|ul|ol|h[1-6])\b[^<>]*>|[\r\n]+/gi
const HIDDEN = new RegExp(`<span class="timestamp"[^<>]*>[^<]*</span>|<[^<>]*>|${ENTITY.source}`, 'gi')

/**
 * Reads a transcript of oTranscribe (.otr): JSON whose `text` is HTML. A paragraph begins a turn; timestamps and tags are no words.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readOtranscribe(source: string): Transcript {
  const root = readJson(source)
  const html = jsonFields(source).text(root, 'text')
  if (html === undefined) throw formatError(source, root.start, '"text" is missing')
  const encode = jsonEncoder(source)
  const layer: Segment[] = []
  let from = 0
  let turn = true
  const flush = (to: number): void => {
    const line = decodePayload(slicePayload(html, from, to), HIDDEN, readHidden)
    for (const segment of readCaptionLines([trimPayload(line)])) {
      layer.push({ ...segment, turn: turn || segment.turn })
      turn = false
    }
  }
  for (const match of html.text.matchAll(BLOCK)) {
    flush(match.index)
    from = match.index + match[0].length
    turn ||= match[1] !== undefined && match[1].toLowerCase() !== 'br'
  }
  flush(html.text.length)
  return { format: 'otranscribe', layers: [layer], encode: (text) => encode(encodeEntities(text)) }
}

const readHidden = (written: string): string => (written.startsWith('<') ? '' : decodeEntity(written))

function trimPayload(payload: Payload): Payload {
  const start = payload.text.length - payload.text.trimStart().length
  return slicePayload(payload, start, Math.max(start, payload.text.trimEnd().length))
}
