import type { Entity } from '../roster/entity.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { CompiledRoster } from './compile-roster.ts'
import { CHUNKS, TREES } from './letter-sounds.table.ts'
import { formAt, type NameIndex } from './name-index.ts'
import { SIGNATURE } from './signature.ts'

// A file is a header of little-endian 32-bit numbers (magic of two, version, tables, checksum of all that follows, section
// lengths in bytes) and the sections: the entities as JSON, then the index's arrays, each begun at a multiple of four.
const MAGIC = [0x534f4857, 0x31444941] // "WHOSAID1" in ASCII
const VERSION = 1
const SECTIONS = 5
const HEADER = 4 * (MAGIC.length + 3 + SECTIONS)

/** Changes with the tables that the index was made with: another version of whosaid finds nothing in it. */
const tables = checksumOf(new TextEncoder().encode(TREES + CHUNKS))

/**
 * Writes a compiled roster as the bytes of a file that `loadRoster` reads in a fraction of the time it took to compile.
 *
 * @example
 * await writeFile('people.whosaid', saveRoster(compileRoster(roster)))
 */
export function saveRoster({ entities, index }: CompiledRoster): Uint8Array {
  const none = new Uint32Array(0)
  const sections = [
    new TextEncoder().encode(JSON.stringify(entities)),
    bytesOf(index.owners),
    bytesOf(index.signatures),
    bytesOf(index.postings?.starts ?? none),
    bytesOf(index.postings?.numbers ?? none),
  ]
  const bytes = new Uint8Array(sections.reduce((length, section) => length + aligned(section.length), HEADER))
  const header = new DataView(bytes.buffer)
  let at = HEADER
  sections.forEach((section, s) => {
    bytes.set(section, at)
    at += aligned(section.length)
    header.setUint32(4 * (MAGIC.length + 3 + s), section.length, true)
  })
  const checksum = checksumOf(bytes.subarray(4 * (MAGIC.length + 3)))
  for (const [i, value] of [...MAGIC, VERSION, tables, checksum].entries()) header.setUint32(4 * i, value, true)
  return bytes
}

/** Do these bytes begin as `saveRoster` writes them? */
export function isSavedRoster(bytes: Uint8Array): boolean {
  if (bytes.length < 4 * MAGIC.length) return false
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return MAGIC.every((value, i) => header.getUint32(4 * i, true) === value)
}

/**
 * Reads what `saveRoster` wrote.
 *
 * @throws {WhosaidError} `invalid-index` where the bytes are no such file, of another version, cut short or damaged.
 */
export function loadRoster(bytes: Uint8Array): CompiledRoster {
  const copy = bytes.slice() // begun at a multiple of four, and the caller's to change
  const header = readHeader(copy)
  let at = HEADER
  const [names, owners, signatures, starts, numbers] = header.lengths.map((length) => {
    const from = at
    at += aligned(length)
    return copy.buffer.slice(from, from + length)
  }) as [ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer, ArrayBuffer]
  const entities = JSON.parse(new TextDecoder().decode(names)) as readonly Entity[]
  const index: NameIndex = {
    entities,
    count: signatures.byteLength / 4 / SIGNATURE,
    owners: new Uint32Array(owners),
    signatures: new Int32Array(signatures),
    postings: starts.byteLength > 0 ? { starts: new Uint32Array(starts), numbers: new Uint32Array(numbers) } : null,
    made: new Map(),
  }
  if (!index.postings) for (let f = 0; f < index.count; f++) formAt(index, f)
  return { entities, index }
}

function readHeader(bytes: Uint8Array): { lengths: readonly number[] } {
  if (!isSavedRoster(bytes)) refuse('this is no compiled roster')
  if (bytes.length < HEADER) refuse('the compiled roster is cut short')
  const header = new DataView(bytes.buffer)
  const at = (i: number): number => header.getUint32(4 * i, true)
  if (at(2) !== VERSION || at(3) !== tables)
    refuse('this roster was compiled by another version of whosaid: compile it anew')
  const lengths = Array.from({ length: SECTIONS }, (_, s) => at(MAGIC.length + 3 + s))
  const expected = lengths.reduce((length, section) => length + aligned(section), HEADER)
  if (bytes.length !== expected)
    refuse(`the compiled roster has ${bytes.length} bytes instead of ${expected}: it was cut short or added to`)
  if (checksumOf(bytes.subarray(4 * (MAGIC.length + 3))) !== at(4))
    refuse('the compiled roster is damaged: its checksum does not fit')
  return { lengths }
}

function refuse(what: string): never {
  throw new WhosaidError('invalid-index', what)
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4

const bytesOf = (array: Uint32Array | Int32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

/** FNV-1a. */
function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0
}
