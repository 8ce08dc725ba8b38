/** What reading and writing an hour of speech costs beside the matcher, and what parsing it costs with other packages. */
import { parseSync, stringifySync } from 'subtitle'
import webvtt from 'webvtt-parser'
import { cleanWith } from '../src/formats/clean-document.ts'
import type { TranscriptFormat } from '../src/formats/index.ts'
import type { Cleaner, CleanResult, Edit } from '../src/index.ts'

const WORDS = 9000
const vocabulary =
  'the harbour council meets again on monday and in great hail the berth at quay nine stays closed until may'.split(' ')
const words = Array.from({ length: WORDS }, (_, i) => vocabulary[(i * 7 + (i >> 4)) % vocabulary.length]!)
const pad = (value: number, digits = 2): string => String(Math.floor(value)).padStart(digits, '0')
const clock = (s: number, point: string): string =>
  `${pad(s / 3600)}:${pad((s / 60) % 60)}:${pad(s % 60)}${point}${pad((s * 1000) % 1000, 3)}`

const cues = Array.from({ length: WORDS / 9 }, (_, i) => words.slice(i * 9, i * 9 + 9).join(' '))
const times = (i: number, point: string): string => `${clock(i * 3.6, point)} --> ${clock(i * 3.6 + 3.5, point)}`
const timed = words.map((word, i) => ({
  word,
  start: i * 0.4,
  end: i * 0.4 + 0.35,
  confidence: 0.9,
  punctuated_word: word,
  speaker: (i / 90) & 1,
}))

const files: Partial<Record<TranscriptFormat, string>> = {
  srt: cues.map((text, i) => `${i + 1}\n${times(i, ',')}\n${text}\n`).join('\n'),
  vtt: `WEBVTT\n\n${cues.map((text, i) => `${times(i, '.')}\n<v Speaker ${i & 3}>${text}\n`).join('\n')}`,
  whisper: JSON.stringify({
    text: words.join(' '),
    segments: cues.map((text, i) => ({
      id: i,
      text: ` ${text}`,
      words: timed.slice(i * 9, i * 9 + 9).map((w) => ({ ...w, word: ` ${w.word}` })),
    })),
  }),
  deepgram: JSON.stringify({
    results: {
      channels: [{ alternatives: [{ transcript: words.join(' '), words: timed }] }],
      utterances: cues.map((text, i) => ({ transcript: text, words: timed.slice(i * 9, i * 9 + 9) })),
    },
  }),
}

/** A matcher that costs nothing but the first time: 180 names over three words each. */
const known = new Map<string, CleanResult>()
const cleaner: Cleaner = {
  clean(text) {
    const before = known.get(text)
    if (before !== undefined) return before
    const spots = [...text.matchAll(/\p{L}+ \p{L}+ \p{L}+/gu)].filter((_, i) => i % 16 === 0)
    const edits = spots.map(
      ({ 0: from, index }): Edit => ({
        start: index,
        end: index + from.length,
        from,
        to: 'Ingrid Hale',
        entity: 'd',
        confidence: 1,
        reasons: [],
      }),
    )
    const result: CleanResult = {
      version: 1,
      language: 'en',
      text,
      quotations: [],
      entities: [],
      mentions: [],
      edits,
      review: [],
    }
    known.set(text, result)
    return result
  },
}

function median(run: () => unknown): number {
  const spent = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return spent.sort((a, b) => a - b)[4]!
}

console.log(
  `an hour of speech, ${WORDS} words; milliseconds of processor time, median of 9 runs, the first among them\n`,
)
console.log('| format | bytes | edits | read, map back, write | another parser |\n| --- | --- | --- | --- | --- |')
const peers: Partial<Record<TranscriptFormat, [string, (source: string) => unknown]>> = {
  srt: ['subtitle, parse and stringify', (source) => stringifySync(parseSync(source), { format: 'SRT' })],
  vtt: ['webvtt-parser, parse only', (source) => new webvtt.WebVTTParser().parse(source)],
  whisper: ['JSON.parse and stringify', (source) => JSON.stringify(JSON.parse(source))],
  deepgram: ['JSON.parse and stringify', (source) => JSON.stringify(JSON.parse(source))],
}
for (const [format, source] of Object.entries(files) as [TranscriptFormat, string][]) {
  const { edits, text } = cleanWith(cleaner, source, format)
  if (edits.length === 0 || text === source) throw new Error(`${format}: nothing was mended`)
  const ours = median(() => cleanWith(cleaner, source, format))
  const [name, run] = peers[format]!
  console.log(
    `| ${format} | ${source.length} | ${edits.length} | ${ours.toFixed(1)} | ${median(() => run(source)).toFixed(1)} (${name}) |`,
  )
}
