import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const namesIn = (text: string): readonly string[] => clean(text).entities.map(({ name }) => name)

test.each([
  ['Captain Jana Marek-Lund landed. Marek-Lund waved.', 'Jana Marek-Lund'],
  ['Captain Jana Marek-Lund landed. “Home,” Marek Lund said.', 'Jana Marek-Lund'],
  ['Oyelaran Adebayo-Smith, a captain, landed. “Home,” Adebayo-Smith said.', 'Oyelaran Adebayo-Smith'],
])(
  'a family name with a hyphen is one, though it may open with a forename, and alone it is whoever bears it: %s',
  (text, name) => {
    expect(namesIn(text)).toEqual([name])
  },
)

test('what stands before it is no given name where it is a role', () => {
  expect(namesIn('Director Marek-Lund spoke. “No,” Marek-Lund said.')).toEqual(['Marek-Lund'])
})

test('two given names alone are whoever bears them, and so is an Asian family name before two joined ones', () => {
  expect(namesIn('Mary Ann Ostrander spoke. “No,” Mary Ann said. “Yes,” Ostrander said.')).toEqual([
    'Mary Ann Ostrander',
  ])
  expect(namesIn('Jean-Luc Petit-Bois spoke. “No,” Petit-Bois said. “Yes,” Jean-Luc said.')).toEqual([
    'Jean-Luc Petit-Bois',
  ])
  expect(namesIn('Kwon Ji-hoon runs the port. “Yes,” Kwon said. Mr. Kwon left.')).toEqual(['Kwon Ji-hoon'])
})

test('a nickname that a whole name holds is its bearer', () => {
  expect(namesIn('Robert (Bo) Tanner spoke. “No,” Bo said.')).toEqual(['Robert Tanner'])
})

test('two given names that two people have are either’s', () => {
  const { quotations } = clean('Anna Maria Kowal met Anna Maria Lisi. “No,” Anna Maria said.')
  expect(quotations[0]!.speaker).toBeNull()
})
