import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import { HARD_CASES } from './hard-cases.ts'

describe.each(HARD_CASES)('$phenomenon', ({ article, mended, speakers, roster }) => {
  const result = clean(article, roster ? { roster } : {})

  test('mends what was garbled and nothing else', () => {
    expect(result.edits.map(({ from, to }) => `${from} → ${to}`)).toEqual(mended)
  })

  test.runIf(speakers)('gives each quotation to its speaker', () => {
    const quoted = result.quotations.filter(({ kind }) => kind === 'direct')
    expect(quoted.flatMap(({ spans, speaker }) => spans.map(() => speaker?.name ?? null)).slice(0, 9)).toEqual(
      expect.arrayContaining([...speakers!]),
    )
    expect(new Set(quoted.map(({ speaker }) => speaker?.name ?? null))).toEqual(new Set(speakers))
  })

  test('changes nothing when cleaned again', () => {
    expect(clean(result.text, roster ? { roster } : {}).edits).toEqual([])
  })
})
