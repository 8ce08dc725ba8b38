import { describe, expect, test } from 'vitest'
import { applyEdits, undoEdits } from '../../src/edits/apply-edits.ts'
import { chooseFormat } from '../../src/formats/choose-format.ts'
import { cleanDocument, TRANSCRIPT_FORMATS } from '../../src/formats/index.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import type { Transcript } from '../../src/formats/transcript.ts'
import { CORPUS, type CorpusDocument, MALFORMED, REFUSED } from './corpus.ts'
import { MORE } from './more-corpus.ts'

const MARK = /⟦([^→⟧]*)→([^⟧]*)⟧/g
const before = (marked: string): string => marked.replace(MARK, '$1')
const after = (marked: string): string => marked.replace(MARK, '$2')
const optionsOf = ([, fileName, roster, , more]: CorpusDocument) => ({
  ...(roster && { roster }),
  fileName,
  ...more?.options,
})

describe.each([...CORPUS, ...MORE].map((document) => [document[0], document] as const))('%s', (_, document) => {
  const [, fileName, , marked, more = {}] = document
  const file = before(marked)
  const result = cleanDocument(file, optionsOf(document))

  test('names are mended and nothing else is changed', () => {
    const { mended, has = [], not = [], loose, speakers } = more
    if (has.length || not.length) {
      for (const there of has) expect(result.text).toContain(there)
      for (const gone of not) expect(result.text).not.toContain(gone)
    } else if (loose) expect(result.text.toLowerCase()).toBe(after(marked).toLowerCase())
    else expect(result.text).toBe(mended ?? after(marked))
    if (speakers) expect(result.quotations.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
    expect(applyEdits(file, result.edits)).toBe(result.text)
    expect(undoEdits(result.text, result.edits)).toBe(file)
  })

  test('cleaning twice changes nothing more', () => {
    expect(cleanDocument(result.text, optionsOf(document)).edits).toEqual([])
  })

  test('what is read and written again says the same', () => {
    const format = chooseFormat(file, { fileName })
    const read = readDocument(file, format, more.options?.field)
    const written = read.toSorted((a, b) => firstOf(b) - firstOf(a)).reduce(writeAgain, file)
    expect(wordsOf(readDocument(written, format, more.options?.field))).toEqual(wordsOf(read))
  })
})

/** What each layer says; in how many pieces, and whether a space is of one or between two, is the parser's. */
const wordsOf = (articles: readonly Transcript[]): string[][] =>
  articles.map(({ layers }) =>
    layers.map((layer) =>
      layer
        .map(({ payload }) => payload.text)
        .join('')
        .replace(/\s/g, ''),
    ),
  )

const firstOf = ({ layers }: Transcript): number => layers[0]?.[0]?.payload.start ?? 0

/** The file with the words of each segment written anew. */
function writeAgain(file: string, { layers, encode }: Transcript): string {
  const segments = layers.flat().toSorted((a, b) => b.payload.start - a.payload.start)
  return segments.reduce((text, { payload, encode: own }) => {
    const { start, end, units } = payload
    // tags between the letters stay where they are
    const isWhole = !units || units.starts.every((at, i) => i === 0 || at === units.ends[i - 1])
    return isWhole ? text.slice(0, start) + (own ?? encode)(payload.text) + text.slice(end) : text
  }, file)
}

test('every format of transcripts has a file here', () => {
  const formats = new Set(CORPUS.map(([, fileName, , marked]) => chooseFormat(before(marked), { fileName })))
  expect(TRANSCRIPT_FORMATS.filter((format) => !formats.has(format))).toEqual([])
})

test.each(MALFORMED)('malformed %s: an error says where', (_, fileName, file) => {
  expect(() => cleanDocument(file, { fileName })).toThrow(
    expect.objectContaining({ code: 'invalid-format', message: expect.stringMatching(/^line \d+, column \d+: \S/) }),
  )
})

test.each(REFUSED)('%s is refused', (_, fileName, file) => {
  expect(() => cleanDocument(file, { ...(fileName && { fileName }) })).toThrow(
    expect.objectContaining({ code: 'invalid-format', message: expect.stringMatching(/^this (?:is|looks)/) }),
  )
})
