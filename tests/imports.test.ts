import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

// Imports run one way, from the right to the left of this list.
const ROOMS = [
  'text',
  'names',
  'roster',
  'resolution',
  'quotations',
  'mentions',
  'attribution',
  'edits',
  'speech',
  'clean',
  'formats',
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
  return room.endsWith('.ts') ? 'clean' : room
}
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => join(SOURCE, f))
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    (m) => (m[1] ?? m[2])!,
  )

test('every source file stands in a room of the design', () => {
  for (const file of files) expect(ROOMS, file).toContain(roomOf(file))
})

test('imports run one way', () => {
  for (const file of files) {
    for (const imported of importsOf(file).filter((i) => i.startsWith('.'))) {
      const from = ROOMS.indexOf(roomOf(join(dirname(file), imported)))
      expect(from, `${relative(SOURCE, file)} imports ${imported}`).toBeLessThanOrEqual(ROOMS.indexOf(roomOf(file)))
    }
  }
})

test('only the outer rooms know Node', () => {
  for (const file of files.filter((f) => !NODE_ROOMS.includes(roomOf(f)))) {
    expect(
      importsOf(file).filter((i) => i.startsWith('node:')),
      relative(SOURCE, file),
    ).toEqual([])
  }
})
