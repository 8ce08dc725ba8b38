import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-document.ts'
import { composePlainText } from '../../src/formats/compose-plain-text.ts'
import {
  applyLabels,
  cleanTranscript,
  detectFormat,
  exportVocabulary,
  type TranscriptFormat,
} from '../../src/formats/index.ts'
import { readTranscript } from '../../src/formats/read-transcript.ts'
import { undoEdits } from '../../src/index.ts'
import { replaceNames } from './replace-names.ts'

const names = replaceNames({ Weeringa: 'Wieringa', weeringa: 'wieringa' })
const json = (value: unknown): string => JSON.stringify(value, null, 1)
const word = (text: string) => ({ word: text, start: 0.1, end: 0.2, conf: 0.9 })

/** One file of each layout that says “Thank you, Tomas Weeringa.”, once or more; what it reads as, and how often the name is written. */
const files: readonly [TranscriptFormat, string, string, number][] = [
  [
    'sbv',
    '0:00:01.000,0:00:02.000\nThank you,\n\n0:00:02.000,0:00:03.000\nTomas Weeringa.\n',
    'Thank you, Tomas Weeringa.',
    1,
  ],
  [
    'ttml',
    '<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="x"><head><ttm:title>Weeringa</ttm:title><ttm:agent xml:id="a"><ttm:name>Ann Lee</ttm:name></ttm:agent></head><body><div>\n<p ttm:agent="a" xml:id="Weeringa">Thank&#x20;you,<br/>\n  <span>Tomas</span> Weer<span>inga.</span></p></div></body></tt>\n',
    'Ann Lee: Thank you, Tomas Weeringa.',
    1,
  ],
  [
    'ass',
    '[Script Info]\nTitle: Weeringa\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nComment: 0,0:00:00.00,0:00:01.00,D,,0,0,0,,Weeringa\nDialogue: 0,0:00:01.00,0:00:02.00,Weeringa,,0,0,0,,{\\i1}Thank you,{\\i0}\\NTomas {\\b1}Weer{\\b0}inga.\n',
    'Thank you, Tomas Weeringa.',
    1,
  ],
  [
    'whisper-tsv',
    'start\tend\ttext\n0\t900\tThank you,\n900\t2000\tTomas Weeringa.\n',
    'Thank you, Tomas Weeringa.',
    1,
  ],
  [
    'timed',
    '[00:00:01.000 --> 00:00:03.000]   Thank you,\n[00:00:03.000 --> 00:00:05.000]   Tomas Weeringa.\n',
    'Thank you, Tomas Weeringa.',
    1,
  ],
  ['timed', '0:01\nThank you,\n0:03\nTomas Weeringa.\n', 'Thank you, Tomas Weeringa.', 1],
  [
    'ctm',
    ';; a call\nf 1 0.10 0.20 Thank 0.9\nf 1 0.30 0.20 you 0.9\nf 1 0.50 0.20 Tomas 0.9\nf 1 0.70 0.40 Weeringa 0.4\n',
    'Thank you Tomas Weeringa',
    1,
  ],
  [
    'podcast',
    json({
      version: '1.0.0',
      segments: [
        { speaker: 'Ann Lee', startTime: 0.5, endTime: 1, body: 'Thank you,' },
        { speaker: 'Ann Lee', startTime: 1, endTime: 2, body: 'Tomas Weeringa.' },
      ],
    }),
    'Ann Lee: Thank you, Tomas Weeringa.',
    1,
  ],
  [
    'transformers',
    json({
      text: ' Thank you, Tomas Weeringa.',
      chunks: [
        { timestamp: [0, 1], text: ' Thank you,' },
        { timestamp: [1, 2], text: ' Tomas Weeringa.' },
      ],
    }),
    ' Thank you, Tomas Weeringa.',
    2,
  ],
  [
    'youtube',
    json({
      wireMagic: 'pb3',
      events: [
        { tStartMs: 1, segs: [{ utf8: 'Thank' }, { utf8: ' you,' }] },
        { tStartMs: 2, aAppend: 1, segs: [{ utf8: '\n' }] },
        { tStartMs: 3, segs: [{ utf8: 'Tomas' }, { utf8: ' Weeringa.' }] },
      ],
    }),
    'Thank you, Tomas Weeringa.',
    1,
  ],
  [
    'speechmatics',
    json({
      format: '2.9',
      results: [
        ['word', 'Thank'],
        ['word', 'you'],
        ['punctuation', ','],
        ['word', 'Tomas'],
        ['word', 'Weeringa'],
        ['punctuation', '.'],
      ].map(([type, content]) => ({
        type,
        start_time: 0,
        end_time: 1,
        alternatives: [
          { content, confidence: 1, speaker: 'S1' },
          { content: 'Weeringa', confidence: 0 },
        ],
      })),
    }),
    'S1: Thank you, Tomas Weeringa.',
    1,
  ],
  [
    'watson',
    json({
      result_index: 0,
      results: [
        {
          final: true,
          alternatives: [
            {
              transcript: 'Thank you Tomas Weeringa ',
              confidence: 0.9,
              timestamps: [
                ['Thank', 1, 1.2],
                ['you', 1.2, 1.4],
                ['Tomas', 1.4, 1.6],
                ['Weeringa', 1.6, 1.9],
              ],
              word_confidence: [
                ['Thank', 1],
                ['you', 1],
                ['Tomas', 1],
                ['Weeringa', 0.4],
              ],
            },
            { transcript: 'Weeringa' },
          ],
        },
      ],
      speaker_labels: [
        { from: 1, to: 1.2, speaker: 0, confidence: 0.5, final: false },
        { from: 1.2, to: 1.4, speaker: 0, confidence: 0.5, final: false },
        { from: 1.4, to: 1.6, speaker: 0, confidence: 0.5, final: false },
        { from: 1.6, to: 1.9, speaker: 0, confidence: 0.5, final: true },
      ],
    }),
    'Thank you Tomas Weeringa',
    3,
  ],
  [
    'azure',
    json({
      combinedRecognizedPhrases: [
        { channel: 0, lexical: 'thank you tomas weeringa', display: 'Thank you, Tomas Weeringa.' },
      ],
      recognizedPhrases: [
        {
          channel: 0,
          speaker: 1,
          nBest: [
            {
              lexical: 'thank you tomas weeringa',
              display: 'Thank you, Tomas Weeringa.',
              words: ['thank', 'you', 'tomas', 'weeringa'].map(word),
            },
            { display: 'Weeringa' },
          ],
        },
      ],
    }),
    'Thank you, Tomas Weeringa.',
    5,
  ],
  [
    'azure',
    json({
      combinedPhrases: [{ text: 'Thank you, Tomas Weeringa.' }],
      phrases: [
        {
          offsetMilliseconds: 1,
          text: 'Thank you, Tomas Weeringa.',
          words: ['Thank', 'you,', 'Tomas', 'Weeringa.'].map((text) => ({ text })),
        },
      ],
    }),
    'Thank you, Tomas Weeringa.',
    3,
  ],
  [
    'vosk',
    json({ result: ['thank', 'you', 'tomas', 'weeringa'].map(word), text: 'thank you tomas weeringa' }),
    'thank you tomas weeringa',
    2,
  ],
  [
    'vosk',
    `${JSON.stringify({ result: ['thank', 'you'].map(word), text: 'thank you' })}\n${JSON.stringify({ result: ['tomas', 'weeringa'].map(word), text: 'tomas weeringa' })}\n`,
    'thank you tomas weeringa',
    2,
  ],
  [
    'gladia',
    json({
      status: 'done',
      result: {
        transcription: {
          full_transcript: 'Thank you, Tomas Weeringa.',
          utterances: [
            {
              speaker: 0,
              text: 'Thank you, Tomas Weeringa.',
              words: [' Thank', ' you,', ' Tomas', ' Weeringa.'].map(word),
            },
          ],
        },
      },
    }),
    'Thank you, Tomas Weeringa.',
    3,
  ],
  [
    'elevenlabs',
    json({
      language_code: 'eng',
      language_probability: 1,
      text: 'Thank you, Tomas Weeringa.',
      words: ['Thank', ' ', 'you,', ' ', '(laughs)', ' ', 'Tomas', ' ', 'Weeringa.'].map((text) => ({
        text,
        type: text === ' ' ? 'spacing' : text.startsWith('(') ? 'audio_event' : 'word',
        speaker_id: text === ' ' ? null : 'speaker_0',
      })),
    }),
    'Thank you,  Tomas Weeringa.',
    2,
  ],
]

