import { expect, test } from 'vitest'
import { makeForm } from '../../../src/resolution/forms/name-forms.ts'
import { readWritten } from '../../../src/resolution/forms/written-name.ts'
import {
  likeness,
  likenessOfCodes,
  likenessOfLetters,
  likenessOfPhones,
  mostLikeness,
} from '../../../src/resolution/judgement/likeness.ts'

test('likeness is 1 less the edits for each letter of the longer', () => {
  expect(likeness('vitkof', 'witkoff')).toBeCloseTo(1 - 2 / 7)
  expect(likeness('abc', 'xyz')).toBe(0)
  expect(likeness('', '')).toBe(0)
  expect(mostLikeness(3, 4)).toBe(0.75)
})

test('codes are as like as the nearest two of them', () => {
  expect(likenessOfCodes(readWritten('Smyth'), makeForm('family', 'Smith'))).toBe(1)
  expect(likenessOfCodes(readWritten('Vykov'), makeForm('family', 'Witkoff'))).toBeCloseTo(3 / 4)
  expect(likenessOfCodes(readWritten('?'), makeForm('family', 'Witkoff'))).toBe(0)
})

test('one stretch beside many forms is as like as each by itself', () => {
  const names = [
    'Witkoff',
    'Vykov',
    'Steve Witkoff',
    'W',
    'van der Lindqvist-Okonkwo',
    'Christopher Bartholomew Montgomery III',
  ]
  for (const one of names)
    for (const other of names) {
      const [written, form] = [readWritten(one), makeForm('full', other)]
      expect(likenessOfLetters(written, form)).toBe(likeness(written.folded, form.folded))
      expect(likenessOfPhones(written, form)).toBe(likeness(written.spoken, form.spoken))
    }
})
