import { expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-document.ts'
import { cleanDocument, type TranscriptFormat } from '../../src/formats/index.ts'
import { replaceNames } from './replace-names.ts'

const names = replaceNames({
  'Ann Lee|Anne Lee': 'Ann Lee',
  'in great hail|Ingrid': 'Ingrid Hale',
  'rob this loski|Rob(?! this)': 'Rob Vislosky',
})

function suggested(source: string, format: TranscriptFormat = 'turns'): string[] {
  const { review, text } = cleanWith(names, source, format)
  expect(text).toContain('Speaker 1') // a suggestion is never an edit
  return review.map(({ start, end, text, code, candidates }) => {
    expect([source.slice(start, end), code]).toEqual([text, 'suggested-label'])
    expect(candidates[0]!.confidence).toBeGreaterThan(0.4)
    return `${text}: ${candidates.map(({ name }) => name).join(' or ')}`
  })
}

test.each([
  ['this is …', 'Speaker 1: Hello, this is Anne Lee of the port.\nSpeaker 2: Hello.', ['Speaker 1: Ann Lee']],
  ['I’m …', 'Speaker 1: Hi. I’m Ms. Ann Lee.\nSpeaker 2: Hello.', ['Speaker 1: Ann Lee']],
  ['… speaking', 'Speaker 1: Ann Lee speaking.\nSpeaker 2: Hello.', ['Speaker 1: Ann Lee']],
  ['over to …', 'Ann Lee: Over to in great hail.\nSpeaker 1: Hello.', ['Speaker 1: Ingrid Hale']],
  [
    'a question comes from …',
    'Operator: Our next question comes from the line of rob this loski.\nSpeaker 1: Hello.',
    ['Speaker 1: Rob Vislosky'],
  ],
  ['…, your line is open', 'Operator: Ingrid, your line is now open.\nSpeaker 1: Hello.', ['Speaker 1: Ingrid Hale']],
  ['thank you, …', 'Speaker 1: That is all.\nAnn Lee: Thank you, Rob. Next item.', ['Speaker 1: Rob Vislosky']],
  [
    'words for two people',
    'Speaker 2: Over to Ingrid.\nSpeaker 1: This is Ann Lee. Good day.',
    ['Speaker 1: Ann Lee or Ingrid Hale'],
  ],
])('%s', (_, source, labels) => {
  expect(suggested(source)).toEqual(labels)
})

test.each([
  ['a name among others', 'Speaker 1: Ann Lee called in great hail.\nSpeaker 2: So it is.'],
  ['what is somebody’s', 'Speaker 1: This is Ann Lee’s berth.\nSpeaker 2: So it is.'],
  ['a speaker who has a name', 'Speaker 1: Over to you.\nBob: This is Ann Lee.\nSpeaker 1: No.'],
  ['who addresses somebody is not that one', 'Speaker 1: Thank you, Rob.\nSpeaker 1: Over to Rob.\nSpeaker 1: Yes.'],
])('nothing for %s', (_, source) => {
  expect(suggested(source)).toEqual([])
})

test('in every format that numbers speakers', () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Speaker 1>This is Ann\n\n00:02.000 --> 00:03.000\n<v Speaker 1>Lee of the port.'
  expect(suggested(vtt, 'vtt')).toEqual(['Speaker 1: Ann Lee'])
  const rev = JSON.stringify({
    monologues: [
      {
        speaker: 'Speaker 1',
        elements: [
          { type: 'text', value: 'I’m' },
          { type: 'punct', value: ' ' },
          { type: 'text', value: 'Ingrid' },
        ],
      },
      { speaker: 0, elements: [{ type: 'text', value: 'Hello' }] },
    ],
  })
  expect(suggested(rev, 'rev')).toEqual(['Speaker 1: Ingrid Hale'])
})

// nobody has to be known for somebody to say who they are
test.each([
  ['vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v SPEAKER_00>My name is Sarah Okafor, welcome.\n', 'SPEAKER_00', 0.9],
  [
    'podcast',
    '{"version":"1.0.0","segments":[{"speaker":"Speaker 1","startTime":0,"body":"Hi, this is Sarah Okafor from the port."}]}',
    'Speaker 1',
    0.7,
  ],
  ['turns', 'Speaker 1: Good morning. This is Sarah Okafor, your host.\n\nSpeaker 2: Morning.\n', 'Speaker 1', 0.7],
] as const)('who introduces herself in %s, without a roster', (format, source, label, confidence) => {
  const { review } = cleanDocument(source, { format })
  expect(review.map(({ code, text }) => [code, text])).toEqual([['suggested-label', label]])
  expect(review[0]!.candidates).toEqual([{ entity: 'sarah-okafor', name: 'Sarah Okafor', confidence }])
})

test.each([
  'Speaker 1: This is Sarah Okafor’s berth.\n\nSpeaker 2: Yes.\n',
  'Speaker 1: Some of you have met our guest already. I think this is Sarah Okafor at her best, in every way there is.\n\nSpeaker 2: Yes.\n',
  'Speaker 1: This is Harbour News from the port.\n\nSpeaker 2: Yes.\n',
])('nobody introduces themselves: %s', (source) => {
  expect(cleanDocument(source, { format: 'turns' }).review).toEqual([])
})
