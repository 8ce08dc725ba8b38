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
  ['nobody here', 'Lind', 'nobody here'],
  ['nobody here', '', 'nobody here'],
])('in %j, %j', (text, written, shown) => expect(found(text, written)).toBe(shown))
