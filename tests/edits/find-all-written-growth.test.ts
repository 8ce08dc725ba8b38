import { expect, test, vi } from 'vitest'
import { findAllWritten } from '../../src/edits/find-all-written.ts'
import * as characterModule from '../../src/text/character.ts'

vi.mock('../../src/text/character.ts', async (original) => {
  const whole = await original<typeof characterModule>()
  return { ...whole, classify: vi.fn(whole.classify) }
})
const classified = vi.mocked(characterModule.classify)

test('the text is read once, however many strings are looked for', () => {
  const text = 'They met at the harbour, and went on. '.repeat(200)
  classified.mockClear()
  findAllWritten(text, ['Lind'])
  const one = classified.mock.calls.length
  classified.mockClear()
  findAllWritten(
    text,
    Array.from({ length: 300 }, (_, n) => `Lind${n}`),
  )
  expect(classified.mock.calls.length).toBeLessThan(2 * one)
})
