import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { distanceTo, LONGEST_PATTERN, patternOf } from '../../src/text/pattern.ts'

const symbols = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const between = (pattern: string, text: string): number =>
  distanceTo(patternOf(symbols(pattern)), symbols(text), 0, text.length)

test.each([
  ['a', '', 1],
  ['abc', 'abc', 0],
  ['vitkof', 'witkoff', 2],
  ['abc', 'xyz', 3],
  ['b'.repeat(LONGEST_PATTERN), `${'b'.repeat(300)}c`, 269],
])('%s and %s are %d edits apart', (a, b, edits) => {
  expect(between(a, b)).toBe(edits)
})

test('only the part of the symbols that is asked for is compared', () => {
  expect(distanceTo(patternOf(symbols('witkoff')), symbols('steve vitkof'), 6, 12)).toBe(2)
})

test('whatever the symbols are, it is the Levenshtein distance', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: LONGEST_PATTERN })
  fc.assert(fc.property(text, text, (a, b) => a === '' || between(a, b) === distance(a, b)))
})
