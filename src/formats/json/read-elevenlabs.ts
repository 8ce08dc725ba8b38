import type { Label, Transcript } from '../transcript.ts'
import { readJson } from './json.ts'
import { encodeJson, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of ElevenLabs' Scribe, one channel or several: the words and the spaces between them, which `text` repeats. What is only
 * heard (`(laughter)`) is no word.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readElevenlabs(source: string): Transcript {
  const root = readJson(source)
  const { items, required, text, label } = jsonFields(source)
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
  const layers = [spokenLayer(words), spokenLayer(channels.map((channel) => ({ payload: text(channel, 'text') })))]
  return { format: 'elevenlabs', layers: layers.filter((layer) => layer.length > 0), encode: encodeJson }
}
