import type { Transcript } from '../transcript.ts'
import { readJson } from './json.ts'
import { encodeJson, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of whisper.cpp, `--output-json` and `--output-json-full`; its tokens, pieces of words, repeat the text.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readWhisperCpp(source: string): Transcript {
  const { items, required, text, label, flag } = jsonFields(source)
  const segments = required(readJson(source), 'transcription')
  const layers = [
    spokenLayer(
      segments.map((segment, i) => ({
        payload: text(segment, 'text'),
        label: label(segment, 'speaker'),
        turn: i > 0 && flag(segments[i - 1], 'speaker_turn_next'),
      })),
    ),
    spokenLayer(
      segments
        .flatMap((segment) => items(segment, 'tokens'))
        .map((token) => ({ payload: text(token, 'text'), close: true }))
        .filter(({ payload }) => !payload?.text.startsWith('[_')),
    ),
  ]
  return { format: 'whisper-cpp', layers, encode: encodeJson }
}
