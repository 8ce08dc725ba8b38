import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const typeOf = (text: string, name: string): string | undefined =>
  clean(text).entities.find((entity) => entity.name === name)?.type

test.each([
  ['Shares in Vantrel fell. The pump is safe, Vantrel said.', 'Vantrel'],
  ['Vantrel said it would cut 300 jobs.', 'Vantrel'],
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
