import type { HeardPiece, Transcript } from '../transcript.ts'
import { heardWords } from './heard-pieces.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads the JSON of whisper.cpp, `--output-json` and `--output-json-full`; its tokens, pieces of words, repeat the text.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readWhisperCpp(source: string): Transcript {
  const fields = jsonFields(source)
  const { items, required, text, label, flag } = fields
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
  const heard = [
    joinTokens(
      heardWords(
        fields,
        segments.flatMap((segment) => items(segment, 'tokens')),
        ['text'],
        ['p'],
      ),
    ),
  ]
  return { heard, format: 'whisper-cpp', layers, encode: jsonEncoder(source) }
}

/** Tokens as words: a word is as sure as the least sure of its pieces. */
function joinTokens(tokens: readonly HeardPiece[]): HeardPiece[] {
  const words: { text: string; confidence: number }[] = []
  for (const { text, confidence = 1 } of tokens) {
    if (text.startsWith('[_')) continue
    const last = words.at(-1)
    if (!last || /^\s/.test(text)) words.push({ text, confidence })
    else if (/[\p{L}\p{N}]/u.test(text)) {
      last.text += text
      last.confidence = Math.min(last.confidence, confidence)
    }
  }
  return words
}
