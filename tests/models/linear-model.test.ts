import { expect, test } from 'vitest'
import { MOST_STEPS, readWeights, writeWeights } from '../../src/models/linear-model.ts'

test('weights are written as one character each and read back', () => {
  const all = Int8Array.from({ length: 2 * MOST_STEPS + 1 }, (_, i) => i - MOST_STEPS)
  const text = writeWeights(all)
  expect(text).toHaveLength(all.length)
  expect(text).not.toMatch(/['"\\\s]/)
  expect(readWeights(text)).toEqual(all)
})
