import { expect, test } from 'vitest'
import { SpokenTurns } from '../../src/attribution/spoken-turns.ts'

const spoken = (...members: readonly number[]): SpokenTurns => {
  const turns = new SpokenTurns()
  for (const [token, member] of members.entries()) turns.add({ token, member, unnamed: false, quotation: token })
  return turns
}

test('who goes on speaking stands once, where they spoke last', () => {
  expect(spoken(1, 1, 2, 2, 2).turns).toEqual([
    { token: 1, member: 1, unnamed: false, quotation: 1 },
    { token: 4, member: 2, unnamed: false, quotation: 4 },
  ])
})

test('several in a row who are nobody stand once, but an unnamed person is somebody', () => {
  expect(spoken(-1, -1, 3, -1).turns.map(({ token }) => token)).toEqual([0, 2, 3])
  const turns = spoken(-1)
  turns.add({ token: 7, member: -1, unnamed: true, quotation: 7 })
  expect(turns.turns).toHaveLength(2)
})

test('how often each spoke, and when last, is what counting all turns tells', () => {
  const { turns, shares } = spoken(1, 2, 1, 1, 3, 2, 2, 1)
  for (const member of [1, 2, 3, 4]) {
    const own = turns.filter((turn) => turn.member === member)
    expect(shares.get(member)?.count ?? 0).toBe(own.length)
    expect(shares.get(member)?.last ?? -1).toBe(turns.findLastIndex((turn) => turn.member === member))
  }
})
