import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { readArticle } from '../../src/text/article.ts'

/** Each quotation as `kind | source | words ++ words`, in the article's order. */
const read = (text: string): string[] =>
  findQuotations(readArticle(text)).quotations.map(({ kind, source, spans }) =>
    [
      kind,
      source ? text.slice(source.start, source.end) : '–',
      spans.map(({ start, end }) => text.slice(start, end)).join(' ++ '),
    ].join(' | '),
  )

describe('who says what', () => {
  test.each([
    ['“We lost the harbour,” Maren Lind said.', ['direct | Maren Lind | We lost the harbour,']],
    ['“We lost the harbour,” said Lind.', ['direct | Lind | We lost the harbour,']],
    ['Lind said, “We lost the harbour.”', ['direct | Lind | We lost the harbour.']],
    ['“If we go,” Marlow said, “we lose the harbour.”', ['direct | Marlow | If we go, ++ we lose the harbour.']],
    [
      '“We lost the harbour,” Lind said. “Nobody warned us about the storm.”',
      ['direct | Lind | We lost the harbour, ++ Nobody warned us about the storm.'],
    ],
    ['Lind said that the harbour was lost.', ['indirect | Lind | the harbour was lost']],
    ['The harbour was lost, Lind said.', ['indirect | Lind | The harbour was lost']],
    ['According to Lind, the harbour was lost.', ['indirect | Lind | the harbour was lost']],
    ['She said the plan was “a farce” and would fail.', ['mixed | She | the plan was “a farce” and would fail']],
    ['A spokesman for Ortega said the talks had failed.', ['indirect | A spokesman for Ortega | the talks had failed']],
    [
      'Lind, head of research at the fund and once an aide to Minister Falk, said the harbour was lost.',
      ['indirect | Lind | the harbour was lost'],
    ],
    ['Falk told Lind that the harbour was lost.', ['indirect | Falk | the harbour was lost']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
