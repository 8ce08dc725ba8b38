import { expect, it } from 'vitest'
import { properClass } from '../../src/lexicon/proper-words.ts'
import { surnameClass } from '../../src/lexicon/usual-surnames.ts'

it('tells how usual a surname is, and a proper word', () => {
  expect(['smith', 'barlow', 'vykov'].map(surnameClass)).toEqual([4, 1, 0])
  expect(['moscow', 'vykov'].map(properClass)).toEqual([3, 0])
})
