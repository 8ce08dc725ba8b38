import { describe, expect, test } from 'vitest'
import { clean, createResolver } from '../../src/index.ts'
import { compileRoster, loadRoster, parseRoster, type Roster, saveRoster } from '../../src/roster.ts'

const refused = expect.objectContaining({ name: 'WhosaidError', code: 'invalid-roster' })
const idsOf = (roster: Roster) => compileRoster(roster).entities.map(({ id, name }) => `${id}: ${name}`)

describe('what is no roster is refused, wherever it is given', () => {
  test.each([
    ['a string', 'Ann Lee'],
    ['null', null],
    ['a set', new Set(['Ann Lee'])],
    ['an object', {}],
    ['something like a compiled one', { index: 1 }],
    ['aliases that are no list', [{ name: 'Ann Lee', aliases: 'Annie' }]],
    ['an alias that is no string', [{ name: 'Ann Lee', aliases: [5] }]],
    ['titles that are no list', [{ name: 'Ann Lee', titles: 'CEO' }]],
    ['a title that is no string', [{ name: 'Ann Lee', titles: [null] }]],
    ['a gender in short', [{ name: 'Ann Lee', gender: 'F' }]],
    ['an unknown type', [{ name: 'Ann Lee', type: 'human' }]],
    ['a number as id', [{ name: 'Ann Lee', id: 5 }]],
    ['an empty id', [{ name: 'Ann Lee', id: '' }]],
    ['a weight of nothing', [{ name: 'Ann Lee', weight: 0 }]],
  ])('%s', (_, roster) => {
    const given = roster as unknown as Roster
    expect(() => createResolver(given)).toThrow(refused)
    expect(() => compileRoster(given)).toThrow(refused)
    expect(() => clean('Nothing.', { roster: given })).toThrow(refused)
  })

  test('and so is the text of a file that is no text', () => {
    for (const text of [null, undefined, 5, ['Ann Lee']])
      expect(() => parseRoster(text as unknown as string, 'lines')).toThrow(refused)
  })

  test('the message says which entry and what is wrong', () => {
    const roster = ['Bo Ray', { name: 'Ann Lee', gender: 'F' }] as unknown as Roster
    expect(() => createResolver(roster)).toThrow('roster entry 2 (Ann Lee): gender is "female" or "male", not "F"')
  })
})

describe('copies of one person are one', () => {
  test('of a name, whatever its case and accents', () => {
    expect(idsOf(['Ann Lee', 'ANN LEE', ' Ann  Lee ', { name: 'Ánn Lee' }])).toEqual(['ann-lee: Ann Lee'])
    expect(createResolver(['Ann Lee', 'Ann Lee', 'Ann Lee']).resolve('Lee').status).toBe('resolved')
  })

  test('of an id, with the names, titles and what else each copy tells', () => {
    const { entities } = compileRoster([
      { id: '1', name: 'Ann Lee', titles: ['mayor'] },
      { id: '1', name: 'Anna Lee', aliases: ['A. Lee'], titles: ['mayor', 'Dr.'], gender: 'female' },
    ])
    const [ann] = entities
    expect(entities).toHaveLength(1)
    expect(ann).toMatchObject({ id: '1', name: 'Ann Lee', aliases: ['Anna Lee', 'A. Lee'], gender: 'female' })
    expect(ann!.titles).toEqual(['mayor', 'Dr.'])
  })

  test('a name without an id is whoever has the name and an id', () => {
    expect(idsOf(['Ann Lee', { id: 'q7', name: 'Ann Lee' }])).toEqual(['q7: Ann Lee'])
    expect(idsOf([{ id: 'q7', name: 'Ann Lee' }, 'Ann Lee'])).toEqual(['q7: Ann Lee'])
  })

  test('but two ids are two people, and a person and a firm of one name are two', () => {
    expect(
      idsOf([
        { id: 'a', name: 'Ann Lee' },
        { id: 'b', name: 'Ann Lee' },
      ]),
    ).toHaveLength(2)
    expect(idsOf(['Lee', { name: 'Lee', type: 'organization' }])).toEqual(['lee: Lee', 'lee-2: Lee'])
  })
})

test('given ids are kept, and made ones keep out of their way', () => {
  expect(idsOf(['Ann Lee', { id: 'ann-lee', name: 'Bo Ray' }])).toEqual(['ann-lee-2: Ann Lee', 'ann-lee: Bo Ray'])
})

test('entities of an earlier result are a roster', () => {
  const { entities } = clean('Envoy Ada Lindqvist flew in. “We agree,” Lindkvist said.')
  expect(compileRoster(entities).entities.map(({ id }) => id)).toEqual(['ada-lindqvist'])
})

test('copies cost no more than others: as many steps for each, however many there are', () => {
  const steps = (count: number): number => {
    let asked = 0
    const entries = Array.from({ length: count }, (_, i) => ({
      get id() {
        asked++
        return 'one'
      },
      name: `Ann Lee ${i}`,
    }))
    compileRoster(entries)
    return asked / count
  }
  expect(steps(2000)).toBe(steps(20))
  const same = compileRoster(Array.from({ length: 20_000 }, () => 'Ann Lee'))
  expect(same.entities).toHaveLength(1)
})

test('a name of 150,000 letters is a name', () => {
  const long = 'Wolfeschlegel'.repeat(12_000)
  expect(createResolver([long, 'Ann Lee']).resolve('Ann Lee').status).toBe('resolved')
  expect(createResolver([`Ann ${long}`, 'Bo Ray']).rank('Wolfeschlegel').length).toBe(2)
})

describe('a saved roster', () => {
  const bytes = saveRoster(compileRoster([{ name: 'Ann Lee', weight: 2 }, 'Bo Ray']))

  test('keeps weights', () => {
    expect(loadRoster(bytes).entities[0]).toMatchObject({ name: 'Ann Lee', weight: 2 })
  })

  test.each([
    ['null', null],
    ['a string', 'WHOSAID1'],
    ['a buffer', bytes.buffer],
    ['a list', [1, 2]],
  ])('is bytes, not %s', (_, given) => {
    expect(() => loadRoster(given as unknown as Uint8Array)).toThrow(
      expect.objectContaining({ name: 'WhosaidError', code: 'invalid-index' }),
    )
  })
})
