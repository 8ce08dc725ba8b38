import type { Transcript } from '../transcript.ts'
import { heardWords } from './heard-pieces.ts'
import { type JsonNode, readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads Gladia's JSON: the utterances; their words, the sentences and the whole transcript repeat them.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readGladia(source: string): Transcript {
  const root = readJson(source)
  const fields = jsonFields(source)
  const { items, object, required, text, label } = fields
  const transcription = object(object(root, 'result') ?? root, 'transcription') ?? root
  const utterances = required(transcription, 'utterances')
  const sentences = items(transcription, 'sentences')
  const said = (nodes: readonly JsonNode[]) =>
    spokenLayer(nodes.map((node) => ({ payload: text(node, 'text'), label: label(node, 'speaker') })))
  const words = (nodes: readonly JsonNode[]) =>
    spokenLayer(
      nodes.flatMap((node) =>
        items(node, 'words').map((word) => ({ payload: text(word, 'word'), label: label(node, 'speaker') })),
      ),
    )
  const layers = [
    said(utterances),
    spokenLayer([{ payload: text(transcription, 'full_transcript') }]),
    words(utterances),
    spokenLayer(
      sentences.map((node) => ({
        payload: text(node, 'sentence') ?? text(node, 'text'),
        label: label(node, 'speaker'),
      })),
    ),
    words(sentences),
  ]
  const heard = [
    heardWords(
      fields,
      utterances.flatMap((one) => items(one, 'words')),
      ['word'],
    ),
  ]
  return { heard, format: 'gladia', layers: layers.filter((layer) => layer.length > 0), encode: jsonEncoder(source) }
}
