import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

const roster = ['Tomas Wieringa', 'Ada Lindqvist', 'Chidi Okonkwo', 'Priya Raghunathan']

test.each([
  ['Tell Weeringa said so.', 'Tell Wieringa said so.'],
  ['Why Lindkvist said so.', 'Why Lindqvist said so.'],
  ['Later Lindkvist said so.', 'Later Lindqvist said so.'],
  ['Okay Weeringa said so.', 'Okay Wieringa said so.'],
])('a word that sounds like nothing of the name stays: %s', (heard, right) => {
  expect(clean(`The port is closed. ${heard}`, { roster, medium: 'speech' }).text).toBe(`The port is closed. ${right}`)
})

test.each([
  ['Thank you, Hadrowec. Next.', 'Thank you, Hadrovec. Next.'],
  ['hi vande camp thanks', 'hi Vandekamp thanks'],
  ['hello vande camp thanks', 'hello Vandekamp thanks'],
  ['Thank you, Okonquo.', 'Thank you, Okonkwo.'],
])('a family name alone is not made a whole name, nor the greeting before it a given one: %s', (heard, right) => {
  const people = [...roster, 'Ilse Hadrovec', 'Ann Vandekamp']
  expect(clean(heard, { roster: people, medium: 'speech' }).text).toBe(right)
})

test.each([
  ['I wrote to Ms Hadrowitz.', 'I wrote to Ms Hadrovec.'],
  ['I asked Mrs. Hadrowitz.', 'I asked Mrs. Hadrovec.'],
  ['I wrote to Hadrowitz.', 'I wrote to Hadrovec.'],
  ['We gave it to Professor Okonkwoh.', 'We gave it to Professor Okonkwo.'],
])(
  'one short sentence with capitals and a full stop is written, whatever opens it and whichever titles it has: %s',
  (heard, right) => {
    expect(
      clean(heard, { roster: [right.includes('Hadrovec') ? 'Ilse Hadrovec' : 'Chidi Okonkwo'], medium: 'speech' }).text,
    ).toBe(right)
  },
)

test.each([
  ['Ask Thorstein for the key. Thorstein has it.', 'Ask Torstein for the key. Torstein has it.'],
  ['Thorstein is here. Thorstein was late.', 'Torstein is here. Torstein was late.'],
  ['I know Thorstein did it. Thorstein has no key.', 'I know Torstein did it. Torstein has no key.'],
])('a verb of grammar behind a given name is no family name: %s', (heard, right) => {
  expect(clean(heard, { roster: ['Torstein Aas'], medium: 'speech' }).text).toBe(right)
})
