import { expect, test } from 'vitest'
import { readFrontCoded } from '../../src/models/front-code.ts'

test('words of several first letters, with tags of none, one and two characters', () => {
  for (const [tagLength, tags] of [
    [0, ['', '', '', '']],
    [1, ['0', '3', '0', '9']],
    [2, ['+0', '-1', '+9', '-0']],
  ] as const) {
    const coded = `0anna2t0bo0cora|${tags.join('')}`
    const list = readFrontCoded(coded, (tag) => tag, tagLength)
    expect(list.words()).toEqual(['anna', 'ant', 'bo', 'cora'])
    expect(list.words().map((word) => list.get(word))).toEqual(tags)
    for (const other of ['', 'an', 'bob', 'dora', 'é']) expect(list.get(other)).toBeUndefined()
  }
})
