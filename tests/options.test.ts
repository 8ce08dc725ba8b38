import { describe, expect, test } from 'vitest'
import { type CleanOptions, clean, createCleaner, WhosaidError } from '../src/index.ts'

const caught = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('a mistake in the options is told as one', () => {
  test.each<[string, unknown, RegExp]>([
    ['no object', 'roster', /an object, not "roster"/],
    ['null', null, /an object, not null/],
    ['a list', [], /an object, not a list/],
    ['an unknown option', { rooster: [] }, /no option "rooster".*roster/],
    ['decisions as a list', { decisions: [['a', 'b']] }, /decisions is an object/],
    ['decisions as a Map', { decisions: new Map([['a', 'b']]) }, /decisions is an object/],
    ['a decision that is a number', { decisions: { Lund: 5 } }, /the decision on "Lund"/],
    ['known above one', { known: 2 }, /known is a number from 0 to 1, not 2/],
    ['garbled as a word', { garbled: 'much' }, /garbled is a number from 0 to 1/],
    ['confidence that is no number', { confidence: Number.NaN }, /confidence is a number from 0 to 1, not NaN/],
    ['a language by its name', { language: 'English' }, /language is a code/],
    ['protect as a string', { protect: 'Lund' }, /protect is a list/],
    ['an unknown medium', { medium: 'radio' }, /medium is/],
  ])('%s', (_, options, message) => {
    const error = caught(() => createCleaner(options as CleanOptions))
    expect(error).toBeInstanceOf(WhosaidError)
    expect(error).toMatchObject({ code: 'invalid-option', message: expect.stringMatching(message) })
  })
})

test('the language is detected, or as the caller says', () => {
  expect(clean('Nothing was said of it by the people who were there.').language).toBe('en')
  expect(clean('Nothing was said of it by the people who were there.', { language: 'de' }).language).toBe('de')
})
