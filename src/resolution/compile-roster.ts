import type { Entity } from '../roster/entity.ts'
import { type Roster, readRoster } from '../roster/read-roster.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { indexNames, type NameIndex } from './name-index.ts'

/** A roster with its index, built once. */
export interface CompiledRoster {
  readonly entities: readonly Entity[]
  readonly index: NameIndex
}

/**
 * Builds the index of a roster, for many cleaners or resolvers, or to be saved.
 *
 * @throws {WhosaidError} `invalid-roster` where an entry has no usable name.
 * @example
 * const compiled = compileRoster(['Steve Witkoff', 'Karoline Leavitt'])
 * createResolver(compiled).resolve('Vykov')
 */
export function compileRoster(roster: Roster): CompiledRoster {
  const entities = readRoster(roster)
  return { entities, index: indexNames(entities) }
}

/** Is this a roster with its index already built? */
export const isCompiled = (roster: Roster | CompiledRoster): roster is CompiledRoster => 'index' in roster

/** The entities of a roster, compiled or not. */
export const entitiesOf = (roster: Roster | CompiledRoster): readonly Entity[] =>
  isCompiled(roster) ? roster.entities : readRoster(roster)

/** Version of the file's layout; another version is refused. */
const VERSION = 1
const MAGIC = 'WHOSAID1'
const HEADER = 20

/** Writes a compiled roster as the bytes of a file that `loadRoster` reads. */
export function saveRoster(compiled: CompiledRoster): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(compiled.entities))
  const bytes = new Uint8Array(HEADER + body.length)
  bytes.set(new TextEncoder().encode(MAGIC))
  const view = new DataView(bytes.buffer)
  view.setUint32(8, VERSION)
  view.setUint32(12, body.length)
  view.setUint32(16, checksumOf(body))
  bytes.set(body, HEADER)
  return bytes
}

/** Do these bytes begin as `saveRoster` writes them? */
export function isSavedRoster(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC
}

/**
 * Reads what `saveRoster` wrote.
 *
 * @throws {WhosaidError} `invalid-index` where the bytes are not such a file, of another version, cut short or damaged.
 */
export function loadRoster(bytes: Uint8Array): CompiledRoster {
  const refuse = (what: string): never => {
    throw new WhosaidError('invalid-index', what)
  }
  if (bytes.length < HEADER || !isSavedRoster(bytes)) refuse('this is no compiled roster')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const version = view.getUint32(8)
  if (version !== VERSION)
    refuse(`the compiled roster is of version ${version}, this whosaid reads version ${VERSION}: compile it anew`)
  const body = bytes.subarray(HEADER)
  if (body.length !== view.getUint32(12))
    refuse(
      `the compiled roster is cut short or has something behind it: ${body.length} bytes instead of ${view.getUint32(12)}`,
    )
  if (checksumOf(body) !== view.getUint32(16)) refuse('the compiled roster is damaged: its checksum does not fit')
  const entities = JSON.parse(new TextDecoder().decode(body)) as readonly Entity[]
  return { entities, index: indexNames(entities) }
}

/** FNV-1a. */
function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0
}
