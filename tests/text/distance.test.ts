import fc from 'fast-check'
import { distance as asKnown } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { distance } from '../../src/text/distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['vitkov', 'witkoff', 3],
  ['żółw', 'zolw', 3],
  ['b'.repeat(33), `${'b'.repeat(300)}c`, 268],
])('%s and %s are %d edits apart', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits)
  expect(distance(b, a)).toBe(edits)
})

test('whatever the letters are, and however many, it is the Levenshtein distance', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 70 })
  fc.assert(fc.property(text, text, (a, b) => distance(a, b) === asKnown(a, b)))
})
