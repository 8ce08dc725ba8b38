import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const asked = (text: string, roster: readonly string[] = []) =>
  clean(text, { medium: 'speech', roster }).review.map(({ code, spellings, candidates }) => ({
    code,
    spellings: spellings.map(({ text: written, count }) => `${written}: ${count}`),
    first: candidates[0]?.name,
  }))

test('two spellings of one given name are asked about, the more frequent first, and nothing is mended', () => {
  const text =
    'We have Markus with us today, who knows it. So, Markus, how did it begin? It began in a garage. Then Marcus moved it to Berlin.'
  expect(asked(text)).toEqual([{ code: 'undecided-spelling', spellings: ['Markus: 2', 'Marcus: 1'], first: 'Markus' }])
  expect(clean(text, { medium: 'speech' }).edits).toEqual([])
})

test('a word that is no known name is the less usual one', () => {
  const text = 'That does not work, Lukash. Why not? Anyway, Lucas, can you reply to the question, Lucas?'
  expect(asked(text)).toEqual([])
  expect(asked('That does not work, Lukas. Why not? Anyway, Lucas, can you reply to it, Lucas?')).toHaveLength(1)
})

test.each([
  ['two surnames', 'I met Sarah Jones of the port. Later Sara Miller spoke, and it was late.'],
  ['two genders', 'I met with Camila of the port. Later we heard Camilo, and it was late.'],
  ['other sounds', 'I met with Ivan of the port. Later we heard Evan, and it was late.'],
  ['words', 'We thank Grace of the port. Then we heard Grays, and it was late.'],
  ['no capitals', 'i met with markus of the port and later marcus and it was late'],
])('nothing is asked of %s', (_, text) => {
  expect(asked(text)).toEqual([])
})

test('whom the roster has is mended, not asked about', () => {
  const text = 'We have Markus with us. So, Markus, how did it begin? Then Marcus moved it to Berlin.'
  expect(asked(text, ['Markus Wrobber']).filter(({ code }) => code === 'undecided-spelling')).toEqual([])
})
