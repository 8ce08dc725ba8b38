import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-document.ts'
import { composePlainText } from '../../src/formats/compose-plain-text.ts'
import { cleanTranscript, detectFormat, type TranscriptFormat } from '../../src/formats/index.ts'
import { readTranscript } from '../../src/formats/read-transcript.ts'
import { undoEdits, WhosaidError } from '../../src/index.ts'
import { makeEdits, replaceNames } from './replace-names.ts'

const names = replaceNames({
  'in great hail': 'Ingrid Hale',
  'rob this loski': 'Rob Vislosky',
  Ingreed: 'Ingrid',
  café: 'Café "Ö"',
})
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/transcripts/${name}`, import.meta.url), 'utf8')

/** The strings of a file that changed; everything else has to be the same. */
function changes(before: unknown, after: unknown): [string, string][] {
  if (typeof before === 'string' && typeof after === 'string') return before === after ? [] : [[before, after]]
  if (typeof before !== 'object' || before === null) {
    expect(after).toBe(before)
    return []
  }
  expect(Object.keys(after as object)).toEqual(Object.keys(before))
  return Object.keys(before).flatMap((key) =>
    changes((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key]),
  )
}

const files: readonly [TranscriptFormat, string][] = [
  ['whisper', 'whisper.json'],
  ['whisper', 'whisperx.json'],
  ['whisper-cpp', 'whisper-cpp.json'],
  ['deepgram', 'deepgram.json'],
  ['assemblyai', 'assemblyai.json'],
  ['amazon', 'amazon.json'],
  ['google', 'google.json'],
  ['rev', 'rev.json'],
  ['otranscribe', 'otranscribe.otr'],
]

const mended = (file: string): [string, string][] => {
  const source = fixture(file)
  return changes(JSON.parse(source), JSON.parse(cleanWith(names, source).text))
}
const words = (...pairs: string[]): [string, string][] =>
  pairs.map((pair) => pair.split('→').map((word) => word.replace('∅', '')) as [string, string])

const HALE = words('in→Ingrid', 'great→∅', 'hail,→Hale,')
const VISLOSKY = words('rob→Rob', 'this→∅', 'loski→Vislosky')
const CAFE = words('café’s→Café "Ö"’s')
const VISLOSKY_AND = words('rob→Rob', 'this→∅', 'loski,→Vislosky,')

test('Whisper: text, segments and words alike; a name over two segments', () => {
  expect(mended('whisper.json')).toEqual([
    [
      ' Good morning. This is Ann Lee. With me is in great hail, and rob this loski will follow. Thank you, Ann. The café’s “new” berth, says rob this loski, is open.',
      ' Good morning. This is Ann Lee. With me is Ingrid Hale, and Rob Vislosky will follow. Thank you, Ann. The Café "Ö"’s “new” berth, says Rob Vislosky, is open.',
    ],
    [' Good morning. This is Ann Lee. With me is in', ' Good morning. This is Ann Lee. With me is Ingrid'],
    ...words(' in→ Ingrid'),
    [' great hail, and rob this loski will follow.', ' Hale, and Rob Vislosky will follow.'],
    ...words(' great→∅', ' hail,→ Hale,', ' rob→ Rob', ' this→∅', ' loski→ Vislosky'),
    [
      ' Thank you, Ann. The café’s “new” berth, says rob this loski, is open.',
      ' Thank you, Ann. The Café "Ö"’s “new” berth, says Rob Vislosky, is open.',
    ],
    ...words(' café’s→ Café "Ö"’s', ' rob→ Rob', ' this→∅', ' loski,→ Vislosky,'),
  ])
})

test('whisper.cpp: text and pieces of words', () => {
  const changed = mended('whisper-cpp.json')
  expect(changed.slice(1, 8)).toEqual(
    words(' in→ Ingrid', ' great→∅', ' hail,→ Hale,', ' rob→ Rob', ' this→∅', ' los→ Vislosky', 'ki→∅'),
  )
  expect(changed.at(-1)).toEqual(['ki,', ','])
})

test('Deepgram: `word` in lower case as the file has it, `punctuated_word`, transcript, sentences, utterances', () => {
  const changed = mended('deepgram.json')
  expect(changed.slice(0, 7)).toEqual([
    [
      expect.stringContaining('With me is in great hail, and rob this loski will'),
      expect.stringContaining('With me is Ingrid Hale, and Rob Vislosky will'),
    ],
    ...words('in→Ingrid', 'in→Ingrid', 'great→∅', 'great→∅', 'hail→Hale', 'hail,→Hale,'),
  ])
  const { results, metadata } = JSON.parse(cleanWith(names, fixture('deepgram.json')).text)
  expect(JSON.stringify(results)).not.toMatch(/great|loski\b(?<!Vislosky)|rob /)
  expect(metadata.models).toEqual(['in great hail'])
  expect(results.utterances[1].transcript).toContain('says Rob Vislosky, is open')
  expect(results.channels[0].alternatives[0].paragraphs.transcript).toContain(
    'Speaker 1: Thank you, Ann. The Café "Ö"’s',
  )
})

test('AssemblyAI: words, utterances, text and a speaker’s name wherever it stands', () => {
  const changed = mended('assemblyai.json')
  expect(changed.filter(([from]) => from === 'Ingreed Hale').length).toBe(2 * 13 + 1)
  const { utterances } = JSON.parse(cleanWith(names, fixture('assemblyai.json')).text)
  expect(utterances[1].speaker).toBe('Ingrid Hale')
  expect(utterances[1].words.map((w: { text: string }) => w.text).join(' ')).toBe(
    'Thank you, Ann. The Café "Ö"’s “new” berth, says Rob  Vislosky, is open.',
  )
})

test('Amazon: items, transcripts, audio segments', () => {
  const changed = mended('amazon.json')
  const items = [...words('in→Ingrid', 'great→∅', 'hail→Hale'), ...VISLOSKY, ...CAFE, ...VISLOSKY]
  expect(changed.slice(1, 11)).toEqual(items)
  expect(changed.length).toBe(1 + items.length + 2)
})

test('Google: transcripts, great words and the words once more with great speakers', () => {
  const said = [...HALE, ...VISLOSKY]
  const changed = mended('google.json')
  expect(changed.filter(([from]) => !from.includes(' '))).toEqual([
    ...said,
    ...CAFE,
    ...VISLOSKY_AND,
    ...said,
    ...CAFE,
    ...VISLOSKY_AND,
  ])
  expect(changed.length).toBe(2 + 20)
})

test('Rev.ai: elements, the spaces between them with the words they part', () => {
  expect(mended('rev.json')).toEqual([
    ...words('in→Ingrid'),
    [' ', ''],
    ...words('great→∅', 'hail→Hale', 'rob→Rob'),
    [' ', ''],
    ...words('this→∅', 'loski→Vislosky', 'café’s→Café "Ö"’s', 'rob→Rob'),
    [' ', ''],
    ...words('this→∅', 'loski→Vislosky'),
  ])
})

test('oTranscribe: HTML inside JSON', () => {
  const source = fixture('otranscribe.otr')
  const { text, media } = JSON.parse(cleanWith(names, source).text)
  expect(media).toBe('in great hail.mp3')
  expect(text).toBe(
    JSON.parse(source)
      .text.replace('<b>in great</b> hail', '<b>Ingrid</b> Hale')
      .replaceAll('rob this loski', 'Rob Vislosky')
      .replace('Ingreed', 'Ingrid'),
  )
})

describe.each(files)('%s: %s', (format, file) => {
  const source = fixture(file)
  const layersOf = (text: string) => readTranscript(text, format).layers
  const plain = composePlainText(layersOf(source)[0]!)
  const spoken = [...plain.text.matchAll(/[\p{L}’]+/gu)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter((w) => plain.segments.some((s) => s.start <= w.start && w.end <= s.end))
    .filter((w) => !plain.labels.some((l) => l && l.start < w.end && w.start < l.end))

  test('is detected', () => {
    expect(detectFormat(source)).toBe(format)
    expect(detectFormat(source.slice(0, -9))).toBe(format)
  })

  test('without edits it stays as it is', () => {
    expect(cleanWith(replaceNames({}), source).text).toBe(source)
  })

  test('any edits change words and nothing else, in every layer alike, and undo', () => {
    const wish = fc.tuple(
      fc.nat(spoken.length - 1),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('Xu', 'Li Xu', 'A "B" Xu'),
    )
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 4 }), (wishes) => {
        const edits = wishes
          .map(([first, length, to]) => {
            const last = Math.min(first + length, spoken.length) - 1
            return { start: spoken[first]!.start, end: spoken[last]!.end, to }
          })
          .sort((a, b) => a.start - b.start)
          .filter((edit, i, all) => all.slice(0, i).every((before) => before.end <= edit.start))
        const result = cleanWith(makeEdits(edits), source, format)
        changes(JSON.parse(source), JSON.parse(result.text))
        expect(undoEdits(result.text, result.edits)).toBe(source)
        const said = layersOf(result.text).map((layer) =>
          composePlainText(layer)
            .text.toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)!
            .filter((w) => !/^(speaker|\d+)$/.test(w))
            .join(' '),
        )
        for (const layer of said) expect(without(layer)).toBe(without(said[0]!))
      }),
      { numRuns: 30 },
    )
  })

  test('a file that breaks off', () => {
    const clean = () => cleanTranscript(source.slice(0, -9), { format })
    expect(clean).toThrow(WhosaidError)
    expect(clean).toThrow(/line \d+, column \d+: this is no JSON: \w+/)
  })
})

/** A label that only one of the layers says. */
const without = (said: string): string =>
  said
    .replaceAll(/\bingreed hale\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()

test.each([
  [
    'deepgram',
    '{"results":{\n "channels":[{"alternatives":[{"transcript":7}]}]}}',
    'line 2, column 45: "transcript" was',
  ],
  ['whisper', '{"text":"a",\n"segments":"no"}', 'line 2, column 12: "segments" was expected to be an array'],
  ['whisper', '{"text":"a"}', 'line 1, column 1: "segments" is missing'],
  ['rev', '{"monologues":[\n1]}', 'line 2, column 1: an object with'],
  ['amazon', '{}', '"items" is missing'],
  ['otranscribe', '[]', 'line 1, column 1: an object with "text" was expected'],
] as const)('a file that is no %s: %s', (format, source, message) => {
  expect(() => cleanTranscript(source, { format })).toThrow(message)
})

test.each(files.filter(([format]) => format !== 'whisper-cpp' && format !== 'otranscribe'))(
  'what a client or a queue wraps around the answer is passed: %s, %s',
  (format, name) => {
    const answer = fixture(name)
    const wrapped = `[{"id": 7, "body": {"error": null, "result": ${answer}}}]`
    expect(detectFormat(wrapped)).toBe(format)
    expect(cleanWith(names, wrapped).text).toBe(wrapped.replace(answer, cleanWith(names, answer).text))
  },
)

test('AssemblyAI: utterances alone', () => {
  const source =
    '{"utterances":[{"speaker":"A","text":"in great hail","words":[{"text":"in"},{"text":"great"},{"text":"hail"}]}]}'
  expect(cleanWith(names, source).text).toContain('"text":"Ingrid Hale"')
})

test('fields whose value is null are as good as missing', () => {
  const source = '{"text":"in great hail","utterances":null,"words":[{"text":"in","speaker":null}],"audio_duration":1}'
  expect(cleanWith(names, source).text).toContain('"text":"Ingrid Hale"')
})
