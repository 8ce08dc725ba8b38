import { expect, it } from 'vitest'
import { remember } from '../../src/sounds/remember.ts'

it('works out an answer once, and forgets all when it has remembered its most', () => {
  const asked: string[] = []
  const lengthOf = remember(2, (word) => asked.push(word) && word.length)
  expect(['a', 'bb', 'a', 'bb', 'ccc', 'ccc', 'a'].map(lengthOf)).toEqual([1, 2, 1, 2, 3, 3, 1])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
})
