import fc from 'fast-check'
import { parseSync } from 'subtitle'
import { describe, expect, test } from 'vitest'
import webvtt from 'webvtt-parser'
import { cleanWith } from '../../src/formats/clean-document.ts'
import { composePlainText, type PlainText } from '../../src/formats/compose-plain-text.ts'
import { readTranscript } from '../../src/formats/read-transcript.ts'
import type { TranscriptFormat } from '../../src/formats/transcript-format.ts'
import { applyEdits, undoEdits } from '../../src/index.ts'
import { srtFile, turnsFile, vttFile } from './arbitrary-captions.ts'
import { makeEdits, replaceNames } from './replace-names.ts'

const formats: readonly [TranscriptFormat, fc.Arbitrary<string>][] = [
  ['srt', srtFile],
  ['vtt', vttFile],
  ['turns', turnsFile],
]

const read = (source: string, format: TranscriptFormat): PlainText =>
  composePlainText(readTranscript(source, format).layers[0]!)

/** The file without its words: what no edit may touch. */
function skeleton(source: string, format: TranscriptFormat): string {
  const { starts, ends } = read(source, format)
  const said = new Set<number>()
  starts.forEach((start, i) => {
    for (let at = start; at >= 0 && at < ends[i]!; at++) said.add(at)
  })
  return [...source.split('').keys()].map((at) => (said.has(at) ? '' : source[at])).join('')
}

const words = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ')

/** Some edits of the plain text, each over a few words of what was said. */
const someEdits = (plain: PlainText) =>
  fc
    .array(
      fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 }), fc.constantFrom('Xu', 'Steve Xu', 'Q & R', 'van der Zee Xu')),
      {
        maxLength: 4,
      },
    )
    .map((wishes) => {
      const spoken = plain.segments.flatMap(({ start, end }) =>
        [...plain.text.slice(start, end).matchAll(/[\p{L}\p{N}’]+/gu)].map((m) => ({
          start: start + m.index,
          end: start + m.index + m[0].length,
        })),
      )
      const outside = spoken.filter((w) => !plain.labels.some((l) => l && l.start < w.end && w.start < l.end))
      if (outside.length === 0) return []
      const edits = wishes.map(([at, length, to]) => {
        const first = at % outside.length
        const last = Math.min(first + length, outside.length) - 1
        return { start: outside[first]!.start, end: outside[last]!.end, to }
      })
      edits.sort((a, b) => a.start - b.start)
      return edits.filter((edit, i) => i === 0 || edits.slice(0, i).every((before) => before.end <= edit.start))
    })

describe.each(formats)('%s', (format, file) => {
  const edited = file.chain((source) => someEdits(read(source, format)).map((edits) => ({ source, edits })))

  test('without edits the file stays as it is', () => {
    fc.assert(fc.property(file, (source) => cleanWith(replaceNames({}), source, format).text === source))
  })

  test('edits change words and nothing else, and undo', () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const result = cleanWith(makeEdits(edits), source, format)
        expect(skeleton(result.text, format)).toBe(skeleton(source, format))
        expect(undoEdits(result.text, result.edits)).toBe(source)
      }),
    )
  })

  test('the mended file, read again, says what the edits say', () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const result = cleanWith(makeEdits(edits), source, format)
        const plain = read(source, format)
        // a name suggested for a numbered speaker is in review too, and refuses nothing
        const unsure = result.review.filter(({ code }) => code === 'withheld-edit')
        const refused = new Set(unsure.map(({ candidates }) => candidates[0]!.entity))
        const kept = makeEdits(edits)
          .clean(plain.text)
          .edits.filter(({ entity }) => !refused.has(entity))
        expect(words(read(result.text, format).text)).toBe(words(applyEdits(plain.text, kept)))
      }),
    )
  })

  test('mentions stand where their words are', () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        for (const { start, end, text } of cleanWith(makeEdits(edits), source, format).mentions) {
          const first = [...words(text)][0]!
          expect(source.slice(start, end).replace(/&lt;/g, '<').startsWith(first)).toBe(true)
        }
      }),
    )
  })
})

const cues = (source: string) => parseSync(source).flatMap((node) => (node.type === 'cue' ? [node.data] : []))

test('SRT: the words are those that `subtitle` reads, and the times it reads stay', () => {
  const edited = srtFile.chain((source) => someEdits(read(source, 'srt')).map((edits) => ({ source, edits })))
  fc.assert(
    fc.property(edited, ({ source, edits }) => {
      const theirs = cues(source).map(({ text }) => text.replace(/<\/?[a-z][^<>]*>|\{\\[^{}]*\}/g, ''))
      expect(words(read(source, 'srt').text)).toBe(words(theirs.join('\n')))
      const mended = cues(cleanWith(makeEdits(edits), source, 'srt').text)
      const time = ({ start, end }: { start: number; end: number }) => [start, end]
      expect(mended.map(time)).toEqual(cues(source).map(time))
    }),
  )
})

interface Node {
  readonly type: string
  readonly name?: string
  readonly value?: string
  readonly children?: readonly Node[]
}
interface Cue {
  readonly startTime: number
  readonly endTime: number
  readonly id: string
  readonly tree: Node
}
const parseVtt = (source: string): { cues: Cue[]; errors: unknown[] } =>
  new webvtt.WebVTTParser().parse(source, 'metadata')
// it reads `&amp;` as `&;`
const said = (node: Node): string =>
  node.type === 'text' ? node.value!.replace(/([&<>]);/g, '$1') : (node.children ?? []).map(said).join('')
const voices = (node: Node): string[] => [
  ...(node.name === 'v' ? [node.value!] : []),
  ...(node.children ?? []).flatMap(voices),
]

test('WebVTT: words and voices are those that `webvtt-parser` reads, and the times and ids it reads stay', () => {
  const edited = vttFile.chain((source) => someEdits(read(source, 'vtt')).map((edits) => ({ source, edits })))
  fc.assert(
    fc.property(edited, ({ source, edits }) => {
      const theirs = parseVtt(source)
      const layer = readTranscript(source, 'vtt').layers[0]!
      expect(words(layer.map(({ payload }) => payload.text).join(' '))).toBe(
        words(theirs.cues.map(({ tree }) => said(tree)).join('\n')),
      )
      expect([...new Set(layer.flatMap(({ label }) => (label ? [label.payload.text] : [])))].sort()).toEqual(
        [...new Set(theirs.cues.flatMap(({ tree }) => voices(tree)))].sort(),
      )
      const mended = parseVtt(cleanWith(makeEdits(edits), source, 'vtt').text)
      const frame = ({ startTime, endTime, id }: Cue) => [startTime, endTime, id]
      expect(mended.cues.map(frame)).toEqual(theirs.cues.map(frame))
    }),
  )
})
