import type { HeardPiece, Label, Transcript } from '../transcript.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of ElevenLabs' Scribe, one channel or several: the words and the spaces between them, which `text` repeats. What is only
 * heard (`(laughter)`) is no word.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readElevenlabs(source: string): Transcript {
  const root = readJson(source)
  const { items, required, text, label, number } = jsonFields(source)
  const several = items(root, 'transcripts')
  const channels = several.length > 0 ? several : [root]
  const words = channels.flatMap((channel) => {
    let speaker: Label | undefined
    return required(channel, 'words').flatMap((word) => {
      // a space is nobody's
      speaker = label(word, 'speaker_id') ?? speaker
      const heard = text(word, 'type')?.text === 'audio_event'
      return heard ? [] : [{ payload: text(word, 'text'), label: speaker }]
    })
  })
  const heard = channels
    .flatMap((channel) => items(channel, 'words'))
    .flatMap((word): HeardPiece[] => {
      const logarithm = number(word, 'logprob')
      const written = text(word, 'text')?.text
      return logarithm === undefined || written === undefined || text(word, 'type')?.text !== 'word'
        ? []
        : [{ text: written, confidence: Math.exp(Math.min(0, logarithm)) }]
    })
  const layers = [spokenLayer(words), spokenLayer(channels.map((channel) => ({ payload: text(channel, 'text') })))]
  return {
    heard: [heard],
    format: 'elevenlabs',
    layers: layers.filter((layer) => layer.length > 0),
    encode: jsonEncoder(source),
  }
}
