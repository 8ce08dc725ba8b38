import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cleaner } from '../../src/index.ts'
import { WhosaidError } from '../../src/index.ts'
import { createWindow } from '../../src/stream/create-window.ts'
import { cleanPieces, createCleanStream, type Piece } from '../../src/stream/index.ts'
import { mendPieces } from '../../src/stream/mend-pieces.ts'
import { replaceNames } from '../formats/replace-names.ts'

const names = replaceNames({
  'in great hail': 'Ingrid Hale',
  'rob this loski': 'Rob Vislosky',
  'buy Been': 'Biden',
  'van der meer': 'Vandermeer',
})

interface Word extends Piece {
  readonly start: number
}
const timed = (text: string): Word[] => text.split(' ').map((word, i) => ({ text: word, start: i }))

function runAll(cleaner: Cleaner, pieces: readonly Word[], lookAhead: number): Word[] {
  const window = createWindow<Word>(cleaner, lookAhead)
  return [...pieces.flatMap((piece) => window.push(piece)), ...window.flush()]
}

test('words come out mended, in order, with what else they hold', () => {
  const words = timed('now over to in great hail who thanks rob this loski for it')
  expect(runAll(names, words, 6)).toEqual(
    timed('now over to Ingrid  Hale who thanks Rob  Vislosky for it').map((w, i) => ({ ...w, start: words[i]!.start })),
  )
})

test('words with great own spaces, and cues', () => {
  const spaced = timed('over to in great hail').map((w) => ({ ...w, text: ` ${w.text}` }))
  expect(runAll(names, spaced, 40).map((w) => w.text)).toEqual([' over', ' to', ' Ingrid', '', ' Hale'])
  const cues = ['Thank you. Next is in great', 'hail of the port.', 'Go ahead, in great hail.'].map((text, start) => ({
    text,
    start,
  }))
  expect(runAll(names, cues, 8).map((c) => c.text)).toEqual([
    'Thank you. Next is Ingrid',
    'Hale of the port.',
    'Go ahead, Ingrid Hale.',
  ])
})

test('no name runs from one speaker to another', () => {
  const words = [
    { text: 'in great', speaker: 'Ann Lee', start: 0 },
    { text: 'hail', speaker: 'Bob', start: 1 },
    { text: 'in great', speaker: 'Bob', start: 2 },
    { text: 'hail', speaker: 'Bob', start: 3 },
  ]
  expect(runAll(names, words, 2).map((w) => w.text)).toEqual(['in great', 'hail', 'Ingrid', 'Hale'])
})

const word = fc.constantFrom(...'in great hail rob this loski buy Been van der meer said the, to'.split(' '), '')
const piece = fc.tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom(undefined, undefined, 'Ann Lee', 'Bob'))
const pieces = fc.array(piece, { maxLength: 40 }).map((all) =>
  all.map(([words, speaker], start) => ({
    text: words.filter(Boolean).join(' '),
    start,
    ...(speaker && { speaker }),
  })),
)

test('the whole in view, the result is the batch’s', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      expect(runAll(names, all, 1000).map((p) => p.text)).toEqual(mendPieces(names, all, 0).texts)
    }),
  )
})

test('names that fit into half the look-ahead come out as in the batch', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 12, max: 40 }), (all, lookAhead) => {
      expect(runAll(names, all, lookAhead).map((p) => p.text)).toEqual(mendPieces(names, all, 0).texts)
    }),
  )
})

test('never more is held than the look-ahead and one piece', () => {
  const count = (text: string) => text.match(/\S+/g)?.length ?? 0
  fc.assert(
    fc.property(pieces, fc.nat(20), (all, lookAhead) => {
      const window = createWindow<Word>(names, lookAhead)
      let given = 0
      all.forEach((p, i) => {
        given += window.push(p).length
        const behind = all.slice(given + 1, i + 1).reduce((sum, { text }) => sum + count(text), 0)
        expect(given > i || behind < lookAhead).toBe(true)
      })
      expect(given + window.flush().length).toBe(all.length)
    }),
  )
})

test('a name that is due goes out though another piece stands before it', () => {
  const window = createWindow<Word>(names, 2)
  const given = ['', 'buy', 'Been in'].flatMap((text, start) => window.push({ text, start }))
  expect(given.map(({ text }) => text)).toEqual(['', '', 'Biden in'])
})

test('as an async iterable and as a web stream', async () => {
  const words = timed('nobody is named here')
  const iterated: Word[] = []
  for await (const mended of cleanPieces(words, { lookAhead: 2 })) iterated.push(mended)
  expect(iterated).toEqual(words)
  const streamed: Word[] = []
  const source = new ReadableStream<Word>({
    start(controller) {
      for (const w of words) controller.enqueue(w)
      controller.close()
    },
  })
  await source
    .pipeThrough(createCleanStream<Word>({ roster: ['Ingrid Hale'], lookAhead: 2 }))
    .pipeTo(new WritableStream({ write: (w) => void streamed.push(w) }))
  expect(streamed).toEqual(words)
})

test('a look-ahead that is none', () => {
  expect(() => createCleanStream({ lookAhead: -1 })).toThrow(WhosaidError)
  expect(() => cleanPieces([], { lookAhead: Number.NaN })).toThrow('lookAhead is a number of words')
})
