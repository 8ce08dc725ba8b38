import { expect, test } from 'vitest'
import { packWeights, unpackWeights } from '../../src/models/packed-weights.ts'

test('weights come back to two decimals', () => {
  const weights = Array.from({ length: 6400 }, (_, n) => (n - 3200) / 100)
  expect(unpackWeights(packWeights(weights))).toEqual(Float32Array.from(weights))
  expect(unpackWeights(packWeights([0.004, -1.238, 77, -77]))).toEqual(Float32Array.from([0, -1.24, 31.99, -32]))
})

test('they are written in characters that stand in a string as they are', () =>
  expect(packWeights(Array.from({ length: 6400 }, (_, n) => (n - 3200) / 100))).toMatch(/^[^\\'"`]*$/))
