import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCleaner } from '../../src/index.ts'
import { createWindow } from '../../src/stream/create-window.ts'
import { mendPieces } from '../../src/stream/mend-pieces.ts'

const cleaner = createCleaner({
  roster: [
    { name: 'Ingrid Hale', titles: ['Harbour Bank'] },
    { name: 'Keith Rember', titles: ['Northgate Partners'] },
    { name: 'Viktor Hanka', titles: ['CFO'] },
  ],
  medium: 'speech',
})

const said = fc.constantFrom(
  'our next question comes from ingreed hale from harbour bank please go ahead',
  'thank you victor and good morning everyone',
  'the next question is from keith remper with northgate partners',
  'over to our cfo victor hanca',
  'we are pleased with the quarter and the work goes on',
  'the market will grow in the second half of the year as scot said',
  'Thank you, Remper.',
)
const speechOf = (turns: number) =>
  fc
    .array(fc.tuple(said, fc.constantFrom(undefined, 'Speaker 1', 'Ann Lee')), { minLength: 1, maxLength: turns })
    .map((turns) => turns.flatMap(([text, speaker]) => text.split(' ').map((word) => ({ text: word, speaker }))))

test('with a look-ahead as long as the speech the result is the batch’s', () => {
  fc.assert(
    fc.property(speechOf(8), (words) => {
      const window = createWindow(cleaner, words.length)
      const given = [...words.flatMap((word) => window.push(word)), ...window.flush()]
      expect(given.map(({ text }) => text)).toEqual(mendPieces(cleaner, words, 0).texts)
    }),
    { numRuns: 40 },
  )
})

test('with a shorter one each word is what the batch makes of the words known by then', () => {
  fc.assert(
    // each word of it is mended again with all before it: short ones are enough
    fc.property(speechOf(4), fc.integer({ min: 4, max: 30 }), (words, lookAhead) => {
      const window = createWindow(cleaner, lookAhead)
      let given = 0
      const check = (texts: readonly string[], known: number): void => {
        const batch = mendPieces(cleaner, words.slice(0, known), given).texts
        expect(texts).toEqual(batch.slice(given, given + texts.length))
        given += texts.length
      }
      words.forEach((word, i) => {
        check(
          window.push(word).map(({ text }) => text),
          i + 1,
        )
      })
      check(
        window.flush().map(({ text }) => text),
        words.length,
      )
      expect(given).toBe(words.length)
    }),
    { numRuns: 40 },
  )
})
