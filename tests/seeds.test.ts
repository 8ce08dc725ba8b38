import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean, createResolver } from '../src/index.ts'

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
  /** Under which name a speaker is written whom the article never introduces. */
  readonly named?: string
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
    expect(speakers).toEqual(
      [...gold.quotes, ...gold.indirect].map(({ text: said, speaker, named }) => [said, speaker ?? named ?? null]),
    )
  })
})

const CASTS =
  'Steve Witkoff, Donald Trump, Vladimir Putin, Jake Tapper, Mike Waltz, Marco Rubio, Marc Fogel, JD Vance, Susie Wiles, Karoline Leavitt, Kirill Dmitriev, Scott Bessent, Jared Kushner, Josh Gruenbaum, Volodymyr Zelenskyy, Dmitry Peskov'.split(
    ', ',
  )

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

describe('both casts as a roster', () => {
  const resolver = createResolver(CASTS)
  const meant = (name: string): string | undefined => resolver.resolve(name).entity?.name

  test.each([
    ['Vickov', 'Steve Witkoff'],
    ['Vykov', 'Steve Witkoff'],
    ['Levitt', 'Karoline Leavitt'],
  ])('%s is %s', (garble, name) => expect(meant(garble)).toBe(name))

  test.each(['Vidok', 'Vedov'])(
    '%s is too far off to be sure without an article, but Witkoff is the first to think of',
    (garble) => {
      const { status, alternatives } = resolver.resolve(garble)
      expect(status).not.toBe('resolved')
      expect(alternatives[0]?.entity.name).toBe('Steve Witkoff')
    },
  )

  test.each(['Yesterday', 'Moscow', 'Riyadh', 'Bennett', 'Victor', 'Wilkerson', 'Petrov'])('%s is nobody', (stranger) =>
    expect(meant(stranger)).toBeUndefined(),
  )
})
