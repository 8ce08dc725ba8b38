import { readFileSync } from 'node:fs'
import { parseSync } from 'subtitle'
import { expect, test } from 'vitest'
import { cleanTranscript } from '../../src/formats/index.ts'
import { undoEdits } from '../../src/index.ts'

const roster = ['Indira Diaz', 'Rob Vislosky', 'Ann Lee', 'Grace Okafor']
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')

test('SRT in, SRT out: names mended, one of them over two cues', () => {
  const source = fixture('captions/council.srt')
  const { text, edits } = cleanTranscript(source, { roster })
  expect(text).toContain('Thank you, Ms. Okafor.')
  expect(text).toContain('\nVislosky\n')
  expect(undoEdits(text, edits)).toBe(source)
  const times = (srt: string) => parseSync(srt).map((node) => node.type === 'cue' && [node.data.start, node.data.end])
  expect(times(text)).toEqual(times(source))
})

test('a label is mended wherever it stands', () => {
  const { text } = cleanTranscript(fixture('captions/panel.vtt'), { roster })
  expect(text.match(/<v Indira Diaz>/g)?.length).toBe(3)
  expect(text).not.toContain('Indeera')
})

test('Deepgram: transcript and words alike, and a name for speaker 0', () => {
  const { text, review } = cleanTranscript(fixture('transcripts/deepgram.json'), { roster })
  const [alternative] = JSON.parse(text).results.channels[0].alternatives
  expect(alternative.transcript).toContain('rob Vislosky will follow')
  const said: string[] = alternative.words.map((w: { punctuated_word: string }) => w.punctuated_word)
  expect(said.filter(Boolean).join(' ')).toBe(alternative.transcript)
  expect(review.find(({ code }) => code === 'suggested-label')).toMatchObject({
    text: '0',
    candidates: [{ name: 'Ann Lee' }],
  })
})
