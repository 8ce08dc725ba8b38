import type { Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardWords } from './heard-pieces.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of Whisper and its kin: openai-whisper, faster-whisper (also as a bare array of segments), WhisperX, OpenAI's
 * `verbose_json` and `diarized_json`. The segments are read; the whole text and the words repeat them.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readWhisper(source: string): Transcript {
  const root = answerIn(readJson(source), 'segments')
  const fields = jsonFields(source)
  const { items, required, text, label } = fields
  const bare = root.kind === 'array'
  const top = bare ? undefined : root
  const word = (node: (typeof segments)[number]) => ({
    payload: text(node, 'word') ?? text(node, 'text'),
    label: label(node, 'speaker'),
  })
  const words = items(top, 'words')
  const segments = bare ? root.items : words.length > 0 ? items(root, 'segments') : required(root, 'segments')
  const layers = [
    spokenLayer(segments.map((segment) => ({ payload: text(segment, 'text'), label: label(segment, 'speaker') }))),
    spokenLayer([{ payload: text(top, 'text') }]),
    spokenLayer(segments.flatMap((segment) => items(segment, 'words').map(word))),
    spokenLayer(words.map(word)),
    spokenLayer(items(top, 'word_segments').map(word)),
  ]
  const said = [...segments.flatMap((segment) => items(segment, 'words')), ...words]
  const heard = [heardWords(fields, said, ['word', 'text'], ['probability', 'score'])]
  return { heard, format: 'whisper', layers: layers.filter((layer) => layer.length > 0), encode: jsonEncoder(source) }
}
