import { describe, expect, test } from 'vitest'
import { clean, createResolver } from '../../src/index.ts'

const others = ['Ada Quill', 'Lars Brandt', 'Yuki Sato', 'Pia Conti', 'Bo Marten']

const speakersOf = (text: string, name: string, medium: 'article' | 'speech' = 'article') =>
  clean(text, { roster: [name, ...others], medium }).quotations.map(({ speaker }) => speaker?.name)

describe.each([
  ['Bill', 'William Tennant'],
  ['Liz', 'Elizabeth Maguire'],
  ['Mike', 'Michael Dunn'],
  ['Paco', 'Francisco Olmedo'],
  ['Kasia', 'Katarzyna Nowicka'],
  ['Sue', 'Susan Fenwick'],
])('%s of %s', (nickname, name) => {
  const resolver = createResolver([name, ...others])

  test('may be somebody else’s, but is the first who comes to mind', () => {
    const { status, alternatives } = resolver.resolve(nickname)
    expect(status).toBe('ambiguous')
    expect(alternatives[0]!.entity.name).toBe(name)
  })

  test('where nobody else is possible is meant, and stays as it is', () =>
    expect(resolver.resolve(nickname, { known: 1 })).toMatchObject({ entity: { name }, replacement: nickname }))

  test('speaks under a label', () => {
    const text = `${nickname}: We will wait for it.\n\nAda Quill: Fine by me.\n\n${nickname}: Good.`
    for (const medium of ['article', 'speech'] as const)
      expect(speakersOf(text, name, medium)).toEqual([name, 'Ada Quill', name])
  })

  test('is edited nowhere', () => {
    for (const medium of ['article', 'speech'] as const)
      expect(clean(`“We will wait,” ${nickname} said.`, { roster: [name, ...others], medium }).edits).toEqual([])
  })
})

describe('a given name alone', () => {
  const resolver = createResolver(['Bryan Holt', ...others])

  test.each(['Bryan', 'Brian'])('%s is Bryan Holt, for the resolver and in a text', (written) => {
    expect(resolver.resolve(written)).toMatchObject({ entity: { name: 'Bryan Holt' }, replacement: 'Bryan' })
    expect(speakersOf(`“We will wait,” ${written} said.`, 'Bryan Holt')).toEqual(['Bryan Holt'])
  })

  test('is asked about nowhere', () =>
    expect(clean('“We will wait,” Bryan said.', { roster: ['Bryan Holt', ...others] }).review).toEqual([]))

  test('is whoever the text introduces by it, not somebody of the roster', () =>
    expect(speakersOf('Bryan Okoye came late. “We will wait,” Bryan said.', 'Bryan Holt')).toEqual(['Bryan Okoye']))

  test('of two people is neither', () => {
    const roster = ['Bryan Holt', 'Bryan Marsh', ...others]
    expect(createResolver(roster).resolve('Bryan').status).toBe('ambiguous')
    expect(clean('“We will wait,” Bryan said.', { roster }).quotations[0]?.speaker?.name).toBe('Bryan')
  })
})
