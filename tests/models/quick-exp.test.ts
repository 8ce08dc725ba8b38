import { expect, it } from 'vitest'
import { quickExp, quickTanh } from '../../src/models/quick-exp.ts'

const numbers = Array.from({ length: 4801 }, (_, i) => (i - 2400) / 100)

it('is the power of e to nine digits', () => {
  for (const x of numbers) expect(Math.abs(quickExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-9)
})

it('is the hyperbolic tangent to eight digits', () => {
  for (const x of numbers) expect(Math.abs(quickTanh(x) - Math.tanh(x))).toBeLessThan(1e-8)
})
