import { expect, test } from 'vitest'
import { isShortFor } from '../../src/names/is-short-for.ts'

test.each([
  ['max', 'maximilian'],
  ['seb', 'sebastian'],
  ['thandi', 'thandeka'],
  ['steffi', 'stefanie'],
  ['andy', 'andreas'],
  ['sam', 'samantha'],
])('%s for %s', (short, name) => expect(isShortFor(short, name)).toBe(true))

test.each([
  ['julia', 'juliana'],
  ['joan', 'joanna'],
  ['stephe', 'stephen'],
  ['al', 'alberta'],
  ['dan', 'danielle'],
  ['mary', 'martha'],
  ['marie', 'margaret'],
  ['maria', 'marianne'],
  ['anna', 'annabelle'],
  ['maximilian', 'max'],
])('%s is another than %s', (short, name) => expect(isShortFor(short, name)).toBe(false))
