/** A small file of ours in every layout that whosaid reads, with names to mend: what the fuzzer changes, and what engines are compared on. */
import type { DocumentFormat } from '../src/formats/index.ts'

interface Cue {
  readonly speaker: string
  readonly words: string
}

export interface Layout {
  readonly format: DocumentFormat
  readonly file: string
}

const CUES: readonly Cue[] = [
  { speaker: 'Ann Lee', words: 'We are joined by Tomas Weeringa of the dockers’ union.' },
  { speaker: 'Tomas Wieringa', words: 'Thank you, Ann. Minister Hadrowitz called us on Monday.' },
  { speaker: 'Ann Lee', words: 'And what did Ilse Hadrovec say?' },
  { speaker: 'Tomas Wieringa', words: '“The port opens within weeks,” Hadrovec said. Weeringa is not so sure.' },
]
const SENTENCES = CUES.map(({ words }) => words)
const TEXT = SENTENCES.join(' ')

const seconds = (cue: number): string => `${(cue * 3).toFixed(3)}`
const clock = (cue: number, point: string): string => `00:00:${String(cue * 3).padStart(2, '0')}${point}000`
const times = (cue: number, point: string): string => `${clock(cue, point)} --> ${clock(cue + 1, point)}`
const cues = (write: (cue: Cue, at: number) => string, between = '\n'): string => CUES.map(write).join(between)
const json = (value: unknown): string => JSON.stringify(value, null, 1)

interface Word {
  readonly text: string
  readonly bare: string
  readonly start: number
  readonly end: number
  readonly speaker: number
}
const WORDS: readonly Word[] = CUES.flatMap(({ words, speaker }, cue) =>
  words.split(' ').map((text, i) => {
    const start = cue * 3 + i / 5
    const bare = text.replace(/[^\p{L}’]/gu, '').toLowerCase()
    return { text, bare, start, end: start + 0.2, speaker: speaker === 'Ann Lee' ? 0 : 1 }
  }),
)

const CAPTIONS: readonly Layout[] = [
  { format: 'srt', file: cues(({ words }, i) => `${i + 1}\n${times(i, ',')}\n${words.replace(' of ', '\nof ')}\n`) },
  { format: 'vtt', file: `WEBVTT\n\n${cues(({ speaker, words }, i) => `${times(i, '.')}\n<v ${speaker}>${words}\n`)}` },
  { format: 'sbv', file: cues(({ words }, i) => `0:00:0${i}.000,0:00:0${i + 1}.000\n${words}\n`) },
  {
    format: 'ttml',
    file: `<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"><body><div>\n${cues(({ words }, i) => `<p begin="${seconds(i)}s" end="${seconds(i + 1)}s">${words}</p>`)}\n</div></body></tt>\n`,
  },
  {
    format: 'ass',
    file: `[Script Info]\nTitle: Harbour\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${cues(({ speaker, words }, i) => `Dialogue: 0,0:00:0${i}.00,0:00:0${i + 1}.00,D,${speaker},0,0,0,,{\\i1}${words.replace(' of ', '\\Nof ')}{\\i0}`)}\n`,
  },
  {
    format: 'whisper-tsv',
    file: `start\tend\ttext\n${cues(({ words }, i) => `${i * 3000}\t${i * 3000 + 2900}\t${words}`)}\n`,
  },
  {
    format: 'ctm',
    file: `${WORDS.map(({ bare, start }) => `call 1 ${start.toFixed(2)} 0.20 ${bare} 0.9`).join('\n')}\n`,
  },
  { format: 'timed', file: cues(({ words }, i) => `[${clock(i, '.')} --> ${clock(i + 1, '.')}]   ${words}`) },
  { format: 'turns', file: cues(({ speaker, words }) => `${speaker}: ${words}`, '\n\n') },
  { format: 'turns', file: cues(({ speaker, words }, i) => `${speaker} (00:0${i}):\n${words}`, '\n\n') },
  { format: 'turns', file: cues(({ words }, i) => `${i % 2 === 0 ? 'Q.' : 'A.'} ${words}`, '\n') },
]

