import { expect, test } from 'vitest'
import { isWordOfName } from '../../src/garbles/is-word-of-name.ts'

test.each([
  ['hadrovers', 'hadrov'],
  ['hadrovecgate', 'hadrovec'],
  ['hadrovecness', 'hadrovec'],
  ['hadrovecians', 'hadrovec'],
  ['marlovians', 'marlovia'],
  ['olympians', 'olympic'],
  ['libraries', 'librarians'],
  ['hadrovan', 'hadrovanus'],
  ['hadrovius', 'hadrov'],
  ['hadrovic', 'hadrovia'],
])('%s is a word made of %s', (written, name) => {
  expect(isWordOfName(written, name)).toBe(true)
})

test.each([
  ['sanderss', 'sanders'],
  ['vitkov', 'witkoff'],
  ['hadrovets', 'hadrovec'],
  ['browni', 'browne'],
])('%s may be a garble of %s', (written, name) => {
  expect(isWordOfName(written, name)).toBe(false)
})
