import type { Transcript } from '../transcript.ts'
import { answerIn } from './answer-in.ts'
import { heardPhrases, heardWords } from './heard-pieces.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads Deepgram's JSON. The first alternative of each channel is read, word by word as punctuated; `word`, `transcript`, paragraphs and
 * utterances repeat it.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readDeepgram(source: string): Transcript {
  const root = answerIn(readJson(source), 'results')
  const fields = jsonFields(source)
  const { items, required, object, text, label, number } = fields
  const results = object(root, 'results')
  const first = required(results, 'channels').flatMap((channel) => required(channel, 'alternatives').slice(0, 1))
  // utterances come in the order of time, channels one after the other
  const utterances = [...items(results, 'utterances')].sort(
    (a, b) => (number(a, 'channel') ?? 0) - (number(b, 'channel') ?? 0),
  )
  const wordsOf = (holders: typeof utterances, ...names: string[]) =>
    spokenLayer(
      holders.flatMap((holder) =>
        items(holder, 'words').map((word, i) => ({
          payload: names.map((field) => text(word, field)).find((found) => found !== undefined),
          label: label(word, 'speaker') ?? label(holder, 'speaker'),
          turn: i === 0,
        })),
      ),
    )
  const paragraphs = first.flatMap((alternative) => object(alternative, 'paragraphs') ?? [])
  const blocks = paragraphs.flatMap((holder) => items(holder, 'paragraphs'))
  const sentences = blocks.flatMap((paragraph) => items(paragraph, 'sentences'))
  const layers = [
    wordsOf(first, 'punctuated_word', 'word'),
    spokenLayer(first.map((alternative) => ({ payload: text(alternative, 'transcript') }))),
    wordsOf(first, 'word'),
    spokenLayer(paragraphs.map((holder) => ({ payload: text(holder, 'transcript') }))),
    spokenLayer(sentences.map((sentence) => ({ payload: text(sentence, 'text') }))),
    spokenLayer(utterances.map((utterance) => ({ payload: text(utterance, 'transcript') }))),
    wordsOf(utterances, 'punctuated_word', 'word'),
    wordsOf(utterances, 'word'),
  ]
  const heard = [
    heardWords(
      fields,
      first.flatMap((alternative) => items(alternative, 'words')),
      ['punctuated_word', 'word'],
    ),
    heardPhrases(
      fields,
      items(results, 'channels').map((channel) => items(channel, 'alternatives')),
      'transcript',
    ),
  ]
  return {
    heard,
    format: 'deepgram',
    layers: layers.filter((layer) => layer.length > 0),
    // what says a stretch again, says again who speaks
    labels: [...utterances, ...blocks].flatMap((holder) => label(holder, 'speaker') ?? []),
    encode: jsonEncoder(source),
  }
}
