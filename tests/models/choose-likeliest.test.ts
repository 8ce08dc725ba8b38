import { expect, test } from 'vitest'
import { choose } from '../../src/models/choose-likeliest.ts'

test('the best of however many candidates, with its probability', () => {
  const candidates = Array.from({ length: 300 }, (_, i) => i)
  expect(choose(candidates, (one) => (one === 290 ? 5 : 0))).toEqual({
    index: 290,
    probability: expect.closeTo(Math.exp(5) / (Math.exp(5) + 299), 9),
  })
  expect(choose([1], () => -1000)).toEqual({ index: 0, probability: 1 })
})
