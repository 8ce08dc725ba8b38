/** The JSON of recognisers. */
import { clock, type LayoutWriter, toJson } from './script.ts'

export const RECOGNISERS: readonly LayoutWriter[] = [
  {
    format: 'whisper',
    write: ({ cues, text: allText }) =>
      toJson({
        text: allText,
        segments: cues.map(({ words }, id) => ({ id, start: id * 3, end: id * 3 + 3, text: ` ${words}` })),
        language: 'en',
      }),
  },
  {
    format: 'whisper-cpp',
    write: ({ cues }) =>
      toJson({
        result: { language: 'en' },
        transcription: cues.map(({ words }, i) => ({
          timestamps: { from: clock(i, ','), to: clock(i + 1, ',') },
          offsets: { from: i * 3000, to: i * 3000 + 3000 },
          text: ` ${words}`,
        })),
      }),
  },
  {
    format: 'transformers',
    write: ({ cues, text: allText }) =>
      toJson({
        text: allText,
        chunks: cues.map(({ words }, i) => ({ timestamp: [i * 3, i * 3 + 3], text: ` ${words}` })),
      }),
  },
  {
    format: 'deepgram',
    write: ({ words: allWords, text: allText }) =>
      toJson({
        metadata: { request_id: 'a', channels: 1 },
        results: {
          channels: [
            {
              alternatives: [
                {
                  transcript: allText,
                  confidence: 0.9,
                  words: allWords.map(({ text, bare, start, end, speaker }) => ({
                    word: bare,
                    start,
                    end,
                    confidence: 0.9,
                    punctuated_word: text,
                    speaker,
                  })),
                },
              ],
            },
          ],
        },
      }),
  },
  {
    format: 'assemblyai',
    write: ({ cues, words: allWords, text: allText }) =>
      toJson({
        id: 'a',
        status: 'completed',
        text: allText,
        words: allWords.map(({ text, start, end, speaker }) => ({
          text,
          start,
          end,
          confidence: 0.9,
          speaker: 'AB'[speaker],
        })),
        utterances: cues.map(({ words, speaker }, i) => ({
          speaker: speaker === 'Ann Lee' ? 'A' : 'B',
          text: words,
          start: i * 3000,
          end: i * 3000 + 3000,
        })),
      }),
  },
  {
    format: 'amazon',
    write: ({ words: allWords, text: allText }) =>
      toJson({
        jobName: 'a',
        results: {
          transcripts: [{ transcript: allText }],
          items: allWords.map(({ text, start, end }) => ({
            type: 'pronunciation',
            alternatives: [{ confidence: '0.9', content: text }],
            start_time: start.toFixed(2),
            end_time: end.toFixed(2),
          })),
        },
        status: 'COMPLETED',
      }),
  },
  {
    format: 'google',
    write: ({ words: allWords, text: allText }) =>
      toJson({
        results: [
          {
            alternatives: [
              {
                transcript: allText,
                confidence: 0.9,
                words: allWords.map(({ text, start, end }) => ({
                  startTime: `${start}s`,
                  endTime: `${end}s`,
                  word: text,
                })),
              },
            ],
            languageCode: 'en-us',
          },
        ],
      }),
  },
  {
    format: 'rev',
    write: ({ cues }) =>
      toJson({
        monologues: cues.map(({ words }, i) => ({
          speaker: i % 2,
          elements: words.split(' ').flatMap((value, at) => [
            { type: 'text', value, ts: i * 3 + at / 5, end_ts: i * 3 + at / 5 + 0.2, confidence: 0.9 },
            { type: 'punct', value: ' ' },
          ]),
        })),
      }),
  },
  {
    format: 'podcast',
    write: ({ cues }) =>
      toJson({
        version: '1.0.0',
        segments: cues.map(({ speaker, words }, i) => ({ speaker, startTime: i * 3, endTime: i * 3 + 3, body: words })),
      }),
  },
  {
    format: 'youtube',
    write: ({ cues }) =>
      toJson({
        wireMagic: 'pb3',
        events: cues.map(({ words }, i) => ({
          tStartMs: i * 3000,
          dDurationMs: 3000,
          segs: words.split(' ').map((word, at) => ({ utf8: at === 0 ? word : ` ${word}` })),
        })),
      }),
  },
  {
    format: 'vosk',
    write: ({ words: allWords }) =>
      toJson({
        result: allWords.map(({ bare, start, end }) => ({ conf: 0.9, start, end, word: bare })),
        text: allWords.map((w) => w.bare).join(' '),
      }),
  },
  {
    format: 'elevenlabs',
    write: ({ words: allWords, text: allText }) =>
      toJson({
        language_code: 'eng',
        text: allText,
        words: allWords.flatMap(({ text, start, end }) => [
          { text, start, end, type: 'word', speaker_id: 'speaker_0' },
          { text: ' ', start: end, end, type: 'spacing', speaker_id: 'speaker_0' },
        ]),
      }),
  },
  {
    format: 'speechmatics',
    write: ({ words: allWords }) =>
      toJson({
        format: '2.9',
        results: allWords.map(({ text, start, end }) => ({
          type: 'word',
          start_time: start,
          end_time: end,
          alternatives: [{ content: text, confidence: 0.9, speaker: 'S1' }],
        })),
      }),
  },
  {
    format: 'otranscribe',
    write: ({ cues }) =>
      toJson({ text: cues.map(({ words }) => `<p>${words}<br /></p>`).join('\n'), media: 'a.mp3', 'media-time': 1 }),
  },
]
