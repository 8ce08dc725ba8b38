import { expect, test } from 'vitest'
import { idsBeside, makeId } from '../../src/roster/make-id.ts'

test.each([
  ['Ada Lindqvist', 'ada-lindqvist'],
  ['Ñuñez O’Dea', 'nunez-o-dea'],
  ['Мария Лунд', 'мария-лунд'],
  ['…', 'entity'],
])('%s → %s', (name, id) => expect(makeId(name)).toBe(id))

test('an id that somebody has gets the first free number behind it', () => {
  const idFor = idsBeside(new Set(['ada-lind', 'ada-lind-2']))
  expect(['Ada Lind', 'Ada Lind', 'Bo Lind', 'Ada Lind 4', 'Ada Lind'].map(idFor)).toEqual([
    'ada-lind-3',
    'ada-lind-4',
    'bo-lind',
    'ada-lind-4-2',
    'ada-lind-5',
  ])
})

test('many of one name ask each number once', () => {
  let asked = 0
  const idFor = idsBeside({
    has() {
      asked++
      return false
    },
  })
  for (let i = 0; i < 1000; i++) idFor('Ada Lind')
  expect(asked).toBeLessThan(4000)
})
