import { describe, expect, test } from 'vitest'
import { createResolver, WhosaidError } from '../../src/index.ts'

const roster = [
  'Steve Witkoff',
  'Donald Trump',
  'Vladimir Putin',
  'Jake Tapper',
  'Mike Waltz',
  'Marco Rubio',
  'Marc Fogel',
  'JD Vance',
  'Susie Wiles',
  'Karoline Leavitt',
  'Kirill Dmitriev',
  'Scott Bessent',
  'Jared Kushner',
  'Josh Gruenbaum',
  'Volodymyr Zelenskyy',
  'Dmitry Peskov',
]
const resolver = createResolver(roster)

test.each([
  ['Levitt', 'Leavitt'],
  ['Zelensky', 'Zelenskyy'],
  ['Steve Whitcoff', 'Steve Witkoff'],
])('%s means %s', (garble, replacement) => {
  expect(resolver.resolve(garble)).toMatchObject({ status: 'resolved', replacement })
})

describe('strangers', () => {
  test.each(['Yesterday', 'Moscow', 'Riyadh', 'Bennett', 'Victor', 'Wilkerson', 'Petrov'])('%s is nobody', (name) => {
    expect(resolver.resolve(name).status).not.toBe('resolved')
  })
})

test.each([
  ['Baker', 'Tom Barker'],
  ['Smith', 'John Smyth'],
  ['Miller', 'Ellen Milner'],
  ['Walsh', 'Mike Waltz'],
])('%s is usual enough to be somebody else than %s', (name, known) => {
  const { status, alternatives } = createResolver([...roster.slice(0, 4), ...roster.slice(5), known]).resolve(name)
  expect([status, alternatives[0]?.entity.name]).toEqual(['ambiguous', known])
})

test('a name as it stands is resolved, with the canonical spelling of that part', () => {
  expect(resolver.resolve('Zelenskyy')).toMatchObject({ status: 'resolved', replacement: 'Zelenskyy' })
  expect(resolver.resolve('karoline leavitt')).toMatchObject({ status: 'resolved', replacement: 'Karoline Leavitt' })
})

test('whose whole name stands there is meant, and nobody whose name is only like it', () => {
  const { alternatives } = createResolver(['Bobby Gould', 'Robert Good', 'Bob Osgood']).resolve('Bob Good')
  expect(alternatives.map(({ entity }) => entity.name)).toEqual(['Robert Good'])
})

test('any string is answered; anything else is refused', () => {
  for (const text of ['', ' ', '\ud800', '__proto__', 'constructor', 'x'.repeat(10_000), '🙂', '\u0000']) {
    expect(resolver.resolve(text).status).not.toBe('resolved')
  }
  expect(() => resolver.resolve(undefined as unknown as string)).toThrow(WhosaidError)
})
