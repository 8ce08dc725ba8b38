import type { HeardPiece, Label, Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardPhrases } from './heard-pieces.ts'
import { type JsonNode, readJson } from './json.ts'
import { type JsonFields, jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of IBM Watson Speech to Text: the first alternative of each result, word by word where the file says who speaks when.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readWatson(source: string): Transcript {
  const root = answerIn(readJson(source), 'results')
  const fields = jsonFields(source)
  const { items, required, text, string } = fields
  const first = required(root, 'results').flatMap((result) => items(result, 'alternatives').slice(0, 1))
  const speakers = readSpeakers(fields, items(root, 'speaker_labels'))
  // `["word", from, to]`, or with confidences `["word", confidence]`
  const triples = (field: string) =>
    spokenLayer(
      first.flatMap((alternative) =>
        items(alternative, field).map((entry) => {
          const [word, from] = entry.kind === 'array' ? entry.items : []
          return { payload: string(word), label: from && speakers.get(source.slice(from.start, from.end)) }
        }),
      ),
    )
  const transcripts = spokenLayer(first.map((alternative) => ({ payload: text(alternative, 'transcript') })))
  const words = triples('timestamps')
  const layers = speakers.size > 0 && words.length > 0 ? [words, transcripts] : [transcripts, words]
  const heard = [
    heardPhrases(
      fields,
      items(root, 'results').map((result) => items(result, 'alternatives')),
      'transcript',
    ),
    first.flatMap((alternative) =>
      items(alternative, 'word_confidence').flatMap((entry) => readConfidence(fields, source, entry)),
    ),
  ]
  return {
    heard,
    format: 'watson',
    layers: [...layers, triples('word_confidence')].filter((layer) => layer.length > 0),
    encode: jsonEncoder(source),
  }
}

/** `["word", 0.9]` */
function readConfidence({ string }: JsonFields, source: string, entry: JsonNode): HeardPiece[] {
  const [word, sure] = entry.kind === 'array' ? entry.items : []
  const written = string(word)
  return written && sure?.kind === 'number'
    ? [{ text: written.text, confidence: Number(source.slice(sure.start, sure.end)) }]
    : []
}

/** Who speaks at which time, by the time as it is written. */
function readSpeakers(fields: JsonFields, labels: readonly JsonNode[]): Map<string, Label> {
  const speakers = new Map<string, Label>()
  for (const entry of labels) {
    const from = fields.label(entry, 'from')
    const label = fields.label(entry, 'speaker')
    if (from !== undefined && label !== undefined) speakers.set(from.payload.text, label)
  }
  return speakers
}
