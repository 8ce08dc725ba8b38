import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import { LAYOUTS, NO_TURNS } from './layouts.ts'

describe.each(['article', 'speech'] as const)('the layouts of turns, as %s', (medium) => {
  test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, { text, said, roster = [] }) => {
    const { quotations } = clean(text, { roster, medium })
    const turns = quotations.filter(({ reasons }) => reasons[0]?.code === 'label')
    const found = turns.map(({ start, speaker }, i) => {
      const begins = said[i]?.[1] ?? ''
      return [speaker?.name ?? null, text.startsWith(begins, start) ? begins : text.slice(start, start + 20)]
    })
    expect(found).toEqual(said)
    expect(quotations.length).toBe(turns.length)
  })

  test.each(NO_TURNS.map(({ name, text }) => [name, text] as const))('none: %s', (_, text) => {
    expect(clean(text, { medium }).quotations.filter(({ reasons }) => reasons[0]?.code === 'label')).toEqual([])
  })
})
