import { describe, expect, test } from 'vitest'
import { pairMarks } from '../../../src/quotations/narration/quotation-marks.ts'
import { readArticle } from '../../../src/text/article.ts'

const read = (text: string) => {
  const article = readArticle(text)
  const { quoted, unbalanced } = pairMarks(article)
  return {
    quoted: quoted.map(({ start, end }) => text.slice(start, end)),
    unbalanced: unbalanced.map((token) => article.starts[token]),
  }
}

describe('marks of all styles', () => {
  test.each([
    ['“yes”', ['yes']],
    ['"yes"', ['yes']],
    ['‘yes’', ['yes']],
    ["'yes'", ['yes']],
    ["''yes''", ['yes']],
    ["``yes''", ['yes']],
    ['«yes»', ['yes']],
    ['»yes«', ['yes']],
    ['„yes“', ['yes']],
    ['„yes”', ['yes']],
    ['‚yes‘', ['yes']],
    ['‹yes›', ['yes']],
    ['「yes」', ['yes']],
    ['”yes”', ['yes']],
    ['"We go," he said, "and stay."', ['We go,', 'and stay.']],
    ['‘The workers’ rights,’ she said.', ['The workers’ rights,']],
    ['Minister says ‘no plans’ to close', ['no plans']],
  ])('%s', (text, quoted) => expect(read(text)).toEqual({ quoted, unbalanced: [] }))
})

test('what is nested belongs to the outermost', () => {
  expect(read('“He said ‘no’ to it”').quoted).toEqual(['He said ‘no’ to it'])
})

test.each(['Don’t touch the dogs’ bowls in the ’90s.', "rock 'n' roll 'em", 'a 6\'2" guard and a 55" screen'])(
  'apostrophes, feet and inches are no marks: %s',
  (text) => expect(read(text)).toEqual({ quoted: [], unbalanced: [] }),
)

test('an opening mark runs on where the next paragraph opens again', () => {
  expect(read('“One.\n\n“Two.”\n\nThree.')).toEqual({ quoted: ['One.', 'Two.'], unbalanced: [] })
})

test('stray and unclosed marks are reported, and the rest survives them', () => {
  expect(read('He left. ” She said “yes” again.')).toEqual({ quoted: ['yes'], unbalanced: [9] })
  expect(read('“It was never closed.\n\nShe said “yes” again.')).toEqual({
    quoted: ['It was never closed.', 'yes'],
    unbalanced: [0],
  })
})

test('paragraphs of a quotation that were joined are whole, but not what the narrator says between them', () => {
  expect(read('He said: "We waited long. It rained all day. "Then it stopped at last."').quoted).toEqual([
    'We waited long. It rained all day.',
    'Then it stopped at last.',
  ])
  expect(read('"We waited all day. It rained, he said. "Then it stopped at last."').quoted).toEqual([
    'We waited all day.',
    'Then it stopped at last.',
  ])
})
