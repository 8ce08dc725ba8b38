import { describe, expect, test } from 'vitest'
import { createResolver } from '../../src/index.ts'
import { compileRoster, loadRoster, parseRoster, type RosterFormat, saveRoster } from '../../src/roster.ts'

// What real lists of people are like: doubled, half empty, far too long, or with names that mean something to JavaScript.

describe('what is missing is refused, with its line', () => {
  test.each<[RosterFormat, string, string]>([
    ['csv', 'name,titles\nAnn Lee,envoy\n,mayor', 'line 3: there is no name'],
    ['csv', 'id,titles\n7,envoy', 'line 2: there is no name'],
    ['csv', 'name\n"Ann\nLee"\n"  "', 'line 4: there is no name'],
    ['json', '[{"name": "Ann Lee"}, {"titles": ["mayor"]}]', 'entry 2: there is no name'],
    ['json', '["Ann Lee", " "]', 'entry 2: the name is empty'],
    ['json', '[null]', 'entry 1: neither a name nor an object with a name'],
    ['jsonl', '{"name": "Ann Lee"}\n\n{"name": ""}', 'line 3: there is no name'],
    ['jsonl', '{"name": "Ann Lee"}\n{"name": {"first": "Bo"}}', 'line 2: "name" is no string'],
    ['jsonl', '{"id": "Q1", "schema": "Person", "properties": {"alias": ["A. Lee"]}}', 'line 1: there is no name'],
    ['jsonl', '{"id": "Q1", "schema": "Person", "properties": {"name": [" ", 7]}}', 'line 1: there is no name'],
  ])('%s %s', (format, text, message) => {
    expect(() => parseRoster(text, format)).toThrow(
      expect.objectContaining({ code: 'invalid-roster', message: expect.stringContaining(message) }),
    )
  })
  test('in a list given as it is, by its place', () => {
    for (const entry of ['', ' ', {}, null, { name: 7 }])
      expect(() => createResolver(['Ann Lee', entry as unknown as string])).toThrow(
        expect.objectContaining({ code: 'invalid-roster', message: 'roster entry 2 has no name' }),
      )
  })
})

test('a list without anybody is a roster too', () => {
  for (const format of ['lines', 'csv', 'jsonl'] as const) expect(parseRoster('', format)).toEqual([])
  expect(parseRoster('[]', 'json')).toEqual([])
  expect(createResolver([]).resolve('Ann Lee').status).toBe('unknown')
})

test('of two entries of one id the first name stays, and the other is an alias', () => {
  const lines = '{"id": 1, "name": "Ann Lee"}\n{"id": 2, "name": "Bo Ray"}\n{"id": 1, "name": "Anna Lee"}'
  expect(parseRoster(lines, 'jsonl')).toEqual([
    { id: '1', name: 'Ann Lee', aliases: ['Anna Lee'] },
    { id: '2', name: 'Bo Ray' },
  ])
})

test('two people of one name are two where their ids say so, and which of them is meant stays open', () => {
  const { entities } = compileRoster([
    { id: 'envoy', name: 'Steve Witkoff' },
    { id: 'builder', name: 'Steve Witkoff' },
  ])
  expect(entities.map(({ id }) => id)).toEqual(['envoy', 'builder'])
  const { status, alternatives } = createResolver(entities).resolve('Steve Vitkov')
  expect(status).toBe('ambiguous')
  expect(alternatives.map(({ entity }) => entity.id).sort()).toEqual(['builder', 'envoy'])
})

test('names that mean something to JavaScript are names', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const csv = `id,name,__proto__\n${ids.map((id, i) => `${id},${'Ann Bo Cy Di'.split(' ')[i]} Witkoff,x`).join('\n')}`
  const roster = parseRoster(csv, 'csv')
  expect(roster.map(({ id }) => id)).toEqual(ids)
  const loaded = loadRoster(saveRoster(compileRoster(roster)))
  expect(loaded.entities.map(({ id }) => id)).toEqual(ids)
  expect(createResolver(loaded).resolve('Ann Vitkov').entity?.id).toBe('__proto__')
  expect(createResolver(['__proto__', 'constructor']).resolve('constructor').entity?.name).toBe('constructor')
})

test('a name of 200 letters, or of 60 words, is kept and found', () => {
  const long = `${'Wolfeschlegel'.repeat(15)}hausen`
  const many = 'Pablo Diego José Francisco de Paula Juan Nepomuceno '.repeat(8) + 'Picasso'
  const resolver = createResolver(parseRoster(`${long}\n${many}\nSteve Witkoff`, 'lines'))
  expect(resolver.resolve(long).entity?.name).toBe(long)
  expect(resolver.resolve('Pablo Picaso').entity?.name).toBe(many)
  expect(resolver.resolve('Steve Vitkov').entity?.name).toBe('Steve Witkoff')
})
