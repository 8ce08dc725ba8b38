import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean } from '../src/index.ts'

// The two real articles that the project began with stand outside the project, beside the data.
const DATA = process.env['WHOSAID_DATA'] ?? join(import.meta.dirname, '../../shared/data')
const SEEDS = join(DATA, '../seeds')
const absent = !existsSync(SEEDS)
if (absent) console.log(`no seed articles at ${SEEDS}: their tests are skipped`)

interface Gold {
  readonly edits: readonly { readonly start: number; readonly from: string; readonly to: string }[]
  readonly quotes: readonly GoldQuote[]
  readonly indirect: readonly GoldQuote[]
}
interface GoldQuote {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly speaker: string | null
}

const read = (name: string): { readonly text: string; readonly gold: Gold } => ({
  text: readFileSync(join(SEEDS, `${name}.txt`), 'utf8'),
  gold: JSON.parse(readFileSync(join(SEEDS, `${name}.gold.json`), 'utf8')) as Gold,
})

describe.skipIf(absent).each(['000_94434065febc8b61', '003_04fcbe6fd2af8fcd'])('seed %s', (name) => {
  test('is mended where it was garbled and nowhere else', () => {
    const { text, gold } = read(name)
    expect(clean(text).edits.map(({ start, from, to }) => ({ start, from, to }))).toEqual(
      gold.edits.map(({ start, from, to }) => ({ start, from, to })),
    )
  })

  test('every passage goes to its speaker', () => {
    const { text, gold } = read(name)
    const { quotations } = clean(text)
    const speakers = [...gold.quotes, ...gold.indirect].map(({ start, end, text: said }) => {
      const found = quotations.find(({ spans }) => spans.some((span) => span[0] < end && start < span[1]))
      return [said, found ? (found.speaker?.name ?? null) : 'not found']
    })
    expect(speakers).toEqual([...gold.quotes, ...gold.indirect].map(({ text: said, speaker }) => [said, speaker]))
  })
})

describe.skipIf(absent)('the garbled seed', () => {
  test('leaves Levitt and the stray mark to a person', () => {
    const { text } = read('000_94434065febc8b61')
    const { review, quotations } = clean(text)
    expect(review.map((item) => [item.text, item.code])).toEqual([
      ['Levitt', 'unknown-speaker'],
      ['”', 'unbalanced-quotation-mark'],
    ])
    expect(quotations.some((quotation) => quotation.text.includes('Alliance State'))).toBe(false)
  })

  test('with a roster Levitt is Karoline Leavitt, and her words are hers', () => {
    const { text } = read('000_94434065febc8b61')
    const result = clean(text, { roster: ['Karoline Leavitt', 'Steve Witkoff', 'Donald Trump', 'Vladimir Putin'] })
    expect(result.edits.find(({ from }) => from === 'Levitt')?.to).toBe('Leavitt')
    expect(result.quotations.find(({ source }) => source?.text === 'Levitt')?.speaker?.name).toBe('Karoline Leavitt')
  })
})
