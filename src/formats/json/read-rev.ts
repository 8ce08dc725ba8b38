import type { Label, Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardWords } from './heard-pieces.ts'
import { type JsonNode, readJson } from './json.ts'
import { type JsonFields, jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of Rev.ai, where a speaker is a number, and of Rev, where one has a name.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readRev(source: string): Transcript {
  const root = answerIn(readJson(source), 'monologues')
  const fields = jsonFields(source)
  const layer = spokenLayer(
    fields.required(root, 'monologues').flatMap((monologue) => {
      const label = readSpeaker(fields, monologue)
      return fields.required(monologue, 'elements').map((element, i) => ({
        payload: fields.text(element, 'value'),
        label,
        close: true,
        turn: i === 0,
      }))
    }),
  )
  const elements = fields.items(root, 'monologues').flatMap((monologue) => fields.items(monologue, 'elements'))
  // a list of speakers has the names of the numbers
  const labels = fields.items(root, 'speakers').flatMap((speaker) => fields.label(speaker, 'name') ?? [])
  return {
    heard: [heardWords(fields, elements, ['value'])],
    format: 'rev',
    layers: [layer],
    encode: jsonEncoder(source),
    labels,
  }
}

/** `speaker` is a number or, like `speaker_info`, an object with a name. */
function readSpeaker({ label, object }: JsonFields, monologue: JsonNode): Label | undefined {
  return (
    label(object(monologue, 'speaker_info'), 'display_name') ??
    label(monologue, 'speaker_name') ??
    label(monologue, 'speaker') ??
    label(object(monologue, 'speaker'), 'name', 'id')
  )
}
