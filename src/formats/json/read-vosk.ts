import type { Transcript } from '../transcript.ts'
import { heardPhrases, heardWords } from './heard-pieces.ts'
import { readJson, readJsonLines } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads what Vosk recognises: one result, an array of them, or one a line; of several alternatives the first.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readVosk(source: string): Transcript {
  const fields = jsonFields(source)
  const { items, text } = fields
  const lines = /^\s*\{[^\n]*\}[^\S\n]*\n\s*\{/.test(source)
  const roots = lines ? readJsonLines(source) : [readJson(source)]
  const whole = roots.flatMap((root) => (root.kind === 'array' ? root.items : [root]))
  const results = whole.map((result) => items(result, 'alternatives')[0] ?? result)
  const words = results.flatMap((result) => items(result, 'result').map((word) => ({ payload: text(word, 'word') })))
  const layers = [spokenLayer(results.map((result) => ({ payload: text(result, 'text') }))), spokenLayer(words)]
  const heard = [
    heardWords(
      fields,
      results.flatMap((result) => items(result, 'result')),
      ['word'],
      ['conf'],
    ),
    heardPhrases(
      fields,
      whole.map((result) => items(result, 'alternatives')),
      'text',
    ),
  ]
  return { heard, format: 'vosk', layers: layers.filter((layer) => layer.length > 0), encode: jsonEncoder(source) }
}
