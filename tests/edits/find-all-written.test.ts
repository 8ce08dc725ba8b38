import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAllWritten } from '../../src/edits/find-all-written.ts'
import { findWritten } from '../../src/edits/find-written.ts'

test('each string is found where it would be alone, whichever others are looked for', () => {
  const text =
    'Lind met Lind-Olsen, O’Brien and Lindkvist. “Lind!” said -Lind. El Amin met El Aminov, and El Amin left.'
  const strings = ['Lind', 'Lind-Olsen', 'O’Brien', 'El Amin', 'El Aminov', '-Lind', 'Nobody', '']
  const found = findAllWritten(text, strings)
  expect([...found.keys()]).toEqual(strings)
  for (const written of strings) expect(found.get(written)).toEqual(findWritten(text, written))
  expect(found.get('El Amin')).toHaveLength(2)
})

test('strings that repeat themselves and each other are found as they would be alone', () => {
  const repeating = (most: number) =>
    fc.array(fc.constantFrom('a', 'b', ' ', '-'), { minLength: 1, maxLength: most }).map((units) => units.join(''))
  fc.assert(
    fc.property(repeating(60), fc.array(repeating(6), { maxLength: 8 }), (text, strings) => {
      const found = findAllWritten(text, strings)
      for (const written of strings) expect(found.get(written)).toEqual(findWritten(text, written))
    }),
  )
})
