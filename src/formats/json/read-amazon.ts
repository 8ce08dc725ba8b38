import type { Label, Segment, Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardReadings } from './heard-pieces.ts'
import { type JsonNode, readJson } from './json.ts'
import { type JsonFields, jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of Amazon Transcribe: the items, word by word; transcripts, audio segments, segments and channels repeat them. Of several
 * alternatives the first is read and mended.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readAmazon(source: string): Transcript {
  const fields = jsonFields(source)
  const { items, required, object, text, label } = fields
  const results = object(answerIn(readJson(source), 'results'), 'results')
  const speakers = readSpeakers(fields, object(results, 'speaker_labels'))
  const channels = items(object(results, 'channel_labels'), 'channels')
  const nameOf = (channel: JsonNode): string => label(channel, 'channel_label')?.payload.text ?? ''
  const ofChannels = [...channels]
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b))))
    .flatMap((channel) => items(channel, 'items'))
  const segments = items(results, 'segments').flatMap((segment) => items(segment, 'alternatives').slice(0, 1))
  const texts = (nodes: readonly JsonNode[]) =>
    spokenLayer(nodes.map((node) => ({ payload: text(node, 'transcript'), turn: true })))
  const layers = [
    itemLayer(
      fields,
      channels.length > 0 && items(results, 'items').length === 0
        ? ofChannels
        : byChannel(fields, required(results, 'items')),
      speakers,
    ),
    texts(items(results, 'transcripts')),
    texts(items(results, 'audio_segments')),
    texts(segments),
    itemLayer(
      fields,
      segments.flatMap((segment) => items(segment, 'items')),
      speakers,
    ),
    itemLayer(fields, ofChannels, speakers),
  ]
  const parts = [...items(object(results, 'speaker_labels'), 'segments'), ...items(results, 'audio_segments')]
  const lists = parts.flatMap((part) => [part, ...items(part, 'items').filter(({ kind }) => kind === 'object')])
  const labels = lists.flatMap((segment) => label(segment, 'speaker_label') ?? [])
  const said = items(results, 'items').length > 0 ? byChannel(fields, items(results, 'items')) : ofChannels
  const heard = heardReadings(fields, said, 'content')
  return {
    heard,
    format: 'amazon',
    layers: layers.filter((layer) => layer.length > 0),
    encode: jsonEncoder(source),
    labels,
  }
}

function itemLayer(fields: JsonFields, nodes: readonly JsonNode[], speakers: ReadonlyMap<string, Label>): Segment[] {
  let label: Label | undefined
  return spokenLayer(
    nodes.map((item) => {
      const [alternative] = fields.items(item, 'alternatives')
      const mark = fields.text(item, 'type')?.text === 'punctuation'
      const own = fields.label(item, 'speaker_label', 'channel_label') ?? speakers.get(startOf(fields, item))
      if (own !== undefined || !mark) label = own
      return { payload: fields.text(alternative ?? item, 'content'), label, close: mark }
    }),
  )
}

/** Items of one channel after those of another, as the file's list of channels has them. */
function byChannel(fields: JsonFields, nodes: readonly JsonNode[]): readonly JsonNode[] {
  const channels = new Map<string, JsonNode[]>()
  for (const item of nodes) {
    const channel = fields.label(item, 'channel_label')?.payload.text ?? ''
    if (channels.has(channel)) channels.get(channel)!.push(item)
    else channels.set(channel, [item])
  }
  return [...channels.keys()].sort().flatMap((channel) => channels.get(channel)!)
}

/** Older files say only in a list beside the items who spoke at which time. */
function readSpeakers(fields: JsonFields, labels: JsonNode | undefined): Map<string, Label> {
  const speakers = new Map<string, Label>()
  for (const segment of fields.items(labels, 'segments')) {
    for (const item of fields.items(segment, 'items')) {
      const label = fields.label(item, 'speaker_label')
      if (label !== undefined) speakers.set(startOf(fields, item), label)
    }
  }
  return speakers
}

const startOf = (fields: JsonFields, item: JsonNode): string => fields.label(item, 'start_time')?.payload.text ?? ''
