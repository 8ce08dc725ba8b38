import { describe, expect, test } from 'vitest'
import { pairOdds } from '../../src/channels/letter-pairs.ts'
import { letterCodes } from '../../src/sounds/letter-codes.ts'

const oddsOf = (folded: string): number => pairOdds(letterCodes(folded))

describe('letters that follow one another as in names', () => {
  test.each([
    ['harden', 'hqrdxn'],
    ['collins', 'coljins'],
    ['mcallen', 'mcqlzen'],
    ['shane', 'hsnae'],
  ])('%s looks more like a name than %s', (name, other) => {
    expect(oddsOf(name)).toBeGreaterThan(oddsOf(other))
  })

  test('the edges of a word count', () => {
    expect(oddsOf('marson')).toBeGreaterThan(oddsOf('onmars'))
  })

  test('words of a stretch are each a name', () => {
    expect(oddsOf('harden collins')).toBeCloseTo(oddsOf('harden') + oddsOf('collins'), 6)
  })

  test('nothing says nothing', () => {
    expect(Number.isFinite(oddsOf(''))).toBe(true)
  })
})
