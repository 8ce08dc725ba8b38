import { expect, test } from 'vitest'
import { classifyWords } from '../../src/mentions/name-classes.ts'
import { personContext } from '../../src/mentions/person-context.ts'
import { readArticle } from '../../src/text/article.ts'

/** The context score of the first place where a word is written. */
function scoreOf(text: string, word: string): number {
  const article = readArticle(text)
  const first = article.words.findIndex((w) => article.vocabulary[w] === word)
  return personContext(article, classifyWords(article), { first, behind: first + 1 })
}

test('what stands around a name tells a person from a place', () => {
  expect(scoreOf('The vote was lost, and Vidok said he would resign.', 'Vidok')).toBeGreaterThan(1)
  expect(scoreOf('They asked Vidok about it.', 'Vidok')).toBeGreaterThan(1)
  expect(scoreOf('The road across Vidok is closed.', 'Vidok')).toBeLessThan(-1)
  expect(scoreOf('Every Vidok citizens group was there.', 'Vidok')).toBeLessThan(-1)
})
