import { expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-transcript.ts'
import { detectFormat, type TranscriptFormat } from '../../src/formats/index.ts'
import { WhosaidError } from '../../src/index.ts'
import { replaceNames } from './replace-names.ts'

// each of these is a second at most; anything quadratic would take minutes
const LONG = 300_000
const many = (text: string): string => text.repeat(LONG / text.length)
const srt = (text: string): string => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n`
const vtt = (text: string): string => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`
const otr = (text: string): string => JSON.stringify({ text, media: '' })

test.each<[TranscriptFormat, string, (text: string) => string]>([
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
