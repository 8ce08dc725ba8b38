import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { DOORS } from './doors.ts'

// The rooms in the order of the pipeline. A file imports from its own room and from the rooms above it.
const ROOMS = [
  'text',
  'models',
  'sounds',
  'names',
  'lexicon',
  'languages',
  'channels',
  'roster',
  'resolution',
  'quotations',
  'mentions',
  'cast',
  'garbles',
  'spellings',
  'attribution',
  'edits',
  'speech',
  'result',
  'doors',
  'formats',
  'archive',
  'report',
  'stream',
  'node',
  'cli',
  'vitest',
]
const NODE_ROOMS = ['node', 'cli', 'vitest']
const SOURCE = join(import.meta.dirname, '../src')

const roomOf = (path: string): string => {
  const room = relative(SOURCE, path).split('/')[0]!
  return room.endsWith('.ts') ? 'doors' : room
}
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => join(SOURCE, f))
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    (m) => (m[1] ?? m[2])!,
  )
const imports = new Map(
  files.map((file) => [
    file,
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => join(dirname(file), specifier)),
  ]),
)

test('every source file stands in a room of the design', () => {
  for (const file of files) expect(ROOMS, file).toContain(roomOf(file))
})

test('imports run one way', () => {
  const wrong = files.flatMap((file) =>
    imports
      .get(file)!
      .filter((imported) => ROOMS.indexOf(roomOf(imported)) > ROOMS.indexOf(roomOf(file)))
      .map((imported) => `${relative(SOURCE, file)} imports ${relative(SOURCE, imported)}`),
  )
  expect(wrong).toEqual([])
})

/** `find-quotations` of `quotations/find-quotations.ts` */
const doorOf = (file: string): string => relative(join(SOURCE, roomOf(file)), file).slice(0, -'.ts'.length)
const comeIn = [...imports].flatMap(([file, imported]) =>
  imported
    .filter((other) => DOORS[roomOf(other)] && roomOf(other) !== roomOf(file))
    .map((other) => ({ file, room: roomOf(other), door: doorOf(other) })),
)

test('a room is entered by its doors', () => {
  const wrong = comeIn.filter(({ room, door }) => !DOORS[room]!.includes(door))
  expect(wrong.map(({ file, room, door }) => `${relative(SOURCE, file)} imports ${room}/${door}`)).toEqual([])
})

test('each door is used', () => {
  const used = new Set(comeIn.map(({ room, door }) => `${room}/${door}`))
  const doors = Object.entries(DOORS).flatMap(([room, all]) => all.map((door) => `${room}/${door}`))
  expect(doors.filter((door) => !used.has(door))).toEqual([])
})

test('no two files import each other in a circle', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file].map((f) => relative(SOURCE, f)).join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const imported of imports.get(file) ?? []) visit(imported, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('only the outer rooms know Node', () => {
  for (const file of files.filter((f) => !NODE_ROOMS.includes(roomOf(f)))) {
    expect(
      importsOf(file).filter((i) => i.startsWith('node:')),
      relative(SOURCE, file),
    ).toEqual([])
  }
})
