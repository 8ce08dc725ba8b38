import { expect, test } from 'vitest'
import { createResolver } from '../../src/index.ts'

const resolver = createResolver(['Steve Witkoff', 'Dmitry Peskov', 'Karoline Leavitt', 'Jane Corbett', 'Jane Corbet'])

test.each([
  ['Karoline Leavitt', [['same', '"Karoline Leavitt" is Karoline Leavitt as it stands']]],
  ['Vykov', [['spelling', 'spelt like Witkoff: v for w, y for i, v for ff, as in other garbles']]],
  [
    'Levitt',
    [
      ['sound', 'sounds like Leavitt (LFT ~ LFT)'],
      ['spelling', 'spelt like Leavitt'],
    ],
  ],
  ['Moscow', [['background', '"Moscow" is a place, month or organisation of its own']]],
  [
    'Bennett',
    [
      ['background', '"Bennett" is a surname of its own'],
      ['background', '"Bennett" is a forename of its own'],
    ],
  ],
  [
    'Corbit',
    [
      ['sound', 'sounds like Corbet (KRPT ~ KRPT)'],
      ['spelling', 'spelt like Corbet: i for e, as in other garbles'],
      ['rival', 'Jane Corbet and Jane Corbett fit equally'],
    ],
  ],
])('the reasons for %s', (name, reasons) => {
  expect(resolver.resolve(name).reasons.map(({ code, text }) => [code, text])).toEqual(reasons)
})

test('a name that must be a string says what it was given', () => {
  expect(() => resolver.resolve(7 as unknown as string)).toThrow('a name to resolve is a string, not 7')
})

test('how sure each reason is lies between 0 and 1', () => {
  for (const name of ['Vykov', 'Levitt', 'Moscow', 'Corbit'])
    for (const { value } of resolver.resolve(name).reasons) {
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThanOrEqual(1)
    }
})
