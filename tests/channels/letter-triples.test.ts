import { expect, test } from 'vitest'
import { letterTriples } from '../../src/channels/letter-triples.ts'
import { letterCodes } from '../../src/sounds/letter-codes.ts'

const rarest = (name: string): number => letterTriples(letterCodes(name)).rarest

test.each([
  ['lindgren', 'lindgrcn'],
  ['hadrovec', 'hadrovcc'],
  ['okonkwo', 'okonkwq'],
  ['baranov', 'baranoq'],
])('%s has letters in a row as names have them, %s has not', (name, scanned) => {
  expect(rarest(name)).toBeGreaterThan(rarest(scanned))
})

test('a stretch without letters has nothing that is rare', () => {
  expect(letterTriples(letterCodes('')).mean).toBeLessThanOrEqual(0)
})
