import type { Segment, Transcript } from '../transcript.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'

/**
 * Reads YouTube's `json3` captions: the `segs` of each event. What is only a line end (automatic captions have an event for each) is no word.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readYoutube(source: string): Transcript {
  const { items, required, text } = jsonFields(source)
  const layer: Segment[] = []
  for (const event of required(readJson(source), 'events')) {
    let first = true
    for (const seg of items(event, 'segs')) {
      const payload = text(seg, 'utf8')
      if (payload === undefined || payload.text.trim() === '') continue
      layer.push({ payload, gap: first ? ' ' : '', turn: first && /^\s*>>/.test(payload.text) })
      first = false
    }
  }
  return { format: 'youtube', layers: [layer], encode: jsonEncoder(source) }
}
