import { expect, test } from 'vitest'
import { hidesCapitals, withSmallLetters } from '../../src/names/with-small-letters.ts'

test.each([
  ['ADA LINDQVIST', 'Ada Lindqvist'],
  ['JUAN DE LA CORTE', 'Juan de la Corte'],
  ['SINEAD O’MARRA-LUND', 'Sinead O’Marra-Lund'],
  ['Ada QUILL MBA', 'Ada Quill MBA'],
  ['Ada Quill', 'Ada Quill'],
])('%s is %s', (written, name) => {
  expect(withSmallLetters(written)).toBe(name)
})

test('capitals do not say where a name of two parts has another', () => {
  expect(['RORY MCQUILL', 'PIET VAN DAAL', 'ADA QUILL'].map(hidesCapitals)).toEqual([true, true, false])
})
