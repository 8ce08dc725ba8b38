import type { Transcript } from '../transcript.ts'
import { heardPhrases, heardWords } from './heard-pieces.ts'
import { type JsonNode, readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/** The same words in other dress; `Lexical` and its like are the names of the real-time service. */
const WRITTEN = ['lexical', 'itn', 'maskedITN', 'Lexical', 'ITN', 'MaskedITN'] as const

/**
 * Reads the JSON of Azure Speech: batch (`recognizedPhrases`), fast (`phrases`) and real-time results (`NBest`), the last also as an array.
 * The likeliest phrase as displayed is read; lexical forms, words and the whole text repeat it.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readAzure(source: string): Transcript {
  const root = readJson(source)
  const fields = jsonFields(source)
  const { items, text, label, number } = fields
  const roots = root.kind === 'array' ? root.items : [root]
  const field = (name: string): JsonNode[] => roots.flatMap((one) => items(one, name))
  const lives = roots.filter((one) => text(one, 'DisplayText') !== undefined || items(one, 'NBest').length > 0)
  const phrases = [...field('recognizedPhrases'), ...field('phrases'), ...lives].map((phrase) => {
    const [best] = [...items(phrase, 'nBest'), ...items(phrase, 'NBest')]
    return { phrase, best: best ?? phrase, label: label(phrase, 'speaker', 'speakerId', 'SpeakerId', 'channel') }
  })
  // one channel after the other, as the whole text has them
  phrases.sort((a, b) => (number(a.phrase, 'channel') ?? 0) - (number(b.phrase, 'channel') ?? 0))
  const spoken = (...names: string[]) =>
    spokenLayer(
      phrases.map(({ best, label }) => ({
        payload: names.map((name) => text(best, name)).find((found) => found !== undefined),
        label,
      })),
    )
  const words = (list: string, name: string) =>
    spokenLayer(
      phrases.flatMap(({ best, label }) => items(best, list).map((word) => ({ payload: text(word, name), label }))),
    )
  const combined = [...field('combinedRecognizedPhrases'), ...field('combinedPhrases')]
  const whole = (name: string) => spokenLayer(combined.map((node) => ({ payload: text(node, name) })))
  const layers = [
    spoken('display', 'text', 'Display', 'DisplayText'),
    ...WRITTEN.map((name) => spoken(name)),
    words('displayWords', 'displayText'),
    words('words', 'word'),
    words('words', 'text'),
    words('Words', 'Word'),
    whole('display'),
    whole('text'),
    ...WRITTEN.slice(0, 3).map(whole),
    spokenLayer(
      lives.filter((live) => items(live, 'NBest').length > 0).map((live) => ({ payload: text(live, 'DisplayText') })),
    ),
  ]
  const best = phrases.map((phrase) => phrase.best)
  const heard = [
    heardPhrases(
      fields,
      phrases.map(({ phrase }) => [...items(phrase, 'nBest'), ...items(phrase, 'NBest')]),
      'display',
      'Display',
    ),
    heardWords(
      fields,
      best.flatMap((one) => [...items(one, 'words'), ...items(one, 'Words')]),
      ['word', 'text', 'Word'],
      ['confidence', 'Confidence'],
    ),
  ]
  return { heard, format: 'azure', layers: layers.filter((layer) => layer.length > 0), encode: jsonEncoder(source) }
}
