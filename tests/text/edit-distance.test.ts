import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['vitkof', 'witkoff', 2],
  ['abc', 'xyz', 3],
  ['łódź', 'lodz', 3],
  ['лавров', 'лаврова', 1],
  ['a'.repeat(33), 'a'.repeat(40), 7],
  [`${'b'.repeat(32)}`, `${'b'.repeat(300)}c`, 269],
])('%s and %s are %d edits apart', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits)
  expect(editDistance(b, a)).toBe(edits)
})

/** By the definition. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length)
  const changed = slowly(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)
  return a[0] === b[0] ? changed : Math.min(changed, slowly(a.slice(1), b) + 1, slowly(a, b.slice(1)) + 1)
}

test('whatever the letters are, it is the least number of edits', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 6 })
  fc.assert(fc.property(text, text, (a, b) => editDistance(a, b) === slowly(a, b)))
})
