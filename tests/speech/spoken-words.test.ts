import { expect, test } from 'vitest'
import { readSpokenWords } from '../../src/speech/transcript/spoken-words.ts'
import { readArticle } from '../../src/text/article.ts'

test('the time of a line is nothing that is said', () => {
  const text = '00:10:11 So thank you.\n\n01:04:41.250 Well, good.'
  const { starts, ends, count } = readSpokenWords(readArticle(text))
  const said = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))
  expect(said).toEqual(['So', 'thank', 'you', 'Well', 'good'])
})
