import type { Transcript } from '../transcript.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON transcripts of the podcast namespace: `segments`, each a word or a few, with `body` and `speaker`.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readPodcast(source: string): Transcript {
  const { required, text, label } = jsonFields(source)
  const segments = required(readJson(source), 'segments')
  const layer = spokenLayer(
    segments.map((segment) => ({ payload: text(segment, 'body'), label: label(segment, 'speaker') })),
  )
  return { format: 'podcast', layers: [layer], encode: jsonEncoder(source) }
}
