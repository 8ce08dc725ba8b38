import { expect, test } from 'vitest'
import { likeness, likenessOfLetters, likenessOfPhones, mostLikeness } from '../../src/resolution/likeness.ts'
import { makeForm } from '../../src/resolution/name-forms.ts'
import { readWritten } from '../../src/resolution/written-name.ts'

const NAMES = [
  'Witkoff',
  'Vykov',
  'Steve Witkoff',
  'Ng',
  'Kheyli',
  'Maximiliano Alejandro Hernández y Fernández de Córdoba',
]

test('likeness is 1 less the edits for each letter of the longer', () => {
  expect(likeness('vitkof', 'witkoff')).toBeCloseTo(1 - 2 / 7)
  expect(likeness('abc', 'xyz')).toBe(0)
  expect(likeness('', '')).toBe(0)
  expect(mostLikeness(3, 4)).toBe(0.75)
})

test.each(NAMES)('%s is as like forms, in whatever order they are asked about, as its text is', (name) => {
  const written = readWritten(name)
  for (const other of [...NAMES, ...NAMES.toReversed()]) {
    const form = makeForm('full', other)
    expect(likenessOfLetters(written, form)).toBe(likeness(written.folded, form.folded))
    expect(likenessOfPhones(written, form)).toBe(likeness(written.spoken, form.spoken))
  }
})

test('what has no letters is like nothing', () =>
  expect(likenessOfLetters(readWritten('?'), makeForm('family', 'Witkoff'))).toBe(0))
