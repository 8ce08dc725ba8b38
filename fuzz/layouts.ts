/** A small file of ours in every layout that whosaid reads, with names to mend: what the fuzzer changes, and what engines are compared on. */
import type { DocumentFormat } from '../src/formats/index.ts'
import { RECOGNISERS } from './recogniser-layouts.ts'
import { type Cue, clock, type LayoutWriter, makeScript, type Script, toJson } from './script.ts'

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
const seconds = (cue: number): string => `${(cue * 3).toFixed(3)}`
const times = (cue: number, point: string): string => `${clock(cue, point)} --> ${clock(cue + 1, point)}`
const lines = (cues: readonly Cue[], write: (cue: Cue, at: number) => string, between = '\n'): string =>
  cues.map(write).join(between)
const CAPTIONS: readonly LayoutWriter[] = [
  {
    format: 'srt',
    write: ({ cues }) =>
      lines(cues, ({ words }, i) => `${i + 1}\n${times(i, ',')}\n${words.replace(' of ', '\nof ')}\n`),
  },
  {
    format: 'vtt',
    write: ({ cues }) =>
      `WEBVTT\n\n${lines(cues, ({ speaker, words }, i) => `${times(i, '.')}\n<v ${speaker}>${words}\n`)}`,
  },
  {
    format: 'sbv',
    write: ({ cues }) => lines(cues, ({ words }, i) => `0:00:0${i}.000,0:00:0${i + 1}.000\n${words}\n`),
  },
  {
    format: 'ttml',
    write: ({ cues }) =>
      `<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"><body><div>\n${lines(cues, ({ words }, i) => `<p begin="${seconds(i)}s" end="${seconds(i + 1)}s">${words}</p>`)}\n</div></body></tt>\n`,
  },
  {
    format: 'ass',
    write: ({ cues }) =>
      `[Script Info]\nTitle: Harbour\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n${lines(cues, ({ speaker, words }, i) => `Dialogue: 0,0:00:0${i}.00,0:00:0${i + 1}.00,D,${speaker},0,0,0,,{\\i1}${words.replace(' of ', '\\Nof ')}{\\i0}`)}\n`,
  },
  {
    format: 'whisper-tsv',
    write: ({ cues }) =>
      `start\tend\ttext\n${lines(cues, ({ words }, i) => `${i * 3000}\t${i * 3000 + 2900}\t${words}`)}\n`,
  },
  {
    format: 'ctm',
    write: ({ words: allWords }) =>
      `${allWords.map(({ bare, start }) => `call 1 ${start.toFixed(2)} 0.20 ${bare} 0.9`).join('\n')}\n`,
  },
  {
    format: 'timed',
    write: ({ cues }) => lines(cues, ({ words }, i) => `[${clock(i, '.')} --> ${clock(i + 1, '.')}]   ${words}`),
  },
  { format: 'turns', write: ({ cues }) => lines(cues, ({ speaker, words }) => `${speaker}: ${words}`, '\n\n') },
  {
    format: 'turns',
    write: ({ cues }) => lines(cues, ({ speaker, words }, i) => `${speaker} (00:0${i}):\n${words}`, '\n\n'),
  },
  {
    format: 'turns',
    write: ({ cues }) => lines(cues, ({ words }, i) => `${i % 2 === 0 ? 'Q.' : 'A.'} ${words}`, '\n'),
  },
]

const DOCUMENTS: readonly LayoutWriter[] = [
  {
    format: 'html',
    write: () =>
      `<!doctype html><html><head><title>Hadrowitz at the port</title></head><body><h1>Port</h1><p>Transport Minister <b>Ilse Hadrovec</b> met <a href="/w" title="Weeringa">Tomas Wieringa</a>.</p><blockquote><p>“Nobody wins,” <b>Hadro</b>witz said.</p><footer>Weeringa</footer></blockquote><script>var Hadrowitz = 1</script><p>Weeringa &amp; Hadrovec agree.</p></body></html>\n`,
  },
  {
    format: 'markdown',
    write: () =>
      '---\ntitle: Hadrowitz at the port\nauthor: Ann Lee\ndate: 2026-11-20\n---\n# Port\n\nTransport Minister **Ilse Hadrovec** met [Tomas Wieringa](https://example.org/Weeringa "Weeringa").\n\n> “Nobody wins,” *Hadro*witz said.\n>\n> — Tomas Weeringa\n\n`Hadrowitz` stays.\n\n- Weeringa agrees.\n',
  },
  {
    format: 'text',
    write: () =>
      'From: Ann Lee <ann@example.org>\nSubject: The port\n\nTransport Minister Ilse Hadrovec met Tomas Wieringa on Monday to\ntalk about the port that has been closed since the strike. Hadro-\nwitz said that it would open within weeks. “Close is not signed,”\nsaid Weeringa, who leads the union of the dockers of the harbour.\n',
  },
  {
    format: 'csv',
    write: () =>
      'id,date,text\n1,2026-11-20,"Envoy Ilse Hadrovec arrived. ""We agree,"" Hadrowitz said."\n2,2026-11-21,"Tomas Wieringa spoke. Weeringa left."\n',
  },
  {
    format: 'tsv',
    write: () => 'id\ttext\n1\tEnvoy Ilse Hadrovec arrived. Hadrowitz left.\n2\tTomas Wieringa spoke. Weeringa left.\n',
  },
  {
    format: 'jsonl',
    write: ({ cues }) =>
      `${cues.map(({ words: text }, id) => JSON.stringify({ id, text: `Envoy Ilse Hadrovec met Tomas Wieringa. ${text}` })).join('\n')}\n`,
  },
  {
    format: 'json',
    write: ({ cues }) =>
      toJson(cues.map(({ words: text }, id) => ({ id, text: `Envoy Ilse Hadrovec met Tomas Wieringa. ${text}` }))),
  },
]

const writeLayouts = (script: Script): readonly Layout[] =>
  [...CAPTIONS, ...RECOGNISERS, ...DOCUMENTS].map(({ format, write }) => ({ format, file: write(script) }))

export const LAYOUTS: readonly Layout[] = writeLayouts(makeScript(CUES))

/** The same with one or two cues: most of what can go wrong goes wrong in a short file too, and ten times as many of them are tried in the same time. */
export const SHORT_LAYOUTS: readonly Layout[] = [
  [0, 2],
  [2, 4],
  [1, 2],
  [3, 4],
].flatMap(([start, end]) => writeLayouts(makeScript(CUES.slice(start, end))))