const RECOGNISERS: readonly Layout[] = [
  {
    format: 'whisper',
    file: json({
      text: TEXT,
      segments: CUES.map(({ words }, id) => ({ id, start: id * 3, end: id * 3 + 3, text: ` ${words}` })),
      language: 'en',
    }),
  },
  {
    format: 'whisper-cpp',
    file: json({
      result: { language: 'en' },
      transcription: CUES.map(({ words }, i) => ({
        timestamps: { from: clock(i, ','), to: clock(i + 1, ',') },
        offsets: { from: i * 3000, to: i * 3000 + 3000 },
        text: ` ${words}`,
      })),
    }),
  },
  {
    format: 'transformers',
    file: json({
      text: TEXT,
      chunks: CUES.map(({ words }, i) => ({ timestamp: [i * 3, i * 3 + 3], text: ` ${words}` })),
    }),
  },
  {
    format: 'deepgram',
    file: json({
      metadata: { request_id: 'a', channels: 1 },
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: TEXT,
                confidence: 0.9,
                words: WORDS.map(({ text, bare, start, end, speaker }) => ({
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
    file: json({
      id: 'a',
      status: 'completed',
      text: TEXT,
      words: WORDS.map(({ text, start, end, speaker }) => ({
        text,
        start,
        end,
        confidence: 0.9,
        speaker: 'AB'[speaker],
      })),
      utterances: CUES.map(({ words, speaker }, i) => ({
        speaker: speaker === 'Ann Lee' ? 'A' : 'B',
        text: words,
        start: i * 3000,
        end: i * 3000 + 3000,
      })),
    }),
  },
  {
    format: 'amazon',
    file: json({
      jobName: 'a',
      results: {
        transcripts: [{ transcript: TEXT }],
        items: WORDS.map(({ text, start, end }) => ({
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
    file: json({
      results: [
        {
          alternatives: [
            {
              transcript: TEXT,
              confidence: 0.9,
              words: WORDS.map(({ text, start, end }) => ({ startTime: `${start}s`, endTime: `${end}s`, word: text })),
            },
          ],
          languageCode: 'en-us',
        },
      ],
    }),
  },
  {
    format: 'rev',
    file: json({
      monologues: CUES.map(({ words }, i) => ({
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
    file: json({
      version: '1.0.0',
      segments: CUES.map(({ speaker, words }, i) => ({ speaker, startTime: i * 3, endTime: i * 3 + 3, body: words })),
    }),
  },
  {
    format: 'youtube',
    file: json({
      wireMagic: 'pb3',
      events: CUES.map(({ words }, i) => ({
        tStartMs: i * 3000,
        dDurationMs: 3000,
        segs: words.split(' ').map((word, at) => ({ utf8: at === 0 ? word : ` ${word}` })),
      })),
    }),
  },
  {
    format: 'vosk',
    file: json({
      result: WORDS.map(({ bare, start, end }) => ({ conf: 0.9, start, end, word: bare })),
      text: WORDS.map((w) => w.bare).join(' '),
    }),
  },
  {
    format: 'elevenlabs',
    file: json({
      language_code: 'eng',
      text: TEXT,
      words: WORDS.flatMap(({ text, start, end }) => [
        { text, start, end, type: 'word', speaker_id: 'speaker_0' },
        { text: ' ', start: end, end, type: 'spacing', speaker_id: 'speaker_0' },
      ]),
    }),
  },
  {
    format: 'speechmatics',
    file: json({
      format: '2.9',
      results: WORDS.map(({ text, start, end }) => ({
        type: 'word',
        start_time: start,
        end_time: end,
        alternatives: [{ content: text, confidence: 0.9, speaker: 'S1' }],
      })),
    }),
  },
  {
    format: 'otranscribe',
    file: json({ text: CUES.map(({ words }) => `<p>${words}<br /></p>`).join('\n'), media: 'a.mp3', 'media-time': 1 }),
  },
]

const DOCUMENTS: readonly Layout[] = [
  {
    format: 'html',
    file: `<!doctype html><html><head><title>Hadrowitz at the port</title></head><body><h1>Port</h1><p>Transport Minister <b>Ilse Hadrovec</b> met <a href="/w" title="Weeringa">Tomas Wieringa</a>.</p><blockquote><p>“Nobody wins,” <b>Hadro</b>witz said.</p><footer>Weeringa</footer></blockquote><script>var Hadrowitz = 1</script><p>Weeringa &amp; Hadrovec agree.</p></body></html>\n`,
  },
  {
    format: 'markdown',
    file: '---\ntitle: Hadrowitz at the port\nauthor: Ann Lee\ndate: 2026-11-20\n---\n# Port\n\nTransport Minister **Ilse Hadrovec** met [Tomas Wieringa](https://example.org/Weeringa "Weeringa").\n\n> “Nobody wins,” *Hadro*witz said.\n>\n> — Tomas Weeringa\n\n`Hadrowitz` stays.\n\n- Weeringa agrees.\n',
  },
  {
    format: 'text',
    file: 'From: Ann Lee <ann@example.org>\nSubject: The port\n\nTransport Minister Ilse Hadrovec met Tomas Wieringa on Monday to\ntalk about the port that has been closed since the strike. Hadro-\nwitz said that it would open within weeks. “Close is not signed,”\nsaid Weeringa, who leads the union of the dockers of the harbour.\n',
  },
  {
    format: 'csv',
    file: 'id,date,text\n1,2026-11-20,"Envoy Ilse Hadrovec arrived. ""We agree,"" Hadrowitz said."\n2,2026-11-21,"Tomas Wieringa spoke. Weeringa left."\n',
  },
  {
    format: 'tsv',
    file: 'id\ttext\n1\tEnvoy Ilse Hadrovec arrived. Hadrowitz left.\n2\tTomas Wieringa spoke. Weeringa left.\n',
  },
  {
    format: 'jsonl',
    file: `${SENTENCES.map((text, id) => JSON.stringify({ id, text: `Envoy Ilse Hadrovec met Tomas Wieringa. ${text}` })).join('\n')}\n`,
  },
  {
    format: 'json',
    file: json(SENTENCES.map((text, id) => ({ id, text: `Envoy Ilse Hadrovec met Tomas Wieringa. ${text}` }))),
  },
]

export const LAYOUTS: readonly Layout[] = [...CAPTIONS, ...RECOGNISERS, ...DOCUMENTS]
