import { describe, expect, test } from 'vitest'
import { alignmentOdds, channelOf, operationOdds, ownOdds } from '../../src/channels/channel.ts'
import { learnedChannels } from '../../src/channels/channels.ts'
import { explainAlignment } from '../../src/channels/explain-alignment.ts'
import { readChannel, writeOperations } from '../../src/channels/operations.ts'
import { letterCodes } from '../../src/sounds/letter-codes.ts'

const codes = (...symbols: number[]): Uint8Array => Uint8Array.from(symbols)

describe('odds of an alignment, by hand', () => {
  // two symbols: 0 stands for itself 8 times as often as by chance, 1 for 0 half as often, 1 1 for 0 four times as often
  const channel = channelOf(
    [
      { form: [0], written: [0], odds: Math.log(8) },
      { form: [1], written: [0], odds: Math.log(0.5) },
      { form: [1, 1], written: [0], odds: Math.log(4) },
      { form: [1], written: [], odds: Math.log(0.1) },
      { form: [], written: [0], odds: Math.log(0.2) },
      { form: [0], written: [0, 1], odds: Math.log(3) },
      { form: [1, 0], written: [0, 1], odds: Math.log(5) },
    ],
    2,
  )
  test.each([
    ['a symbol for itself', codes(0), codes(0), 8],
    ['two for one, or one and one dropped either way', codes(1, 1), codes(0), 4 + 2 * 0.5 * 0.1 + 3 * 0.1 * 0.1 * 0.2],
    ['one for two', codes(0), codes(0, 1), 3],
    ['two for two beside one dropped and one for two', codes(1, 0), codes(0, 1), 5 + 0.1 * 3],
    ['nothing for nothing', codes(), codes(), 1],
    ['one added', codes(), codes(0), 0.2],
  ])('%s', (_, form, written, odds) => expect(Math.exp(alignmentOdds(channel, form, written))).toBeCloseTo(odds, 5))

  test('what cannot be is very unlikely, not an error', () => {
    expect(alignmentOdds(channel, codes(0), codes(1))).toBeLessThan(-100)
  })
  test('a string’s own odds', () => expect(ownOdds(channel, codes(0, 0))).toBeCloseTo(2 * Math.log(8), 5))
})

test('long strings are compared in bounded time and memory', () => {
  const long = letterCodes('witkoff'.repeat(100))
  expect(alignmentOdds(learnedChannels().romanised, long, long)).toBeGreaterThan(100)
})

test('the learned channel knows that w is written v, and tk as k', () => {
  const { romanised } = learnedChannels()
  const odds = (form: string, written: string): number =>
    alignmentOdds(romanised, letterCodes(form), letterCodes(written))
  expect(odds('witkoff', 'vitkov')).toBeGreaterThan(odds('peskov', 'vitkov') + 5)
  const swaps = explainAlignment(romanised, letterCodes('witkoff'), letterCodes('vitkof'))
  expect(swaps.map(({ form, written }) => `${form}→${written}`).join(' ')).toMatch(/w\w?→v/)
})

test('operations are written and read back, but for rounding', () => {
  const operations = [
    { form: [0], written: [1], odds: 1 },
    { form: [1, 0], written: [1], odds: -2.5 },
    { form: [], written: [0], odds: -3 },
    { form: [1], written: [], odds: -1 },
  ]
  const channel = readChannel(writeOperations(operations, 2), 2)
  for (const { form, written, odds } of operations) {
    const found = operationOdds(
      channel,
      Uint8Array.from(form),
      Uint8Array.from(written),
      form.length,
      written.length,
      form.length,
      written.length,
    )
    expect(Math.log(found)).toBeCloseTo(odds, 1)
  }
})
