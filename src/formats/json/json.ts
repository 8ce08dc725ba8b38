import { createScanner, type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { Span } from '../../text/span.ts'
import { splitLines } from '../captions/lines.ts'
import { formatError } from '../format-error.ts'

/** A JSON value and where it stands in the source. */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonOther

interface JsonPlace {
  readonly start: number
  readonly end: number
}
export interface JsonObject extends JsonPlace {
  readonly kind: 'object'
  readonly fields: ReadonlyMap<string, JsonNode>
}
export interface JsonArray extends JsonPlace {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
}
export interface JsonString extends JsonPlace {
  readonly kind: 'string'
  readonly value: string
}
/** A number, `true`, `false` or `null`. */
export interface JsonOther extends JsonPlace {
  readonly kind: 'number' | 'boolean' | 'null'
}

// the scanner's token kinds; its enum cannot be imported from its types alone
const OPEN_OBJECT = 1
const CLOSE_OBJECT = 2
const OPEN_ARRAY = 3
const CLOSE_ARRAY = 4
const NULL = 7
const TRUE = 8
const FALSE = 9
const STRING = 10
const NUMBER = 11
const END = 17

interface Frame {
  readonly start: number
  readonly fields: Map<string, JsonNode> | null
  readonly items: JsonNode[]
  /** The field whose value comes next. */
  key: string | null
}

/**
 * Reads JSON and keeps where each value stands.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where it is no JSON.
 */
export function readJson(source: string): JsonNode {
  checkJson(source, { start: 0, end: source.length })
  return scanValues(source)[0]!
}

/**
 * Reads JSON lines: a value a line.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where a line is no JSON.
 */
export function readJsonLines(source: string): JsonNode[] {
  for (const line of splitLines(source))
    if (/[^\s\ufeff]/.test(source.slice(line.start, line.end))) checkJson(source, line)
  return scanValues(source)
}

function scanValues(source: string): JsonNode[] {
  const scanner = createScanner(source, true)
  scanner.setPosition(source.startsWith('\ufeff') ? 1 : 0)
  const outer: Frame = { start: 0, fields: null, items: [], key: null }
  const frames: Frame[] = [outer]
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const start = scanner.getTokenOffset()
    const end = start + scanner.getTokenLength()
    const frame = frames.at(-1)!
    if (token === OPEN_OBJECT || token === OPEN_ARRAY) {
      frames.push({ start, fields: token === OPEN_OBJECT ? new Map() : null, items: [], key: null })
    } else if (token === CLOSE_OBJECT || token === CLOSE_ARRAY) {
      frames.pop()
      add(frames.at(-1)!, closeFrame(frame, end))
    } else if (token === STRING && frame.fields !== null && frame.key === null) frame.key = scanner.getTokenValue()
    else if (token === STRING) add(frame, { kind: 'string', start, end, value: scanner.getTokenValue() })
    else if (token === NUMBER) add(frame, { kind: 'number', start, end })
    else if (token === TRUE || token === FALSE) add(frame, { kind: 'boolean', start, end })
    else if (token === NULL) add(frame, { kind: 'null', start, end })
  }
  return outer.items
}

function add(frame: Frame, node: JsonNode): void {
  if (frame.fields === null) frame.items.push(node)
  else frame.fields.set(frame.key!, node)
  frame.key = null
}

const closeFrame = ({ start, fields, items }: Frame, end: number): JsonNode =>
  fields === null ? { kind: 'array', start, end, items } : { kind: 'object', start, end, fields }

/** The engine's own parser is the judge; the other one finds the place. */
function checkJson(source: string, { start, end }: Span): void {
  const json = source.slice(start, end).replace(/^\ufeff/, ' ')
  try {
    JSON.parse(json)
  } catch (cause) {
    const { offset, what } = findJsonError(json)
    throw formatError(source, start + offset, `this is no JSON: ${what}`, { cause })
  }
}

/** The parser's code in words: `CommaExpected` is "comma expected". */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

function findJsonError(json: string): { offset: number; what: string } {
  const errors: ParseError[] = []
  try {
    parse(json, errors, { disallowComments: true })
  } catch {
    return { offset: 0, what: 'nested too deep' }
  }
  const [first] = errors
  return first === undefined
    ? { offset: 0, what: 'malformed' }
    : { offset: first.offset, what: inWords(printParseErrorCode(first.error)) }
}
