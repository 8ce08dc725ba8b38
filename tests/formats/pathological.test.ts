import { expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-document.ts'
import { type DocumentFormat, detectFormat } from '../../src/formats/index.ts'
import { WhosaidError } from '../../src/index.ts'
import { replaceNames } from './replace-names.ts'

// each of these is a second at most; anything quadratic would take minutes
const LONG = 300_000
const many = (text: string): string => text.repeat(LONG / text.length)
const srt = (text: string): string => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n`
const vtt = (text: string): string => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`
const otr = (text: string): string => JSON.stringify({ text, media: '' })

test.each<[DocumentFormat, string, (text: string) => string]>([
  ['srt', '<', srt],
  ['srt', '<i ', srt],
  ['srt', '{\\an8', srt],
  ['srt', 'a\n', srt],
  ['srt', '- ', srt],
  ['srt', '1\n', srt],
  ['vtt', '<', vtt],
  ['vtt', '<v ', vtt],
  ['vtt', '&', vtt],
  ['vtt', '&#', vtt],
  ['vtt', 'a\n', vtt],
  ['vtt', 'NOTE a --> b\n', (text) => `WEBVTT\n\n${text}`],
  ['sbv', 'a\n', (text) => `0:00:01.000,0:00:02.000\n${text}`],
  ['ass', '{\\p1', (text) => `[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,${text}`],
  ['ass', '\\N', (text) => `[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,${text}`],
  ['ttml', '<br/>', (text) => `<tt><p>${text}</p></tt>`],
  ['ttml', '&amp;', (text) => `<tt><p>${text}</p></tt>`],
  ['timed', '[00:01] ', String],
  ['timed', '00:01 a\n', String],
  ['ctm', 'f 1 0.1 0.2 a\n', String],
  ['whisper-tsv', '1\t2\ta\n', (text) => `start\tend\ttext\n${text}`],
  ['html', '<', String],
  ['html', '<b>', String],
  ['html', '</b>', String],
  ['html', '<!--', String],
  ['html', '<q>', String],
  ['html', '<blockquote>', String],
  ['html', '&', String],
  ['html', '<p title="', String],
  ['html', '\n', String],
  ['csv', 'a,', (text) => `id,body\n${text}`],
  ['csv', '1,"a""b"\n', (text) => `id,body\n${text.slice(0, 9 * 3000)}`],
  ['csv', '""', (text) => `id,body\n1,"${text}"`],
  ['tsv', '\t', (text) => `id\tbody\n${text}`],
  ['jsonl', '{"text":""}\n', String],
  ['json', '{"text":""},', (text) => `[${text}{}]`],
  ['otranscribe', '<span class="timestamp"', otr],
  ['otranscribe', '<p ', otr],
  ['otranscribe', '\\"', otr],
  ['turns', 'A: ', String],
  ['turns', '>>', String],
  ['turns', ' 1:11', String],
  ['turns', '[', String],
  ['turns', 'A:\n', String],
])('%s of %j', (format, piece, file) => {
  const source = file(many(piece))
  expect(cleanWith(replaceNames({}), source, format).text === source).toBe(true)
  detectFormat(source)
})

test('JSON nested too deep, or cut off in the depth, is an error like any other', () => {
  for (const source of [many('['), `${many('[')}${many(']')}`, `{"segments":${many('[')}${many(']')}}`]) {
    expect(() => cleanWith(replaceNames({}), source, 'whisper')).toThrow(WhosaidError)
  }
})

// Markdown's own marks, at a length at which what grows with the square of it would take minutes
test.each([
  '*a_',
  '](',
  '**a',
  '[',
  '![',
  '[a](',
  '`',
  '> ',
  '- ',
  '<b>',
  '[^a]',
  '&',
  '| a |\n|-|\n',
  '~~a',
  '1. ',
  '\\',
])('Markdown of %j', (piece) => {
  const source = `Rita Lund spoke.\n\n${piece.repeat(30_000 / piece.length)}`
  expect(cleanWith(replaceNames({}), source, 'markdown').text === source).toBe(true)
})

test('marks of a paragraph that nobody can have written are read as none; other paragraphs are as they were', () => {
  const wild = '*a_'.repeat(3000)
  const mended = cleanWith(
    replaceNames({ Lunt: 'Lund' }),
    `**Rita** Lunt spoke.\n\n${wild} Lunt\n\n- Lunt`,
    'markdown',
  ).text
  expect(mended).toBe(`**Rita** Lund spoke.\n\n${wild} Lund\n\n- Lund`)
})
