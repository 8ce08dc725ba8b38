import { checkEntry } from '../../roster/check-entry.ts'
import type { Entity } from '../../roster/entity.ts'
import { CORRECTIONS, EXCEPTIONS, TREES } from '../../sounds/pronunciation.table.ts'
import { describeValue } from '../../text/check-argument.ts'
import { WhosaidError } from '../../text/whosaid-error.ts'
import { faultOfIndex } from './check-index.ts'
import { type CompiledRoster, isCompiled } from './compile-roster.ts'
import { type NameIndex, totalWeight } from './name-index.ts'

// A file is a header of little-endian 32-bit numbers (magic of two, version, tables, checksum of all that follows, section
// lengths in bytes) and the sections: the entities as JSON, the words one a line, then the index's arrays, each begun at a multiple of four.
const MAGIC = [0x534f4857, 0x31444941] // "WHOSAID1" in ASCII
const VERSION = 4
const SECTIONS = 11
const HEADER = 4 * (MAGIC.length + 3 + SECTIONS)

/** Changes with the tables that the index was made with: another version of whosaid finds nothing in it. */
const tables = checksumOf(new TextEncoder().encode(TREES + EXCEPTIONS + CORRECTIONS))

/**
 * Writes a compiled roster as the bytes of a file that `loadRoster` reads in a fraction of the time it took to compile.
 *
 * @throws {WhosaidError} `invalid-roster` where it is not what `compileRoster` gave
 * @example
 * await writeFile('people.whosaid', saveRoster(compileRoster(roster)))
 */
export function saveRoster(roster: CompiledRoster): Uint8Array {
  if (!isCompiled(roster))
    throw new WhosaidError('invalid-roster', `what is saved is a compiled roster, not ${describeValue(roster)}`)
  const { entities, index } = roster
  const text = new TextEncoder()
  const none = new Uint32Array(0)
  const arrays = [
    index.owners,
    index.kinds,
    index.wordStarts,
    index.wordNumbers,
    index.signatures,
    index.sounds.starts,
    index.sounds.phones,
    index.postings?.starts ?? none,
    index.postings?.numbers ?? none,
  ]
  const sections = [
    text.encode(JSON.stringify(entities.map(entryOf))),
    text.encode(index.words.join('\n')),
    ...arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
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
 * Reads what `saveRoster` wrote. The bytes stay in use where they lie: do not change them afterwards.
 *
 * @throws {WhosaidError} `invalid-index` where the bytes are no such file, of another version, cut short or damaged.
 */
export function loadRoster(bytes: Uint8Array): CompiledRoster {
  if (!(bytes instanceof Uint8Array)) refuse('a compiled roster is the bytes of its file, a Uint8Array')
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const lengths = readLengths(whole)
  let at = HEADER
  const sections = lengths.map((length) => {
    const from = at
    at += aligned(length)
    return whole.subarray(from, from + length)
  })
  const [names, words, owners, kinds, wordStarts, wordNumbers, signatures, soundStarts, phones, starts, numbers] =
    sections as Sections
  for (const section of [owners, wordStarts, wordNumbers, signatures, soundStarts, starts, numbers])
    if (section.length % 4 !== 0) refuse('the compiled roster is damaged: a list of numbers is cut')
  const entities = readEntities(textOf(names))
  const index: NameIndex = {
    entities,
    weight: totalWeight(entities),
    count: kinds.length,
    owners: numbersOf(owners),
    kinds,
    words: textOf(words).split('\n'),
    wordStarts: numbersOf(wordStarts),
    wordNumbers: numbersOf(wordNumbers),
    signatures: new Int32Array(signatures.buffer, signatures.byteOffset, signatures.length / 4),
    sounds: { starts: numbersOf(soundStarts), phones },
    postings: starts.length > 0 ? { starts: numbersOf(starts), numbers: numbersOf(numbers) } : null,
    made: new Map(),
  }
  const fault = faultOfIndex(index)
  if (fault) refuse(`the compiled roster is damaged: ${fault}`)
  return { entities, index }
}

function readEntities(json: string): readonly Entity[] {
  try {
    const saved: unknown = JSON.parse(json)
    if (Array.isArray(saved))
      return saved.map((entity: SavedEntity, i) => {
        checkEntry(entity, i + 1)
        return entityOf(entity)
      })
  } catch (error) {
    throw new WhosaidError('invalid-index', `the compiled roster is damaged: ${(error as Error).message}`, {
      cause: error,
    })
  }
  return refuse('the compiled roster is damaged: its people are no list')
}

type Eleven<T> = [T, T, T, T, T, T, T, T, T, T, T]
type Sections = Eleven<Uint8Array>

const textOf = (section: Uint8Array): string => new TextDecoder().decode(section)

function numbersOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4)
}

/** What most entities have in common is left out. */
type SavedEntity = Partial<Entity> & Pick<Entity, 'id' | 'name'>

const entryOf = ({ id, name, type, aliases, titles, gender, weight, origin }: Entity): SavedEntity => ({
  id,
  name,
  ...(type !== 'person' && { type }),
  ...(aliases.length > 0 && { aliases }),
  ...(titles.length > 0 && { titles }),
  ...(gender && { gender }),
  ...(weight !== undefined && { weight }),
  ...(origin !== 'roster' && { origin }),
})

const NONE: readonly string[] = []

const entityOf = ({ id, name, type, aliases, titles, gender, weight, origin }: SavedEntity): Entity => ({
  id,
  name,
  type: type ?? 'person',
  aliases: aliases ?? NONE,
  titles: titles ?? NONE,
  ...(gender && { gender }),
  ...(weight !== undefined && { weight }),
  origin: origin ?? 'roster',
})

function readLengths(bytes: Uint8Array): readonly number[] {
  if (!isSavedRoster(bytes)) refuse('this is no compiled roster')
  if (bytes.length < HEADER) refuse('the compiled roster is cut short')
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER)
  const at = (i: number): number => header.getUint32(4 * i, true)
  if (at(2) !== VERSION || at(3) !== tables)
    refuse('this roster was compiled by another version of whosaid: compile it anew')
  const lengths = Array.from({ length: SECTIONS }, (_, s) => at(MAGIC.length + 3 + s))
  const expected = lengths.reduce((length, section) => length + aligned(section), HEADER)
  if (bytes.length !== expected)
    refuse(`the compiled roster has ${bytes.length} bytes instead of ${expected}: it was cut short or added to`)
  if (checksumOf(bytes.subarray(4 * (MAGIC.length + 3))) !== at(4))
    refuse('the compiled roster is damaged: its checksum does not fit')
  return lengths
}

function refuse(what: string): never {
  throw new WhosaidError('invalid-index', what)
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4

/** FNV-1a, four bytes at a time. */
function checksumOf(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 4)
  let hash = 0x811c9dc5
  for (const number of numbersOf(bytes.subarray(0, whole))) hash = Math.imul(hash ^ number, 0x01000193)
  for (let i = whole; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return hash >>> 0
}
