// Given names that friends cut short, and what is written instead of a whole name that has one.
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { createResolver } from '../../src/resolution/create-resolver.ts'

const roster = [
  'Maximilian Hollenwick',
  'Thandeka Morebudi',
  'Jean-Baptiste de la Motte',
  'Robert “Bobby” Thaxter',
  'Kim Seo-yeon',
]
const resolver = createResolver(roster)

describe('a short form is that person’s, and stays', () => {
  test.each([
    ['Max Hollenwick', 'Maximilian Hollenwick', 'Max Hollenwick'],
    ['Thandi Morebudy', 'Thandeka Morebudi', 'Thandi Morebudi'],
    ['J.-B. de la Mote', 'Jean-Baptiste de la Motte', 'J.-B. de la Motte'],
    ['Bobby Thakster', 'Robert “Bobby” Thaxter', 'Bobby Thaxter'],
  ])('%s', (written, name, replacement) =>
    expect(resolver.resolve(written)).toMatchObject({ entity: { name }, replacement }),
  )
  test('where the surname begins so, it is another’s', () =>
    expect(createResolver(['Lars Holmberg', 'Ada Quill']).resolve('Lars Holm').status).not.toBe('resolved'))
})

test('in an article it stays too', () => {
  const { text } = clean('A guard, Thandi Morebudi, waved. “Come in,” Morebudi said.', { roster })
  expect(text).toContain('A guard, Thandi Morebudi, waved')
})

test('a name in another order and script keeps all that is written', () => {
  const people = createResolver(['Ivan Petrovich Zaretsky', 'Ada Quill'])
  expect(people.resolve('Зарецкий Иван Петрович').replacement).toBe('Ivan Petrovich Zaretsky')
})

test('the syllables of a given name in the other order are another’s', () => {
  expect(resolver.resolve('Kim Yeon-seo').status).not.toBe('resolved')
  expect(resolver.resolve('Seo-yeon Kim').entity?.name).toBe('Kim Seo-yeon')
})
