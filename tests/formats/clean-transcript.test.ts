import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-document.ts'
import { cleanTranscript, detectFormat } from '../../src/formats/index.ts'
import { undoEdits, WhosaidError } from '../../src/index.ts'
import { replaceNames } from './replace-names.ts'

const names = replaceNames({
  'in great hail': 'Ingrid Hale',
  'rob this loski': 'Rob Vislosky',
  Okafer: 'Okafor',
  Ingreed: 'Ingrid',
  "O'Neal": "O'Neil",
  Chips: 'Chips & <Co>',
})
const mend = (source: string) => cleanWith(names, source).text
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')

/** The lines that changed, before and after. */
function changes(before: string, after: string): [string, string][] {
  const a = before.split(/\r?\n/)
  const b = after.split(/\r?\n/)
  expect(b.length).toBe(a.length)
  return a.flatMap((line, i) => (line === b[i] ? [] : [[line, b[i]!] as [string, string]]))
}

test('SRT: a name over two lines, two cues, tags; the rest as it was', () => {
  const source = fixture('captions/council.srt')
  expect(changes(source, mend(source))).toEqual([
    ['speaker tonight is in great', 'speaker tonight is Ingrid'],
    ['hail from the port authority.', 'Hale from the port authority.'],
    ['{\\an8}- Thank you, Ms. Okafer.', '{\\an8}- Thank you, Ms. Okafor.'],
    ['- Go ahead, in great hail.', '- Go ahead, Ingrid Hale.'],
    ['was closed by <b>rob</b> this', 'was closed by <b>Rob</b>'],
    ['loski', 'Vislosky'],
  ])
})

test('WebVTT: voices, entities and tags; STYLE, NOTE, BOM and CRLF as they were', () => {
  const source = fixture('captions/panel.vtt')
  const mended = mend(source)
  expect(mended.split('\r\n').length).toBe(source.split('\r\n').length)
  expect(changes(source, mended)).toEqual([
    ['<v Ingreed Hale>Thanks, &lt;Ann&gt;.</v>', '<v Ingrid Hale>Thanks, &lt;Ann&gt;.</v>'],
    ['<v Ingreed Hale>I am <i>in great</i> hail, and this is', '<v Ingrid Hale>I am <i>Ingrid</i> Hale, and this is'],
    ['<v Ingreed Hale>rob <c.yellow>this</c> loski.', '<v Ingrid Hale>Rob<c.yellow></c> Vislosky.'],
    [
      '<00:01:07.500><c>Over</c><00:01:08.000><c> to</c> O&#39;Neal',
      "<00:01:07.500><c>Over</c><00:01:08.000><c> to</c> O'Neil",
    ],
    ['<v Ann Lee>Fish &amp; Chips Ltd.', '<v Ann Lee>Fish &amp; Chips &amp; &lt;Co&gt; Ltd.'],
  ])
})

test('labelled turns: in the line, with a role or a time, or on a line of their own', () => {
  const hearing = fixture('transcripts/hearing.txt')
  expect(changes(hearing, cleanWith(names, hearing, 'turns').text)).toEqual([
    [
      'CHAIR: The committee will come to order. We hear from in',
      'CHAIR: The committee will come to order. We hear from Ingrid',
    ],
    ['great hail of the port authority.', 'Hale of the port authority.'],
    [
      'Ingreed Hale (Port Authority): Thank you. With me is rob this loski.',
      'Ingrid Hale (Port Authority): Thank you. With me is Rob Vislosky.',
    ],
    [
      'Speaker 3 [00:01:10]: This is rob this loski. Good morning.',
      'Speaker 3 [00:01:10]: This is Rob Vislosky. Good morning.',
    ],
    ['[00:01:22] CHAIR: Thank you, rob this loski.', '[00:01:22] CHAIR: Thank you, Rob Vislosky.'],
  ])
  const interview = fixture('transcripts/interview.txt')
  expect(changes(interview, mend(interview))).toEqual([
    ['Good morning. Today I am talking to in great hail.', 'Good morning. Today I am talking to Ingrid Hale.'],
    ['Ingreed Hale  0:09', 'Ingrid Hale  0:09'],
    ['Thank you, in great hail.', 'Thank you, Ingrid Hale.'],
  ])
})

test('undoing the edits gives the file back', () => {
  for (const name of ['captions/council.srt', 'captions/panel.vtt', 'transcripts/interview.txt']) {
    const source = fixture(name)
    const { text, edits } = cleanWith(names, source)
    expect(undoEdits(text, edits)).toBe(source)
  }
})

test('a name in parts, or said again, is one name: the reasons tell', () => {
  const codes = (source: string) =>
    cleanWith(names, source).edits.map(({ from, reasons }) => `${from}: ${reasons.map(({ code }) => code)}`)
  expect(codes(srt('said in', 'great hail, in great hail'))).toEqual([
    'in: whole-name',
    'great hail: same-name',
    'in great hail: ',
  ])
  expect(codes('{"text":"in great hail","segments":[{"text":"in great hail"}]}')).toEqual([
    'in great hail: same-name',
    'in great hail: whole-name',
  ])
})

