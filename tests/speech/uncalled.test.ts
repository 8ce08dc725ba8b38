import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { cleanDocument } from '../../src/formats/index.ts'

const ROSTER = [{ name: 'Markus Kreuzer', titles: ['chief financial officer'] }, 'Hans Velde', 'Breda Lindgren']
const cleaned = (text: string): string => clean(text, { medium: 'speech', roster: ROSTER }).text

test.each([
  'thank you markus we grew in asia and in other markets too and some markets are weak',
  'thank you hans both hands are full and many hands make light work in this trade',
  'good morning i am breda and we sold more bread in the north than bread in the south',
])('ordinary words stay where nothing calls for a name: %s', (text) => {
  expect(cleaned(text).toLowerCase()).toBe(text)
})

test('beside the other part of the name they are the name', () => {
  expect(cleaned('i will turn the call over to markus creature please go ahead')).toContain('Kreuzer')
})

test('a month behind what tells a time is one, and a name where somebody is called', () => {
  const roster = ['Mark Dretton', 'April Sand']
  const spoken = (text: string): string => clean(text, { medium: 'speech', roster }).text
  const dated =
    'Thank you. The lockdowns in March were hard, and we begin in March with the stores. Since April we grow.'
  expect(spoken(dated)).toBe(dated)
  expect(spoken('our next question comes from march dretton please go ahead')).toContain('from Mark dretton')
})

test('a title is not mended for a label that misspells it', () => {
  const text = [
    ['OLGA', 'Who is there?'],
    ['CAPTIAN BROSKE', 'I am Captain Broske. I ask for your papers.'],
    ['OLGA', 'Here they are, Captain Broske.'],
    ['BROSKE', 'All is well.'],
    ['OLGA', 'Good night, Captain Broske.'],
    ['BROSKE', 'Good night.'],
  ]
    .map(([label, words]) => `                    ${label}\n          ${words}\n`)
    .join('\n')
  expect(cleanDocument(text).edits).toEqual([])
})
