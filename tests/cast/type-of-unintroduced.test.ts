import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const typeOf = (text: string, name: string): string | undefined =>
  clean(text).entities.find((entity) => entity.name === name)?.type

test.each([
  ['Shares in Vantrel fell. The pump is safe, Vantrel said.', 'Vantrel'],
  ['Vantrel said it would cut 300 jobs.', 'Vantrel'],
  ['Johann Kessler & Söhne said prices rose.', 'Johann Kessler & Söhne'],
  ['The carmaker Vantrel said the plant was closed. Vantrel’s employees were told on Monday.', 'Vantrel'],
])('a firm that nothing introduces is told by what stands around it: %s', (text, name) => {
  expect(typeOf(text, name)).toBe('organization')
})

test.each([
  ['“You are late, Vantrel,” Ada Lind said. Vantrel said the train was.', 'Vantrel'],
  ['Vantrel said she was ill.', 'Vantrel'],
  ['Vantrel, who left in May, said the price was too low.', 'Vantrel'],
])('and so is a person: %s', (text, name) => {
  expect(typeOf(text, name)).toBe('person')
})

test.each([
  ['Elspeth Prior said the roof leaked.', 'Elspeth Prior'],
  ['Maud Prior put it bluntly: “It is a ruin.”', 'Maud Prior'],
])('a forename that the register lacks makes a person of an ordinary word behind it: %s', (text, name) => {
  expect(typeOf(text, name)).toBe('person')
})

test.each([
  ['The coach, Anna Ericsson, smiled. “We won,” Ericsson said.', 'Anna Ericsson'],
  ['Mr. Siemens sat down. “It is late,” Siemens said.', 'Siemens'],
])('a family name is a person’s, though a firm has it too: %s', (text, name) => {
  expect(typeOf(text, name)).toBe('person')
})

test('a firm that everybody knows is one, though nothing around its name says so', () => {
  expect(typeOf('“The plant is safe,” Nissan said.', 'Nissan')).toBe('organization')
})

test.each([
  ['L’Arménie a déclaré que l’accord serait signé en mai. Elle a ajouté que rien ne presse.', 'Arménie'],
  ['El Polo dijo que no habrá acuerdo antes de junio en la ciudad.', 'Polo'],
  ['Laut „Kurier“ ist der Vertrag fertig und wird bald gelesen.', 'Kurier'],
])('in other languages an article before a name tells of a body or a land: %s', (text, name) => {
  expect(typeOf(text, name)).toBe('organization')
})
