import type { Transcript } from '../transcript.ts'
import { readJson } from './json.ts'
import { jsonEncoder, jsonFields } from './json-fields.ts'
import { spokenLayer } from './spoken-layer.ts'

/**
 * Reads what a speech pipeline of Hugging Face Transformers gives (insanely-fast-whisper, too): `chunks`, which `text` repeats; with
 * speakers, `speakers` has the chunks once more.
 *
 * @throws {WhosaidError} `invalid-format` with line and column.
 */
export function readTransformers(source: string): Transcript {
  const root = readJson(source)
  const { items, required, text, label } = jsonFields(source)
  const spoken = (nodes: readonly (typeof root)[]) =>
    spokenLayer(nodes.map((node) => ({ payload: text(node, 'text'), label: label(node, 'speaker') })))
  const layers = [spoken(items(root, 'speakers')), spoken(required(root, 'chunks')), spoken([root])]
  return { format: 'transformers', layers: layers.filter((layer) => layer.length > 0), encode: jsonEncoder(source) }
}