describe.each(files)('%s', (format, source, said, times) => {
  test('is told by its contents', () => expect(detectFormat(source, 'file.txt')).toBe(format))

  test('says what was said', () => expect(composePlainText(readTranscript(source, format).layers[0]!).text).toBe(said))

  test('is mended wherever it says the name, and nowhere else', () => {
    const { text, edits } = cleanWith(names, source, format)
    expect(edits.length).toBe(times)
    expect(undoEdits(text, edits)).toBe(source)
    expect(text.replace(/wieringa|Wier(?=<|\{)/gi, (name) => name.replace('ie', 'ee'))).toBe(source)
    expect(cleanWith(names, text, format).text).toBe(text)
  })

  test('cut off anywhere it is read or an error with its place, and without edits it stays as it is', () => {
    fc.assert(
      fc.property(fc.nat(source.length), (end) => {
        const cut = source.slice(0, end)
        try {
          expect(cleanWith(replaceNames({}), cut, format).text).toBe(cut)
        } catch (error) {
          expect((error as Error).message).toMatch(/^line \d+, column \d+: /)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('rolling captions say each line once, and are mended in each of its places', () => {
  const cue = (n: number, ...lines: string[]) => `00:00:0${n}.000 --> 00:00:0${n + 1}.000\n${lines.join('\n')}\n`
  const timed = (line: string) => line.replace(/ (\S+)/g, '<00:00:00.480><c> $1</c>')
  const source = `WEBVTT\n\n${[
    cue(1, ' ', timed('thank you tomas weeringa')),
    cue(2, 'thank you tomas weeringa', ' '),
    cue(3, 'thank you tomas weeringa', timed('i asked weeringa')),
    cue(4, 'i asked weeringa', ' '),
  ].join('\n')}`
  const read = composePlainText(readTranscript(source, 'vtt').layers[0]!).text
  expect(read).toBe('thank you tomas weeringa i asked weeringa')
  expect(cleanWith(names, source).text).toBe(source.replaceAll('weeringa', 'wieringa'))
})

test('layers that go different ways are all mended, or none is', () => {
  const item = (content: string) => ({
    type: 'pronunciation',
    start_time: '0.1',
    alternatives: [{ confidence: '1', content }],
  })
  const channel = (name: string, ...words: string[]) => ({ channel_label: name, items: words.map(item) })
  const file = (transcript: string) =>
    json({
      results: {
        transcripts: [{ transcript }],
        channel_labels: { channels: [channel('ch_1', 'a', 'Weeringa', 'b'), channel('ch_0', 'c', 'd', 'e')] },
        items: [...channel('ch_0', 'c', 'd', 'e').items, ...channel('ch_1', 'a', 'Weeringa', 'b').items].map(
          (it, i) => ({
            ...it,
            channel_label: i < 3 ? 'ch_0' : 'ch_1',
          }),
        ),
      },
    })
  expect(detectFormat(file('x'))).toBe('amazon')
  for (const transcript of ['c d e a Weeringa b', 'a c Weeringa d b e', 'Weeringa e d c b a']) {
    expect(cleanWith(names, file(transcript)).text).not.toContain('Weeringa')
  }
})

describe('applyLabels', () => {
  test.each([
    [
      'a line’s',
      'Speaker 1: Hi.\n\nSpeaker 2: Ho.\n\nSpeaker 1: Hum.\n',
      'Rita Lund: Hi.\n\nSpeaker 2: Ho.\n\nRita Lund: Hum.\n',
    ],
    [
      'a voice’s',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Speaker 1>Hi</v>\n',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Rita Lund>Hi</v>\n',
    ],
    [
      'a caption’s, in brackets before a colon',
      '1\n00:00:01,000 --> 00:00:02,000\n[Speaker 1]: Hi\n',
      '1\n00:00:01,000 --> 00:00:02,000\n[Rita Lund]: Hi\n',
    ],
    [
      'a number in JSON',
      '{"segments":[{"text":"Hi","speaker":1}]}',
      '{"segments":[{"text":"Hi","speaker":"Rita Lund"}]}',
    ],
    [
      'a string in JSON',
      '{"segments":[{"text":"Hi","speaker":"SPEAKER_01"}]}',
      '{"segments":[{"text":"Hi","speaker":"Rita Lund"}]}',
    ],
  ])('%s', (_, before, after) => {
    expect(applyLabels(before, { 'Speaker 1': 'Rita Lund' })).toBe(after)
  })

  const deepgram = (speaker: number | string): string =>
    json({
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: 'Hi',
                words: [{ word: 'hi', speaker }],
                paragraphs: { transcript: 'Hi', paragraphs: [{ speaker, sentences: [{ text: 'Hi' }] }] },
              },
            ],
          },
        ],
        utterances: [{ transcript: 'Hi', speaker, words: [{ word: 'hi', speaker }] }],
      },
    })
  const gladia = (speaker: number | string): string =>
    json({
      result: {
        transcription: {
          full_transcript: 'Hi',
          utterances: [{ text: 'Hi', speaker }],
          sentences: [{ sentence: 'Hi', speaker }],
        },
      },
    })
  test.each([
    ['Deepgram', deepgram],
    ['Gladia', gladia],
  ])('wherever a file says again who speaks: %s', (_, file) => {
    expect(applyLabels(file(0), { 0: 'Rita Lund' })).toBe(file('Rita Lund'))
  })

  test('what stands around a label stays, and a label that keeps its name stays as it is written', () => {
    const file = (speaker: string): string => `{"segments":[{"speaker":"${speaker}","startTime":0,"body":"Hi"}]}`
    const written = String.raw`\n Speaker\u0020 1 `
    expect(applyLabels(file(written), { 'Speaker  1': 'Rita Lund' })).toBe(file(String.raw`\n Rita Lund `))
    expect(applyLabels(file(written), { 'Speaker  1': 'Speaker  1' })).toBe(file(written))
  })

  test('who is not there is a mistake', () => {
    expect(() => applyLabels('Speaker 1: Hi.\n\nSpeaker 2: Ho.\n', { 'Speaker 3': 'Rita Lund' })).toThrow(
      /no speaker is called "Speaker 3"; the speakers are Speaker 1, Speaker 2/,
    )
  })
})

test('exportVocabulary: what each service takes', () => {
  const roster = ['Tomas Wieringa', { name: 'Ada Lindqvist', aliases: ['A. Lind'] }]
  expect(exportVocabulary(roster, 'whisper')).toBe('Tomas Wieringa, Ada Lindqvist, A. Lind.')
  expect(exportVocabulary(roster, 'deepgram')).toBe(
    'keyterm=Tomas%20Wieringa&keyterm=Ada%20Lindqvist&keyterm=A.%20Lind',
  )
  expect(exportVocabulary(roster, 'aws')).toContain('\nTomas-Wieringa\t\t\tTomas Wieringa\n')
  expect(exportVocabulary(roster, 'aws')).toContain('\nweeringa\t\t\tWieringa\n')
  const { keyterms_prompt, custom_spelling } = JSON.parse(exportVocabulary(roster, 'assemblyai'))
  expect(keyterms_prompt).toEqual(['Tomas Wieringa', 'Ada Lindqvist', 'A. Lind'])
  expect(custom_spelling.find(({ to }: { to: string }) => to === 'Lindqvist').from).toContain('lindkvist')
  const { additional_vocab } = JSON.parse(exportVocabulary(roster, 'speechmatics'))
  expect(additional_vocab[0]).toEqual({ content: 'Tomas Wieringa' })
  const hinted = JSON.parse(exportVocabulary(['Siddharth Venkataraman'], 'speechmatics')).additional_vocab
  expect(hinted[1]).toEqual({ content: 'Siddharth', sounds_like: expect.arrayContaining(['syddharth']) })
  expect(JSON.stringify(hinted)).not.toMatch(/hh|tth/)
  expect(() => exportVocabulary(roster, 'siri' as 'aws')).toThrow(/"siri" is none of deepgram/)
})

test('applyLabels: a page whose own text shows who speaks', () => {
  const page = '<p><b>Speaker 1:</b> Hello.</p>\n<p><b>Speaker 2:</b> Hi, Speaker 1.</p>\n<p><b>Speaker 1:</b> So.</p>'
  expect(applyLabels(page, { 'Speaker 1': 'Lund & Co' }, { fileName: 'a.html' })).toBe(
    '<p><b>Lund &amp; Co:</b> Hello.</p>\n<p><b>Speaker 2:</b> Hi, Speaker 1.</p>\n<p><b>Lund &amp; Co:</b> So.</p>',
  )
})

test('a million cues are read in one pass', () => {
  const cues = 1_000_000
  const source = `WEBVTT\n\n${'00:01.000 --> 00:02.000\nyes\n\n00:02.000 --> 00:03.000\nno\n\n'.repeat(cues / 2)}`
  expect(readTranscript(source, 'vtt').layers[0]!.length).toBe(cues)
}, 120_000)

test('one speaker’s label beside the words is no sign that somebody has written them down: what was heard wrong is mended', () => {
  const file = (voice: string): string =>
    `WEBVTT\n\n00:00.000 --> 00:02.500\n${voice}Our next question comes from in great\n\n00:02.500 --> 00:04.000\n${voice}hail with Harbour Bank.\n`
  const roster = [{ name: 'Ingrid Hale', titles: ['Harbour Bank'] }, 'Ann Lee']
  const mended = [
    ['in great', 'Ingrid'],
    ['hail', 'Hale'],
  ]
  for (const voice of ['', '<v Ann Lee>'])
    expect(cleanTranscript(file(voice), { roster }).edits.map(({ from, to }) => [from, to])).toEqual(mended)
  expect(cleanTranscript(file('<v Ann Lee>'), { roster }).quotations[0]?.speaker?.name).toBe('Ann Lee')
})
