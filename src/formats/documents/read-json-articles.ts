import { formatError } from '../format-error.ts'
import { type JsonNode, type JsonObject, readJson, readJsonLines } from '../json/json.ts'
import { jsonEncoder, jsonFields } from '../json/json-fields.ts'
import type { Payload, Transcript } from '../transcript.ts'
import { chooseField, USUAL_FIELDS } from './choose-field.ts'
import { readParagraphs } from './read-cell.ts'

/**
 * Reads articles in JSON: an array of objects, an object that holds such an array, a single one, or one a line.
 *
 * @param field the key of the text; a path with dots where it lies deeper
 * @throws {WhosaidError} `invalid-format` with line and column where it is no such JSON; `invalid-option` where there is no such key.
 */
export function readJsonArticles(source: string, format: 'json' | 'jsonl', field?: string): Transcript[] {
  const root = format === 'jsonl' ? readJsonLines(source) : readJson(source)
  const rows = Array.isArray(root) ? (root as readonly JsonNode[]) : findRows(root as JsonNode, field)
  const objects = rows.filter((row): row is JsonObject => row.kind === 'object')
  if (objects.length < rows.length) {
    const other = rows.find(({ kind }) => kind !== 'object')!
    throw formatError(source, other.start, 'a row is an object with the text in one of its fields')
  }
  const { text, string } = jsonFields(source)
  const encode = jsonEncoder(source)
  const path = pathOf(objects, field)
  return objects.flatMap((row) => {
    const holder = holderOf(row, path)
    const node = holder?.fields.get(path.at(-1)!)
    // a list of paragraphs is one text
    const paragraphs = node?.kind === 'array' ? node.items.map((item) => string(item)) : []
    const payloads =
      paragraphs.length && paragraphs.every((one) => one !== undefined) ? paragraphs : [text(holder, path.at(-1)!)]
    const said = payloads.filter((payload) => payload !== undefined && payload.text.trim() !== '') as Payload[]
    return said.length === 0 ? [] : [readParagraphs(said, format, encode)]
  })
}

/** The fields that lead to a row's text. */
function pathOf(rows: readonly JsonObject[], field: string | undefined): readonly string[] {
  const names = new Set(rows.slice(0, 100).flatMap((row) => [...row.fields.keys()]))
  const path = field !== undefined && !names.has(field) && field.includes('.') ? field.split('.') : null
  return path !== null && (rows.length === 0 || rows.some((row) => hasPath(row, path)))
    ? path
    : [chooseField([...names], field)]
}

const hasPath = (row: JsonObject, path: readonly string[]): boolean =>
  holderOf(row, path)?.fields.has(path.at(-1)!) === true

/** How deep an array of articles may lie. */
const DEEPEST = 4

/** The array of objects that holds the articles: the first, the least deep, that has the field; or else the first of all. */
function findRows(root: JsonNode, field: string | undefined): readonly JsonNode[] {
  if (root.kind === 'array') return root.items
  if (root.kind !== 'object') return [root]
  if (field !== undefined && hasField(root, field)) return [root]
  let first: readonly JsonNode[] | null = null
  let level: JsonObject[] = [root]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const nodes = level.flatMap((node) => [...node.fields.values()])
    for (const node of nodes) {
      if (node.kind !== 'array' || node.items.length === 0) continue
      const rows = node.items.filter((item): item is JsonObject => item.kind === 'object')
      if (rows.length < node.items.length) continue
      first ??= rows
      if (field === undefined ? rows.some(hasUsualField) : rows.some((row) => hasField(row, field))) return rows
    }
    level = nodes.filter((node): node is JsonObject => node.kind === 'object')
  }
  return first ?? [root]
}

const hasField = (row: JsonObject, field: string): boolean => row.fields.has(field) || hasPath(row, field.split('.'))

const hasUsualField = ({ fields }: JsonObject): boolean => USUAL_FIELDS.some((name) => fields.has(name))

/** The object in which the last field of a path lies. */
function holderOf(row: JsonObject, path: readonly string[]): JsonObject | undefined {
  let holder: JsonObject | undefined = row
  for (const name of path.slice(0, -1)) {
    const next: JsonNode | undefined = holder?.fields.get(name)
    holder = next?.kind === 'object' ? next : undefined
  }
  return holder
}
