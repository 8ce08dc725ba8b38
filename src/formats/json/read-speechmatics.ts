import type { Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardReadings } from './heard-pieces.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads Speechmatics' json-v2: the first alternative of each result, a word or a mark.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readSpeechmatics(source: string): Transcript {
  const fields = jsonFields(source)
  const { items, required, text, label } = fields
  const results = required(answerIn(readJson(source), 'results'), 'results')
  const layer = spokenLayer(
    results.map((result) => {
      const [first] = items(result, 'alternatives')
      return {
        payload: text(first, 'content'),
        label: label(first, 'speaker') ?? label(result, 'channel'),
        close: text(result, 'type')?.text === 'punctuation' && text(result, 'attaches_to')?.text !== 'next',
      }
    }),
  )
  const heard = heardReadings(fields, results, 'content')
  return { heard, format: 'speechmatics', layers: [layer], encode: jsonEncoder(source) }
}
