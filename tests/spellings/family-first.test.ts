import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

test.each([
  ['Chinese leader Xi Jingping arrived. “Welcome,” Xi said.', ['Xi Jinping'], 'Jingping → Jinping'],
  ['I spoke with Xi Jingping yesterday.', ['Xi Jinping'], 'Jingping → Jinping'],
])('a family name that comes first stays first: %s', (text, roster, edit) =>
  expect(clean(text, { roster }).edits.map(({ from, to }) => `${from} → ${to}`)).toEqual([edit]),
)

test('whose given name is spelt in two ways keeps one name, and the family name alone is never the given one', () => {
  const { entities, edits } = clean(
    'Police named Xi Jinping as a guest. “Welcome,” Xi said. Xi Jingping left. Protests reveal Xi’s rule.',
  )
  expect(edits).toEqual([])
  expect(entities.map(({ name }) => name)).toEqual([expect.stringMatching(/^Xi Jing?ping$/)])
})

test('initials and what stands behind a name are not cut off', () => {
  const text =
    'Secretary Lloyd Austen spoke. “We act,” Austen said. Secretary Lloyd J. Austen III also met General Charles Q. Brownlow Jr. Brownlow left.'
  expect(clean(text).edits).toEqual([])
})
