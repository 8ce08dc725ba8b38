import { expect, test } from 'vitest'
import { CrossedFeatures } from '../../src/models/crossed-features.ts'
import { fingerprintOf } from '../../src/models/fingerprint.ts'
import { HashedRow } from '../../src/models/hashed-row.ts'
import { readLinearModel, score } from '../../src/models/linear-model.ts'

interface Shape {
  readonly corners: number
  readonly colour: number
}
const SEEN = [
  { name: 'corners', of: ({ corners }: Shape) => corners },
  { name: 'colour', of: ({ colour }: Shape) => colour },
]
const hashesOf = (crosses: readonly string[], shape: Shape): readonly number[] => {
  const row = new HashedRow()
  new CrossedFeatures('a', SEEN, crosses).addTo(row, shape)
  return [...row.hashes.slice(0, row.count)]
}

test('a feature is told by its name, wherever it stands in the list', () => {
  const shape = { corners: 3, colour: 7 }
  const [always, corners, both] = hashesOf(['', 'corners', 'corners colour'], shape)
  expect(hashesOf(['corners colour', 'corners', ''], shape)).toEqual([both, corners, always])
})

test('and changes with what is seen', () => {
  const crosses = ['', 'corners', 'corners colour']
  const [before, after] = [hashesOf(crosses, { corners: 3, colour: 7 }), hashesOf(crosses, { corners: 3, colour: 8 })]
  expect(after.map((hash, i) => hash === before[i])).toEqual([true, true, false])
})

test('what is crossed has to be seen', () => {
  expect(() => new CrossedFeatures('a', SEEN, ['corners size'])).toThrow('size')
})

test('a table that was learned from other features is refused when it is asked', () => {
  const { names } = new CrossedFeatures('a', SEEN, ['corners'])
  const table = { features: fingerprintOf(['colour']), scale: 1, weights: btoa('\0\0\0\0') }
  expect(() => score(readLinearModel(table, names), new HashedRow())).toThrow('other features')
  expect(score(readLinearModel({ ...table, features: fingerprintOf(names) }, names), new HashedRow())).toBe(0)
})
