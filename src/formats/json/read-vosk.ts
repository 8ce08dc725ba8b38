import type { Transcript } from '../transcript.ts'
import { readJson, readJsonLines } from './json.ts'
import { encodeJson, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads what Vosk recognises: one result, an array of them, or one a line; of several alternatives the first.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readVosk(source: string): Transcript {
  const { items, text } = jsonFields(source)
  const lines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(source)
  const roots = lines ? readJsonLines(source) : [readJson(source)]
  const results = roots
    .flatMap((root) => (root.kind === 'array' ? root.items : [root]))
    .map((result) => items(result, 'alternatives')[0] ?? result)
  const words = results.flatMap((result) => items(result, 'result').map((word) => ({ payload: text(word, 'word') })))
  const layers = [spokenLayer(results.map((result) => ({ payload: text(result, 'text') }))), spokenLayer(words)]
  return { format: 'vosk', layers: layers.filter((layer) => layer.length > 0), encode: encodeJson }
}
