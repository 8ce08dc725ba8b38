import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { readArticle } from '../../src/text/article.ts'

const TIMES = 10_000

describe('ten thousand of anything', () => {
  test.each([
    '“',
    '”',
    '"',
    "'",
    "''",
    '‘',
    '’',
    '«',
    '„',
    '「',
    '" ',
    "' a",
    '“a” ',
    '“a ',
    'said ',
    'said that ',
    'Lind said “',
    ', ',
    '(',
    'A: b.\n\n',
    'Lind of the fund who said ',
    '“The harbour was lost that day.”\n\nIt is late. The harbour was lost that day.\n\n',
    'who ',
    'the ',
    'Lind and ',
    '“…”\n',
    '— ',
    '\n',
    '\ud800',
    '\0',
    '👩‍🚀” ',
  ])('%j', (part) => {
    const text = part.repeat(TIMES)
    for (const { start, end } of findQuotations(readArticle(text)).quotations) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})

test.each(['Ana Falk and ', 'Ana Falk and her son '])('ten thousand who speak together: %j', (part) => {
  const { quotations } = findQuotations(readArticle(`${part.repeat(TIMES)}Bo Lind said it rained.`))
  expect(quotations).toHaveLength(1)
})

test.each(['old teacher and ', 'Old Teacher and ', 'Mayor Lind and '])(
  'ten thousand of whom one may speak: %j',
  (part) => {
    expect(() => findQuotations(readArticle(`“Yes,” said ${part.repeat(TIMES)}Bo Lind.`))).not.toThrow()
  },
)
