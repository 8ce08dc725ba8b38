import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type CleanOptions, type CleanResult, clean, type Span, undoEdits } from '../../src/index.ts'
import { anyText, article, roster } from './articles.ts'

const MEDIA = ['article', 'speech'] as const
const text = fc.oneof(anyText, article)
const options: fc.Arbitrary<CleanOptions> = fc.record(
  { roster, medium: fc.constantFrom(...MEDIA), edit: fc.constantFrom('all', 'outside-quotations', 'none') },
  { requiredKeys: [] },
)

/** Checks what must hold of every result, for many texts and options. */
function holds(check: (source: string, result: CleanResult, options: CleanOptions) => void, runs = 300): void {
  fc.assert(
    fc.property(text, options, (source, given) => {
      check(source, clean(source, given), given)
    }),
    { numRuns: runs, seed: 20261122 },
  )
}

describe('for any text and roster', () => {
  test('applying the edits gives the cleaned text, undoing them the source', () => {
    holds((source, { text: cleaned, edits }) => {
      expect(applyEdits(source, edits)).toBe(cleaned)
      expect(undoEdits(cleaned, edits)).toBe(source)
    })
  })

  test('edits stand in order, apart, on what they say they replace, and change something', () => {
    holds((source, { edits, entities }) => {
      let at = 0
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThanOrEqual(at)
        expect(source.slice(edit.start, edit.end)).toBe(edit.from)
        expect(edit.to).not.toBe(edit.from)
        expect(entities.map((e) => e.id)).toContain(edit.entity)
        at = edit.end
      }
    })
  })

  test('every span lies inside the text and holds the words it says', () => {
    holds((source, result) => {
      const cues = result.quotations.flatMap((q) => [q.cue ?? [], q.source ?? []].flat())
      for (const span of [...result.quotations, ...cues, ...result.mentions, ...result.review]) {
        expect(source.slice(span.start, span.end)).toBe(span.text)
        expectInside(span, source)
      }
      for (const quotation of result.quotations) {
        expect(quotation.spans.length).toBeGreaterThan(0)
        for (const [start, end] of [...quotation.spans, ...quotation.quoted]) {
          expectInside({ start, end }, source)
          expect(start).toBeGreaterThanOrEqual(quotation.start)
          expect(end).toBeLessThanOrEqual(quotation.end)
        }
      }
    })
  })

  test('probabilities lie between 0 and 1, and ids name entities of the result', () => {
    holds((_, { quotations, mentions, edits, review, entities }) => {
      const ids = new Set(entities.map((e) => e.id))
      const confidences = [...quotations, ...mentions, ...edits, ...review.flatMap((r) => r.candidates)]
      for (const { confidence } of confidences) expect(confidence >= 0 && confidence <= 1).toBe(true)
      for (const { entity } of mentions) if (entity !== null) expect(ids).toContain(entity)
      for (const { speaker } of quotations) if (speaker) expect(ids).toContain(speaker.id)
      expect(ids.size).toBe(entities.length)
    })
  })

  test('the same text gives the same result', () => {
    holds((source, result, given) => expect(clean(source, given)).toEqual(result))
  })

  test('cleaning the cleaned text changes nothing more', () => {
    holds((_, { text: cleaned }, given) => expect(clean(cleaned, given).text).toBe(cleaned))
  })

  test('with edit: none nothing changes', () => {
    holds((source, _, given) =>
      expect(clean(source, { ...given, edit: 'none' })).toMatchObject({ text: source, edits: [] }),
    )
  })
})

function expectInside({ start, end }: Span, source: string): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(start).toBeLessThanOrEqual(end)
  expect(end).toBeLessThanOrEqual(source.length)
}

describe('ten thousand of one thing', () => {
  const things = [
    ...['“', '”', '"', '‘', "'", '«', '„', '(', '.', '\n', '\n\n', ' ', '\u0000', '\ud800', '😀', '\u202e', 'א'],
    ...[
      'a',
      'A',
      'Hadrovec ',
      'Ilse Hadrovec ',
      'Hadrovec said ',
      '“No,” ',
      '“No,” she said. ',
      'said ',
      'Dr. ',
      'van der ',
    ],
    ...[
      'a.',
      'A. ',
      "O'",
      'a-',
      '@a',
      'http://',
      'LUND: ',
      '1',
      '1,',
      '’s',
      'according to ',
      'Dr. Bob Fox said “no” and ',
    ],
  ]
  test.each(things.map((thing) => [JSON.stringify(thing), thing]))('%s', (_, thing) => {
    const source = thing.repeat(10_000)
    for (const medium of MEDIA) {
      const { text: cleaned, edits } = clean(source, { medium, roster: ['Ilse Hadrovec', 'Petra van der Lund'] })
      expect(undoEdits(cleaned, edits) === source).toBe(true)
    }
  })
})

test('no call leaves a trace on the objects of the language', () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  clean('__proto__ said “constructor,” and __proto__ Hadrovec agreed.', {
    roster: [{ id: '__proto__', name: 'constructor' }],
  })
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
})
