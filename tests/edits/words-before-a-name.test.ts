import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const roster = ['Tomas Wieringa', 'Ada Lindqvist', 'Chidi Okonkwo', 'Priya Raghunathan']

test.each([
  ['And Chidi Okonquo left.', 'And Chidi Okonkwo left.'],
  ['On Monday Tomas Weeringa wrote to us.', 'On Monday Tomas Wieringa wrote to us.'],
  ['On Monday Okonquo said so.', 'On Monday Okonkwo said so.'],
  ['On Monday Okonquo said nothing.', 'On Monday Okonkwo said nothing.'],
  ['In May Okonquo came to the port.', 'In May Okonkwo came to the port.'],
  ['Ask Chidi Okonquo about it. Mail Tomas Weeringa.', 'Ask Chidi Okonkwo about it. Mail Tomas Wieringa.'],
  ['But Aida Lindkvist said so.', 'But Ada Lindqvist said so.'],
  ['And Lindkvist said so.', 'And Lindqvist said so.'],
  ['Why Prija Ragunathan left, nobody knows.', 'Why Priya Raghunathan left, nobody knows.'],
])('the words before a name stay: %s', (garbled, right) => {
  expect(clean(`The port is closed. ${garbled}`, { roster }).text).toBe(`The port is closed. ${right}`)
})

test('what is written of the name as it should be is no part of the edit', () => {
  const { edits } = clean('The port is closed. And Chidi Okonquo left.', { roster })
  expect(edits.map(({ from, to }) => [from, to])).toEqual([['Okonquo', 'Okonkwo']])
})

test('a name with a space that does not break keeps it', () => {
  const { edits } = clean('The port is closed. Later Tomas\u00a0Weeringa came.', { roster })
  expect(edits.map(({ from, to }) => [from, to])).toEqual([['Weeringa', 'Wieringa']])
})

test('a full name is never cut down to a shorter one', () => {
  const text = '(AP Photo/Ilsa Hadrovets)\n\nPhotographer Ilse Hadrovec of AP won the prize. Hadrovec smiled.'
  expect(clean(text).text).toContain('Photographer Ilse Hadrovec of AP')
})

test('the words of a name are never put in another order', () => {
  const text =
    'Leader Kim Jong Ul met his aide, Kim Chang Son, on Monday. Kim Jong Ul smiled. “Good,” Kim said. Kim left.'
  expect(clean(text).text).toBe(text)
})

test.each([
  ['The office of Colm O’-\nRiordan was shut. Colm O’Riordan was away.', 'Colm O’Riordan'],
  ['The office of Colm O’\nRiordan was shut. Colm O’Riordan was away.', 'Colm O’Riordan'],
  ["The office of Niamh O'-\nDonoghue was shut. Niamh O'Donoghue was away.", 'Niamh O’Donoghue'],
])('a name that a line’s end has broken is not begun a second time: %j', (text, name) => {
  expect(clean(text, { roster: [name] }).text).toBe(text)
})
