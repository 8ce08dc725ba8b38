import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JoinedKeys } from '../../src/spellings/joined-keys.ts'

const joined = (keys: readonly string[], pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const groups = new JoinedKeys(keys)
  for (const [a, b] of pairs) {
    const [one, other] = [groups.firstOf(a), groups.firstOf(b)]
    if (one !== other) groups.join(one, other)
  }
  return groups.all().map((group) => group.join(' '))
}

test('groups come in the order of their keys, and the keys of a group as they were joined', () => {
  const keys = ['a', 'b', 'c', 'd', 'e']
  expect(joined(keys, [])).toEqual(keys)
  expect(
    joined(keys, [
      ['e', 'b'],
      ['d', 'a'],
      ['b', 'd'],
    ]),
  ).toEqual(['e b d a', 'c'])
})

test('what is joined along some way is one group, as when each key is told its group anew', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const pair = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const groupOf = new Map(keys.map((key) => [key, [key]]))
      for (const [a, b] of pairs) {
        const [one, other] = [groupOf.get(a)!, groupOf.get(b)!]
        if (one !== other) for (const key of [...one, ...other]) groupOf.set(key, [...one, ...other])
        for (const key of groupOf.get(a)!) groupOf.set(key, groupOf.get(a)!)
      }
      expect(joined(keys, pairs)).toEqual([...new Set(groupOf.values())].map((group) => group.join(' ')))
    }),
  )
})

test('of four times as many keys that are joined to one group about four times as many are looked at', () => {
  const reads = (count: number): number => {
    let read = 0
    const get = Map.prototype.get
    const keys = Array.from({ length: count }, (_, n) => `key ${n}`)
    Map.prototype.get = function (key: unknown) {
      read++
      return get.call(this, key)
    }
    try {
      joined(
        keys,
        keys.slice(1).map((key, n) => [n % 2 ? key : keys[n]!, n % 2 ? keys[n]! : key] as const),
      )
    } finally {
      Map.prototype.get = get
    }
    return read
  }
  expect(reads(4000)).toBeLessThan(6 * reads(1000))
})
