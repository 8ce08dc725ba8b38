import { expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

const people = (text: string): readonly string[] => clean(text).entities.map(({ name }) => name)
const speakers = (text: string): readonly (string | undefined)[] =>
  clean(text).quotations.map(({ speaker }) => speaker?.name)

test.each([
  'Will Orban met the envoys on Monday. “We will not sign,” he said.',
  'Will Grant said they failed. “We will not sign,” Grant said.',
  'Talks began.\n\nWill Okonjo came last. “We will not sign,” he said.',
  'It was won by Will Okonjo. “We will not sign,” he said.',
  'Will Okonjo asked: “Will you sign?”',
])('a forename that is a function word opens a name: %s', (text) => {
  const [name] = people(text)
  expect(name).toMatch(/^Will \p{L}+$/u)
  expect(speakers(text).at(-1)).toBe(name)
})

test.each([
  'Will Grant resign? The envoys left on Monday.',
  'Will Congress act now? The envoys left on Monday.',
  '“Will Okonjo resign?” the reporters asked on Monday.',
  'May God help us, the envoys said.',
])('in a question or a wish it opens none: %s', (text) => {
  expect(people(text)).toEqual([])
})

test('a surname that is also a firm’s is a person’s behind a forename', () => {
  expect(speakers('Ana Fox came on Monday. Fox said it had failed. “No,” she added.')).toEqual(['Ana Fox', 'Ana Fox'])
})
