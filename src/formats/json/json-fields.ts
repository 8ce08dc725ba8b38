import { formatError } from '../format-error.ts'
import { decodePayload, readVerbatim } from '../payload.ts'
import type { Label, Payload } from '../transcript.ts'
import type { JsonNode, JsonString } from './json.ts'

const ESCAPE = /\\(?:u[\da-fA-F]{4}|[^u])/g

/** Reads the fields of a transcript's JSON, and says where one is not what the format has there. A `null` is as good as none. */
export interface JsonFields {
  /** The objects in an array; none where the field is missing. */
  items(of: JsonNode | undefined, field: string): readonly JsonNode[]
  /** The objects in an array that has to be there. */
  required(of: JsonNode | undefined, field: string): readonly JsonNode[]
  /** An object; undefined where there is none. */
  object(of: JsonNode | undefined, field: string): JsonNode | undefined
  number(of: JsonNode | undefined, field: string): number | undefined
  /** Is the field `true`? */
  flag(of: JsonNode | undefined, field: string): boolean
  text(of: JsonNode | undefined, field: string): Payload | undefined
  /** The words of a string itself, such as one in an array. */
  string(node: JsonNode | undefined): Payload | undefined
  /** A name or a number of a speaker, the first of these fields that is there. */
  label(of: JsonNode | undefined, ...fields: string[]): Label | undefined
}

/** The fields of a source's JSON. */
export function jsonFields(source: string): JsonFields {
  const field = (of: JsonNode | undefined, name: string): JsonNode | undefined => {
    if (of === undefined) return undefined
    if (of.kind !== 'object') throw formatError(source, of.start, `an object with "${name}" was expected`)
    const node = of.fields.get(name)
    return node?.kind === 'null' ? undefined : node
  }
  const checked = <K extends JsonNode['kind']>(of: JsonNode | undefined, name: string, kind: K) => {
    const node = field(of, name)
    if (node === undefined || node.kind === kind) return node as Extract<JsonNode, { kind: K }> | undefined
    throw formatError(source, node.start, `"${name}" was expected to be ${kind === 'string' ? 'a' : 'an'} ${kind}`)
  }
  const items = (of: JsonNode | undefined, name: string): readonly JsonNode[] => checked(of, name, 'array')?.items ?? []
  return {
    items,
    required(of, name) {
      if (of === undefined || field(of, name) === undefined) {
        throw formatError(source, of?.start ?? 0, `"${name}" is missing`)
      }
      return items(of, name)
    },
    object: (of, name) => checked(of, name, 'object'),
    number(of, name) {
      const node = field(of, name)
      return node?.kind === 'number' ? Number(source.slice(node.start, node.end)) : undefined
    },
    flag: (of, name) => field(of, name)?.kind === 'boolean' && source.startsWith('true', field(of, name)!.start),
    text(of, name) {
      const node = checked(of, name, 'string')
      return node && readString(source, node)
    },
    string: (node) => (node?.kind === 'string' ? readString(source, node) : undefined),
    label(of, ...names) {
      for (const name of names) {
        const node = field(of, name)
        if (node?.kind === 'string') return { payload: readString(source, node), inline: false }
        if (node?.kind === 'number')
          return { payload: readVerbatim(source, node.start, node.end), inline: false, encode: JSON.stringify }
      }
      return undefined
    },
  }
}

/** The words of a JSON string, without its quotation marks and with its escapes read. */
function readString(source: string, { start, end, value }: JsonString): Payload {
  // most strings have no escape: they say what they say
  if (value.length === end - start - 2) return { start: start + 1, end: end - 1, text: value }
  return decodePayload(
    readVerbatim(source, start + 1, end - 1),
    ESCAPE,
    (written) => JSON.parse(`"${written}"`) as string,
  )
}

/**
 * Writes text as the file's JSON writes it inside quotation marks: where every letter beyond ASCII is escaped there (`\\u00f8`), those of a name are,
 * too.
 */
export function jsonEncoder(source: string): (text: string) => string {
  const escaped = /[^\p{ASCII}\ufeff]/u.test(source) ? null : /\\u(?!00[0-7])[\da-f]{4}/i.exec(source)
  if (escaped === null) return encodeJson
  const isUpper = /[A-F]/.test(escaped[0])
  return (text) =>
    encodeJson(text).replace(/[^\p{ASCII}]/gu, (letter) =>
      Array.from({ length: letter.length }, (_, i) => {
        const code = letter.charCodeAt(i).toString(16).padStart(4, '0')
        return `\\u${isUpper ? code.toUpperCase() : code}`
      }).join(''),
    )
}

const encodeJson = (text: string): string => JSON.stringify(text).slice(1, -1)
