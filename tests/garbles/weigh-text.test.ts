import { expect, test } from 'vitest'
import { weighText } from '../../src/garbles/weigh-text.ts'

const suspect = (odds: number, places = 1): Parameters<typeof weighText>[0][number] => ({
  odds,
  places,
  isResolved: false,
  isName: false,
  isStrange: false,
})

test('a suspect that stands in several places is the likelier garble: a writer’s slip stands once', () => {
  const [once] = weighText([suspect(0.5)])
  const [twice] = weighText([suspect(0.5, 2)])
  const [often] = weighText([suspect(0.5, 4)])
  expect(twice!).toBeGreaterThan(once!)
  expect(often!).toBeGreaterThan(twice!)
  expect(weighText([suspect(0.5, 40)])).toEqual([often])
})

test('what resembles nobody is no garble however often it stands there', () => {
  expect(weighText([suspect(-6, 40)])[0]!).toBeLessThan(0.05)
})

test('sure garbles make others of the text likelier', () => {
  const [alone] = weighText([suspect(1)])
  const [, , beside] = weighText([suspect(5), suspect(5), suspect(1)])
  expect(beside!).toBeGreaterThan(alone!)
})

test('what is known for nothing and very like a name that the text introduces is the likelier slip', () => {
  const [plain] = weighText([suspect(0)])
  const [strange] = weighText([{ ...suspect(0), isStrange: true }])
  expect(strange!).toBeGreaterThan(plain!)
})
