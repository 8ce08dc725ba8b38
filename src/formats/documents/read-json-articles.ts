import { formatError } from '../format-error.ts'
import { type JsonNode, type JsonObject, readJson, readJsonLines } from '../json/json.ts'
import { jsonEncoder, jsonFields } from '../json/json-fields.ts'
import type { Transcript } from '../transcript.ts'
import { chooseField } from './choose-field.ts'
import { readCell } from './read-cell.ts'

/**
 * Reads articles in JSON: an array of objects, an object that holds such an array, a single one, or one a line.
 *
 * @param field the key of the text; a path with dots where it lies deeper
 * @throws {WhosaidError} `invalid-format` with line and column where it is no such JSON; `invalid-option` where there is no such key.
 */
export function readJsonArticles(source: string, format: 'json' | 'jsonl', field?: string): Transcript[] {
  const rows = format === 'jsonl' ? readJsonLines(source) : findRows(readJson(source))
  const objects = rows.filter((row): row is JsonObject => row.kind === 'object')
  if (objects.length < rows.length) {
    const other = rows.find(({ kind }) => kind !== 'object')!
    throw formatError(source, other.start, 'a row is an object with the text in one of its fields')
  }
  const { text } = jsonFields(source)
  const encode = jsonEncoder(source)
  const names = new Set(objects.slice(0, 100).flatMap((row) => [...row.fields.keys()]))
  const path = field !== undefined && !names.has(field) && field.includes('.') ? field.split('.') : null
  const chosen = path ?? [chooseField([...names], field)]
  return objects.flatMap((row) => {
    const payload = text(holderOf(row, chosen), chosen.at(-1)!)
    return payload === undefined || payload.text.trim() === '' ? [] : [readCell(payload, format, encode)]
  })
}

function findRows(root: JsonNode): readonly JsonNode[] {
  if (root.kind === 'array') return root.items
  if (root.kind !== 'object') return [root]
  for (const node of root.fields.values()) {
    if (node.kind === 'array' && node.items.length > 0 && node.items.every(({ kind }) => kind === 'object')) {
      return node.items
    }
  }
  return [root]
}

/** The object in which the last field of a path lies. */
function holderOf(row: JsonObject, path: readonly string[]): JsonObject | undefined {
  let holder: JsonObject | undefined = row
  for (const name of path.slice(0, -1)) {
    const next: JsonNode | undefined = holder?.fields.get(name)
    holder = next?.kind === 'object' ? next : undefined
  }
  return holder
}
