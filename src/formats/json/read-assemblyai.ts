import type { Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardWords } from './heard-pieces.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads AssemblyAI's JSON: the utterances where there are some, or else the text; the words and the sentences of the sentiment analysis
 * repeat them.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readAssemblyai(source: string): Transcript {
  const root = answerIn(readJson(source), 'words', 'utterances')
  const fields = jsonFields(source)
  const { items, required, text, label } = fields
  const spoken = (nodes: readonly (typeof root)[]) =>
    spokenLayer(nodes.map((node) => ({ payload: text(node, 'text'), label: label(node, 'speaker') })))
  const utterances = items(root, 'utterances')
  const layers = [
    spoken(utterances),
    spokenLayer([{ payload: text(root, 'text') }]),
    spoken(utterances.length > 0 ? items(root, 'words') : required(root, 'words')),
    spoken(utterances.flatMap((utterance) => items(utterance, 'words'))),
    spoken(items(root, 'sentiment_analysis_results')),
  ]
  const heard = [heardWords(fields, items(root, 'words'), ['text'])]
  return {
    heard,
    format: 'assemblyai',
    layers: layers.filter((layer) => layer.length > 0),
    encode: jsonEncoder(source),
  }
}
