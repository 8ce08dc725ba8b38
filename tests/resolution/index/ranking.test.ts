import { expect, test } from 'vitest'
import { Ranking } from '../../../src/resolution/index/ranking.ts'

function rankingOf(most: number, values: readonly number[], least = Number.NEGATIVE_INFINITY): Ranking {
  const ranking = new Ranking(most)
  ranking.clear(least)
  for (const [number, value] of values.entries()) ranking.add(number, value)
  return ranking
}

test('the best few, best first, and equal ones in the order of coming', () => {
  expect(rankingOf(3, [1, 5, 2, 4]).items()).toEqual([1, 3, 2])
  expect(rankingOf(4, [1, 1, 2, 1]).items()).toEqual([2, 0, 1, 3])
  expect(rankingOf(2, [1, 1, 1]).items()).toEqual([0, 1])
  expect(rankingOf(9, [3]).items()).toEqual([0])
})

test('what is known to be new is placed alike', () => {
  const ranking = new Ranking(3)
  ranking.clear(0)
  for (const [number, value] of [1, 5, 2, 0, 5].entries()) ranking.addNew(number, value)
  expect(ranking.items()).toEqual([1, 4, 2])
})

test('those far behind the best are left out', () => {
  expect(rankingOf(4, [1, 5, 2, 4]).items(1)).toEqual([1, 3])
  expect(rankingOf(4, [1, 5, 2, 4]).items(0.5)).toEqual([1])
})

test('a value must exceed the least there is', () => {
  expect(rankingOf(3, [1, 2, 3], 2).items()).toEqual([2])
  expect(rankingOf(2, [4, 5]).least).toBe(4)
  expect(rankingOf(3, [4, 5]).least).toBe(Number.NEGATIVE_INFINITY)
  expect(rankingOf(2, [4, 5], 3).least).toBe(4)
})

test('a number stands once, with the higher of its values', () => {
  const ranking = rankingOf(3, [1, 5, 2, 4])
  ranking.add(2, 4.5)
  expect(ranking.items()).toEqual([1, 2, 3])
  ranking.add(3, 4.2)
  ranking.add(1, 2)
  expect([ranking.items(), ranking.least]).toEqual([[1, 2, 3], 4.2])
  ranking.add(7, 4.3)
  expect([ranking.items(), ranking.least]).toEqual([[1, 2, 7], 4.3])
})

test('it knows its best, who is at a place, and how many there are', () => {
  const ranking = rankingOf(2, [1, 5, 2])
  expect([ranking.best, ranking.at(0), ranking.at(1), ranking.count]).toEqual([5, 1, 2, 2])
  ranking.clear(0)
  expect([ranking.best, ranking.count, ranking.items()]).toEqual([Number.NEGATIVE_INFINITY, 0, []])
})
