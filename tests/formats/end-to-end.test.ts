import { readFileSync } from 'node:fs'
import { parseSync } from 'subtitle'
import { expect, test } from 'vitest'
import { cleanTranscript } from '../../src/formats/index.ts'
import { undoEdits } from '../../src/index.ts'

const roster = ['Ingrid Hale', 'Rob Vislosky', 'Ann Lee', 'Grace Okafor']
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
  expect(text.match(/<v Ingrid Hale>/g)?.length).toBe(3)
  expect(text).not.toContain('Ingreed')
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

test('what a voice says is a quotation of whoever the voice names; offsets lead into the file', () => {
  const source = fixture('captions/panel.vtt')
  const { quotations } = cleanTranscript(source, { roster })
  expect(
    quotations.map(({ source: label, cue, speaker, spans }) => [
      label?.text,
      cue,
      speaker?.name,
      spans.map(([start, end]) => source.slice(start, end)),
    ]),
  ).toEqual([
    ['Ann Lee', null, 'Ann Lee', ['Welcome &amp; good morning.']],
    [
      'Ingreed Hale',
      null,
      'Ingrid Hale',
      ['Thanks, &lt;Ann&gt;.', 'I am <i>in great</i> hail, and this is', 'rob <c.yellow>this</c> loski.'],
    ],
    ['Ann Lee', null, 'Ann Lee', ['Fish &amp; Chips Ltd.']],
  ])
  for (const { source: label } of quotations) expect(source.slice(label!.start, label!.end)).toBe(label!.text)
})

test('nobody is written over a name that the roster does not have', () => {
  const { text } = cleanTranscript(fixture('captions/panel.vtt'), { roster })
  expect(text).toContain('O&#39;Neal')
})
