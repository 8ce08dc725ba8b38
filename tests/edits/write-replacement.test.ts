import { expect, test } from 'vitest'
import { inSmallLetters, standsBefore, writeReplacement } from '../../src/edits/write-replacement.ts'

/** The text with the words in brackets replaced. */
const marked = (text: string) => {
  const [start, close] = [text.indexOf('['), text.indexOf(']')]
  return { text: text.replace(/[[\]]/g, ''), span: { start, end: close - 1 } }
}

test.each([
  ['[Lindkvist] spoke.', 'Lindqvist', 'Lindqvist'],
  ['[LINDKVIST] spoke.', 'Lindqvist', 'LINDQVIST'],
  ['[A. L. LINDKVIST] spoke.', 'Ada Lindqvist', 'ADA LINDQVIST'],
  ['[LK] spoke.', 'Lindqvist', 'Lindqvist'],
  ['[L.K.] spoke.', 'Lindqvist', 'Lindqvist'],
  ['[LKT] spoke.', 'Lindqvist', 'LINDQVIST'],
  ['[L] spoke.', 'Lindqvist', 'Lindqvist'],
  ['[O’Brian] spoke.', "O'Brien", 'O’Brien'],
  ["[O'Brian] spoke, and it wasn’t so.", 'O’Brien', "O'Brien"],
  ['[Obrian] spoke, and it wasn’t so.', "O'Brien", 'O’Brien'],
  ['[Obrian] spoke.', 'O’Brien', "O'Brien"],
  ['[Dantoni] spoke, it wasn’t so.', "D'Anto'ni", 'D’Anto’ni'],
])('%s by %s writes %s', (text, form, written) => {
  const { text: article, span } = marked(text)
  expect(writeReplacement({ text: article }, span, form)).toBe(written)
})

test.each([
  ['LINDQVIST', 'Lindkvist', 'Lindqvist'],
  ['LINDQVIST', 'LINDKVIST', 'LINDQVIST'],
  ['MCKAY', 'Mckey', 'MCKAY'],
  ['Lindqvist', 'Lindkvist', 'Lindqvist'],
])('%s for %s is written %s', (form, written, small) => expect(inSmallLetters(form, written)).toBe(small))

test.each([
  ['Colm O’-\n[Riordan] came.', 'O’Riordan', true],
  ['Colm O’[Riordan] came.', 'O’Riordan', true],
  ['Colm O-[Riordan] came.', 'O’Riordan', true],
  ['Colm o’[Riordan] came.', 'O’Riordan', true],
  ['Piet de [Groot] came.', 'de Groot', true],
  ['Piet [Groot] came.', 'de Groot', false],
  ['Piet made [Groot] come.', 'de Groot', false],
  ['Piet de Oude [Groot] came.', 'de Groot', false],
  ['Colm O’[Riordan] came.', 'Riordan', false],
  ['Colm O’[Reardon] came.', 'O’Riordan', false],
  ['[Riordan] came.', 'O’Riordan', false],
  ['Ado [Groot] came.', 'de Groot', false],
])('%j: the beginning of %s stands there already: %s', (text, to, stands) => {
  const { text: article, span } = marked(text)
  expect(standsBefore({ text: article }, span, to)).toBe(stands)
})
