import { expect, test } from 'vitest'
import { createResolver } from '../../src/index.ts'
import { MANY_NAMES } from './many-names.ts'

test('one person is resolved, and all of the confidence is that person’s', () => {
  const { status, confidence, alternatives } = createResolver(['Ada Lindqvist', 'Bo Marlow']).resolve('Lindqvist')
  expect(status).toBe('resolved')
  expect(confidence).toBe(alternatives[0]!.confidence)
  expect(alternatives.map(({ entity }) => entity.name)).toEqual(['Ada Lindqvist'])
})

test('two of one family name are ambiguous, and share the confidence', () => {
  const { status, entity, alternatives } = createResolver(['Ada Lindqvist', 'Carl Lindqvist']).resolve('Lindqvist')
  expect([status, entity]).toEqual(['ambiguous', null])
  expect(alternatives).toHaveLength(2)
  const total = alternatives.reduce((sum, { confidence }) => sum + confidence, 0)
  expect(total).toBeGreaterThan(0.8)
  expect(total).toBeLessThanOrEqual(1)
})

test('a stranger is unknown, and who hardly resembles the name is not named', () => {
  const { status, entity, alternatives } = createResolver(['Ada Lindqvist', 'Bo Marlow']).resolve('Zebrowski')
  expect([status, entity]).toEqual(['unknown', null])
  expect(alternatives).toEqual([])
})

test('among very many the likest is named, however unlikely', () => {
  const many = [...MANY_NAMES, 'Jane Hashimoto']
  const { status, confidence, alternatives } = createResolver(many).resolve('Dzheyn Hosh')
  expect(status).toBe('unknown')
  expect(confidence).toBeLessThan(0.05)
  expect(alternatives[0]?.confidence).toBe(confidence)
})
