import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWritten } from '../../src/edits/find-written.ts'

/** The places found, shown in brackets. */
const found = (text: string, written: string): string =>
  findWritten(text, written)
    .toReversed()
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text)

test.each([
  ['Lind left, and Lind came back: Lind', 'Lind', '[Lind] left, and [Lind] came back: [Lind]'],
  ['Lindkvist met Lind; Berglind did not', 'Lind', 'Lindkvist met [Lind]; Berglind did not'],
  ['Lind2 and 2Lind are no names, Lind’s is', 'Lind', 'Lind2 and 2Lind are no names, [Lind]’s is'],
  ['LindLind Lind', 'Lind', 'LindLind [Lind]'],
  ['“A. Lind”', 'A. Lind', '“[A. Lind]”'],
  ['a a a', 'a a', '[a a] a'],
  ['a a b a a b a a a b', 'a a b a a a b', 'a a b [a a b a a a b]'],
  ['a b a a b a b a b', 'a b a b', 'a b a [a b a b] a b'],
  ['a a a b', 'a a b', 'a [a a b]'],
  ['a b a c a b a b', 'a b a b', 'a b a c [a b a b]'],
  ['b a b a c', 'b a c', 'b a [b a c]'],
  ['Lind', 'Lind', '[Lind]'],
  ['nobody here', 'Lind', 'nobody here'],
  ['nobody here', '', 'nobody here'],
])('in %j, %j', (text, written, shown) => expect(found(text, written)).toBe(shown))

test('finds what a search from place to place finds, in strings that repeat themselves too', () => {
  const slowly = (text: string, written: string): number[] => {
    const starts: number[] = []
    for (let i = 0; i + written.length <= text.length; ) {
      const whole = !/[ab]/.test(text[i - 1] ?? '') && !/[ab]/.test(text[i + written.length] ?? '')
      if (whole && text.startsWith(written, i)) {
        starts.push(i)
        i += written.length
      } else i++
    }
    return starts
  }
  const repeating = (most: number) =>
    fc.array(fc.constantFrom('a', 'b', ' '), { minLength: 1, maxLength: most }).map((units) => units.join(''))
  fc.assert(
    fc.property(repeating(60), repeating(6), (text, written) => {
      expect(findWritten(text, written).map(({ start }) => start)).toEqual(slowly(text, written))
    }),
  )
})

test('a long string that repeats itself is searched for in one pass', () => {
  expect(findWritten('ab '.repeat(300_000), `${'ab '.repeat(100_000)}a`)).toEqual([])
  expect(findWritten('a'.repeat(900_000), 'a'.repeat(300_000))).toEqual([])
})
