import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import { SPEAKER_CASES } from './speaker-cases.ts'
import { SPEAKER_KINDS } from './speaker-kinds.ts'
import { SPEAKER_TONGUES } from './speaker-tongues.ts'

describe.each(Object.entries({ ...SPEAKER_CASES, ...SPEAKER_KINDS, ...SPEAKER_TONGUES }))('%s', (_, rows) => {
  test.each(rows)('$text', ({ text, said }) => {
    const { quotations } = clean(text)
    const found = said.map(([snippet, speaker]) => {
      const at = text.indexOf(snippet)
      expect(at, snippet).toBeGreaterThanOrEqual(0)
      const there = quotations.filter(({ spans }) => spans.some(([start, end]) => start <= at && at < end))
      const names = there.map((quotation) => quotation.speaker?.name ?? null)
      return [snippet, there.length === 0 ? false : names.includes(speaker || null) ? speaker : names[0]]
    })
    expect(found).toEqual(said)
  })
})
