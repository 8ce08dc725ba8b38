import type { Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardPhrases, heardWords } from './heard-pieces.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

const SPEAKER = ['speakerLabel', 'speakerTag', 'speaker_label', 'speaker_tag'] as const

/**
 * Reads the JSON of Google Speech-to-Text, version 1 (a finished operation, too) and 2. The first alternative of each result is read: word
 * by word where the words say who speaks. With diarisation, version 1 says every word once more in its last result.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readGoogle(source: string): Transcript {
  const root = answerIn(readJson(source), 'results')
  const fields = jsonFields(source)
  const { items, required, text, label } = fields
  const results = required(root, 'results')
  const first = results.flatMap((result) => items(result, 'alternatives').slice(0, 1))
  const wordsOf = (nodes: typeof first) =>
    spokenLayer(
      nodes.flatMap((node) =>
        items(node, 'words').map((word) => ({ payload: text(word, 'word'), label: label(word, ...SPEAKER) })),
      ),
    )
  const again = first.filter((node) => (text(node, 'transcript')?.text ?? '') === '')
  const spoken = first.filter((node) => !again.includes(node))
  const transcripts = spokenLayer(spoken.map((node) => ({ payload: text(node, 'transcript') })))
  const words = [wordsOf(again), wordsOf(spoken)].filter((layer) => layer.length > 0)
  const diarized = words.filter((layer) => layer.some(({ label }) => label !== undefined))
  const layers = [...diarized, transcripts, ...words.filter((layer) => !diarized.includes(layer))]
  const heard = [
    heardWords(
      fields,
      (diarized.length > 0 && again.length > 0 ? again : spoken).flatMap((node) => items(node, 'words')),
      ['word'],
    ),
    heardPhrases(
      fields,
      results.map((result) => items(result, 'alternatives')),
      'transcript',
    ),
  ]
  return { heard, format: 'google', layers: layers.filter((layer) => layer.length > 0), encode: jsonEncoder(source) }
}
