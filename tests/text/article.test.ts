import { describe, expect, test } from 'vitest'
import { type Article, readArticle, tokenText } from '../../src/text/article.ts'

const sentences = (article: Article): string[] =>
  [...article.sentences.slice(0, -1)].map((first, s) =>
    article.text.slice(article.starts[first], article.ends[article.sentences[s + 1]! - 1]),
  )
const tokens = (text: string): string[] => {
  const article = readArticle(text)
  return Array.from({ length: article.count }, (_, i) => tokenText(article, i))
}

describe('tokens', () => {
  test.each([
    ['Mr. O’Neill’s aide', ['Mr.', 'O’Neill', '’s', 'aide']],
    ['J. D. Falk of the U.S. said', ['J.', 'D.', 'Falk', 'of', 'the', 'U.S.', 'said']],
    ['don’t ‘go’', ['don’t', '‘', 'go', '’']],
    ['a 76-year-old at 1,200.50', ['a', '76-year-old', 'at', '1,200.50']],
    [
      'bob@x.org, https://x.org/a_b?c=1. See notes.txt @me #tag',
      ['bob@x.org', ',', 'https://x.org/a_b?c=1', '.', 'See', 'notes.txt', '@me', '#tag'],
    ],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected))
})

describe('sentences', () => {
  test('titles, initials and quotation marks end no sentence of their own', () => {
    const article = readArticle('“Why?” Dr. Lind of the U.S. Army asked at 5 p.m. He left. “So.” Falk sat.')
    expect(sentences(article)).toEqual([
      '“Why?”',
      'Dr. Lind of the U.S. Army asked at 5 p.m.',
      'He left.',
      '“So.”',
      'Falk sat.',
    ])
  })

  test('a blank line begins a paragraph; a line wrapped at a column does not', () => {
    expect(readArticle('One.\n\nTwo\n\nthree').paragraphs).toHaveLength(4)
    const line = 'Sixty characters of prose that somebody wrapped at a column of'
    expect(readArticle(`${line}\nText ${line}\n${line}\nText ${line}\n${line}`).paragraphs).toHaveLength(2)
  })

  test('a lost space ends a sentence all the same', () => {
    expect(
      sentences(readArticle('The council met last week.The mayor left.“We lost,” Lind said.Critics laughed.')),
    ).toEqual(['The council met last week.', 'The mayor left.', '“We lost,” Lind said.', 'Critics laughed.'])
    expect(sentences(readArticle('The vote was close."We lost," Lind said."We fought."The mayor left.'))).toEqual([
      'The vote was close.',
      '"We lost," Lind said.',
      '"We fought."',
      'The mayor left.',
    ])
  })

  test.each(['Node.Js is old', 'the site booking.Com', 'see vue.Org there', 'Sarah.Lund wrote', 'a e.g.The b'])(
    'but none in %s',
    (text) => expect(sentences(readArticle(text))).toEqual([text]),
  )
})