const srt = (...lines: string[]) => `1\n00:00:01,000 --> 00:00:02,000\n${lines.join('\n')}\n`

test('a caption line is never left blank: the name goes where it fills the line, or is left for review', () => {
  const short = replaceNames({ 'car Fur': 'Carver' })
  expect(cleanWith(short, srt('said car', 'Fur, today')).text).toBe(srt('said', 'Carver, today'))
  expect(cleanWith(short, srt('car', 'Fur today')).text).toBe(srt('Carver', 'today'))
  expect(cleanWith(short, srt('said car', 'Fur')).text).toBe(srt('said', 'Carver'))
  const stuck = cleanWith(short, srt('car', 'Fur'))
  expect(stuck.text).toBe(srt('car', 'Fur'))
  expect(stuck.review).toMatchObject([
    { code: 'withheld-edit', text: 'car Fur', candidates: [{ entity: 'carver', name: 'Carver' }] },
  ])
})

test('a name does not run from one turn into the next, nor from a label into its words', () => {
  const across = replaceNames({ Ann: 'Anne', 'Lee:? ?- ?Smith': 'Leesmith' })
  const source = srt('- I am Lee', '- Smith here')
  expect(cleanWith(across, source).text).toBe(source)
})

test.each([
  ['no signature', 'WEBVT\n\n00:01.000 --> 00:02.000\nHi', 'vtt', 'line 1, column 1'],
  ['bad WebVTT times', 'WEBVTT\n\nid\n00:01,000 --> 00:02,000\nHi', 'vtt', 'line 4, column 1'],
  ['words without times', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n\nHo\nHum\n', 'vtt', 'line 6, column 1'],
  ['bad SRT times', '1\r\n00:00:01,000 --> 00:00:0x,000\r\nHi', 'srt', 'line 2, column 1'],
  ['cut off in the times', '1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\n00:00:02,0', 'srt', 'line 6, column 1'],
  ['words before any cue', 'Hello\n\n1\n00:00:01,000 --> 00:00:02,000\nHi', 'srt', 'line 1, column 1'],
] as const)('malformed: %s', (_, source, format, place) => {
  const clean = () => cleanTranscript(source, { format })
  expect(clean).toThrow(WhosaidError)
  expect(clean).toThrow(place)
})

test('the format is told by the extension or by how the file begins', () => {
  expect(detectFormat('x', 'clip.SRT')).toBe('srt')
  expect(detectFormat('\ufeffWEBVTT\r\n')).toBe('vtt')
  expect(detectFormat('00:00:01,000 --> 00:00:02,000\nHi')).toBe('srt')
  expect(detectFormat(fixture('captions/council.srt'))).toBe('srt')
  expect(detectFormat(fixture('transcripts/interview.txt'))).toBe('turns')
  expect(detectFormat('Ann Lee: Good morning.\nSpeaker 2: Thank you.', 'call.txt')).toBe('turns')
  expect(detectFormat('The mayor said: “No.”\n\nA reporter asked why.', 'article.txt')).toBe(null)
  expect(() => cleanTranscript('The mayor said so.')).toThrow(/line 1, column 1.*srt, vtt/)
})

test('a NOTE whose first line has an arrow is a note', () => {
  const source = 'WEBVTT\n\nNOTE go 1 --> 2\nIngreed\n\n00:01.000 --> 00:02.000\nIngreed\n'
  expect(mend(source)).toBe('WEBVTT\n\nNOTE go 1 --> 2\nIngreed\n\n00:01.000 --> 00:02.000\nIngrid\n')
})

describe('a full name in brackets above the words of a caption says who speaks', () => {
  const roster = ['Ann Lee', 'Ingrid Hale']
  const srt = (...cues: string[]): string =>
    cues.map((cue, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},000\n${cue}\n`).join('\n')
  const speakers = (...cues: string[]) =>
    cleanTranscript(srt(...cues), { roster }).quotations.map(({ speaker, text }) => [speaker?.name, text])
  test('in round and square brackets, above the words or before them', () =>
    expect(speakers('(Ann Lee)\nWelcome.', '[Ingrid Hale]\nThank you.', '(Ann Lee) So it goes.')).toEqual([
      ['Ann Lee', 'Welcome.'],
      ['Ingrid Hale', 'Thank you.'],
      ['Ann Lee', 'So it goes.'],
    ]))
  test('and is mended as a label is', () =>
    expect(cleanTranscript(srt('(Ingrid Hail)\nThank you.'), { roster }).text).toContain('(Ingrid Hale)\n'))
  test.each(['[Upbeat Music]\nla la', '(Laughter)\nyes', '[Door Opens]'])('%s is a noise', (cue) =>
    expect(speakers(cue)).toEqual([]),
  )
})
