import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, createSpanMap, type TextEdit } from '../../src/edits/index.ts'

const SOURCE = '“No,” Hadrowitz said. Weeringa’s answer came late.'
const edits = [
  { start: 6, end: 15, from: 'Hadrowitz', to: 'Hadrovec' },
  { start: 22, end: 30, from: 'Weeringa', to: 'Tomas Wieringa' },
]
const cleaned = applyEdits(SOURCE, edits)
const map = createSpanMap(edits)
const find = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('a span of the source in the cleaned text, and back', () => {
  test.each([
    ['“No,”', '“No,”'],
    ['Hadrowitz', 'Hadrovec'],
    ['said', 'said'],
    ['Weeringa’s', 'Tomas Wieringa’s'],
    ['Hadrowitz said. Weeringa', 'Hadrovec said. Tomas Wieringa'],
    [SOURCE, cleaned],
  ])('%s', (before, after) => {
    expect(map.toCleaned(find(SOURCE, before))).toEqual(find(cleaned, after))
    expect(map.toSource(find(cleaned, after))).toEqual(find(SOURCE, before))
  })

  test('a part of an edited name covers the whole name', () => {
    expect(map.toCleaned(find(SOURCE, 'witz'))).toEqual(find(cleaned, 'Hadrovec'))
    expect(map.toSource(find(cleaned, 'Tomas'))).toEqual(find(SOURCE, 'Weeringa'))
  })
})

test('the edits may come in any order', () => {
  const other = createSpanMap(edits.toReversed())
  expect(other.toCleaned(find(SOURCE, 'answer'))).toEqual(find(cleaned, 'answer'))
  expect(other.toSource(find(cleaned, 'said'))).toEqual(find(SOURCE, 'said'))
})

test('without edits nothing moves, and an empty span stays empty', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (start, length) => {
      expect(createSpanMap([]).toCleaned({ start, end: start + length })).toEqual({ start, end: start + length })
    }),
  )
  expect(map.toCleaned({ start: 6, end: 6 })).toEqual({ start: 6, end: 6 })
  expect(map.toCleaned({ start: 15, end: 15 })).toEqual({ start: 14, end: 14 })
})

test('what touches an edit is not a part of it, what reaches into it is', () => {
  const one = createSpanMap([{ start: 4, end: 8, from: 'Lund', to: 'Lindqvist' }])
  expect(one.toCleaned({ start: 0, end: 4 })).toEqual({ start: 0, end: 4 })
  expect(one.toCleaned({ start: 0, end: 5 })).toEqual({ start: 0, end: 13 })
  expect(one.toCleaned({ start: 8, end: 9 })).toEqual({ start: 13, end: 14 })
  expect(one.toCleaned({ start: 7, end: 9 })).toEqual({ start: 4, end: 14 })
  expect(one.toCleaned({ start: 4, end: 8 })).toEqual({ start: 4, end: 13 })
})

test('a word that is put in is taken along by whatever touches it', () => {
  const put = createSpanMap([{ start: 4, end: 4, from: '', to: 'Ada ' }])
  expect(put.toCleaned({ start: 0, end: 4 })).toEqual({ start: 0, end: 8 })
  expect(put.toCleaned({ start: 4, end: 9 })).toEqual({ start: 4, end: 13 })
  expect(put.toCleaned({ start: 5, end: 9 })).toEqual({ start: 9, end: 13 })
  expect(put.toSource({ start: 4, end: 8 })).toEqual({ start: 4, end: 4 })
})

test.each<[string, readonly TextEdit[], string]>([
  ['overlap', [edits[0]!, { start: 14, end: 16, from: '', to: '' }], 'the edit of 14–16 overlaps the edit before it'],
  ['end before they begin', [{ start: 5, end: 4, from: '', to: '' }], 'the edit of 5–4 overlaps'],
  [
    'are none',
    [{ start: 5, end: 6 } as TextEdit],
    'edit 1 has no whole offsets "start" and "end" and strings "from" and "to"',
  ],
])('edits that %s are refused', (_, wrong, message) => {
  expect(() => createSpanMap(wrong)).toThrow(
    expect.objectContaining({ code: 'invalid-edit', message: expect.stringContaining(message) }),
  )
})

test('edits may touch, at the beginning of the text too', () => {
  const touching = createSpanMap([
    { start: 0, end: 2, from: 'Bo', to: 'Robert' },
    { start: 2, end: 4, from: 'Al', to: 'Albert' },
  ])
  expect(touching.toCleaned({ start: 2, end: 4 })).toEqual({ start: 6, end: 12 })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'x'],
  ['an end that is no number', { start: 0, end: '1' }],
  ['a beginning that is no number', { start: null, end: 1 }],
  ['an end before the beginning', { start: 2, end: 1 }],
])('%s is no span', (_, wrong) => {
  for (const side of ['toCleaned', 'toSource'] as const)
    expect(() => map[side](wrong as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-edit',
        message: expect.stringContaining('a span has numbers "start" and "end", not '),
      }),
    )
})

test('text outside the edits is the same on both sides, whatever the edits', () => {
  const anyEdits = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 }), fc.string({ maxLength: 6 })), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(anyEdits, fc.nat(), fc.nat(8), (drawn, at, length) => {
      const made: TextEdit[] = []
      let offset = 0
      for (const [gap, size, to] of drawn) {
        made.push({
          start: offset + gap,
          end: offset + gap + size,
          from: SOURCE.slice(offset + gap, offset + gap + size),
          to,
        })
        offset += gap + size
      }
      const usable = made.filter((e) => e.end <= SOURCE.length)
      const start = at % SOURCE.length
      const span = { start, end: Math.min(SOURCE.length, start + length) }
      const result = applyEdits(SOURCE, usable)
      const { toCleaned, toSource } = createSpanMap(usable)
      const there = toCleaned(span)
      expect(there.start).toBeGreaterThanOrEqual(0)
      expect(there.end).toBeLessThanOrEqual(result.length)
      if (usable.some((e) => e.start < span.end && span.start < e.end) || span.start === span.end) return
      expect(result.slice(there.start, there.end)).toBe(SOURCE.slice(span.start, span.end))
      if (usable.every((e) => e.to !== '')) expect(toSource(there)).toEqual(span)
    }),
    { seed: 20261122 },
  )
})

test('there and back loses nothing, also where a word was taken away', () => {
  const taken = [
    { start: 3, end: 8, from: ' with', to: '' },
    { start: 9, end: 12, from: 'Lee', to: 'Lea' },
  ]
  const there = createSpanMap(taken)
  for (let start = 0; start <= 14; start++) {
    for (let end = start; end <= 14; end++) {
      const back = there.toSource(there.toCleaned({ start, end }))
      expect(back.start).toBeLessThanOrEqual(start)
      expect(back.end).toBeGreaterThanOrEqual(end)
    }
  }
})
