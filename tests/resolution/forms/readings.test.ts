import { expect, test } from 'vitest'
import { readingsOf } from '../../../src/resolution/forms/readings.ts'

test.each([
  ['romanised Cyrillic', 'shchukin zhak', 'shukin jak'],
  ['romanised Cyrillic', 'dzhon tsekh', 'jon ceh'],
  ['romanised Cyrillic', 'uayt ksave', 'wayt xave'],
  ['a J that is a vowel', 'jansen', 'yansen'],
  ['a CH that is breathed', 'chanan', 'hanan'],
  ['a G for H', 'garri', 'harri'],
  ['an I for J', 'iustina yan', 'justina jan'],
])('%s: %s may be %s', (_, written, meant) => expect(readingsOf(written)).toContain(meant))

test('letters inside a word are not exchanged like its first', () => {
  expect(readingsOf('burgas miagi')).toEqual([])
})

test('what has no such letters has no other reading', () => {
  expect(readingsOf('ada lind')).toEqual([])
})
