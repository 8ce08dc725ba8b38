import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

// Made-up rows by kind. {words|speaker} is a quotation, - nobody in particular, ! no quotation at all, two names with / either; ⏎ breaks the line.
const FILE = join(import.meta.dirname, '../../fixtures/speakers/en.txt')

const kinds = readFileSync(FILE, 'utf8')
  .split(/^# /m)
  .filter(Boolean)
  .map((kind) => kind.trim().split('\n'))
  .map(([name, ...rows]) => [name!, rows.filter(Boolean)] as const)

interface Marked {
  readonly text: string
  readonly said: readonly { readonly at: number; readonly words: string; readonly speaker: string }[]
}

function readRow(row: string): Marked {
  const said: { at: number; words: string; speaker: string }[] = []
  let text = ''
  for (const [, before, words, speaker] of `${row.replaceAll('⏎', '\n')}{|}`.matchAll(/([^{]*)\{([^|]*)\|([^}]*)\}/g)) {
    text += before!
    if (words) said.push({ at: text.length, words, speaker: speaker! })
    text += words!
  }
  return { text, said }
}

/** Each row with what was found in the place of what was wanted. */
function found({ text, said }: Marked): readonly string[] {
  const { quotations } = clean(text)
  return said.map(({ at, words, speaker }) => {
    const there = quotations.filter(({ spans }) => spans.some(([start, end]) => start <= at && at < end))
    const names = there.map((quotation) => quotation.speaker?.name ?? '-')
    const isRight = speaker === '!' ? !there.length : speaker.split('/').some((name) => names.includes(name))
    return `${words}: ${isRight ? speaker : there.length ? names.join() : 'no quotation'}`
  })
}

const straight = (row: string): string => row.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

describe.each(kinds)('%s', (_, rows) => {
  test.each([...new Set(rows.flatMap((row) => [row, straight(row)]))])('%s', (row) => {
    const marked = readRow(row)
    expect(found(marked)).toEqual(marked.said.map(({ words, speaker }) => `${words}: ${speaker}`))
    expect(clean(marked.text).edits).toEqual([])
  })
})

test('two of one family name are ambiguous, with both as candidates', () => {
  const { mentions, quotations, review } = clean(
    'John Carver and Mary Carver run the mill. “The wheel broke,” Carver said.',
  )
  expect(quotations).toMatchObject([{ speaker: null }])
  expect(mentions.at(-1)).toMatchObject({ text: 'Carver', entity: null, status: 'ambiguous', confidence: 0.5 })
  expect(review).toMatchObject([
    { code: 'ambiguous-name', text: 'Carver', candidates: [{ name: 'John Carver' }, { name: 'Mary Carver' }] },
  ])
})

test('but not once one of them alone has spoken', () => {
  const text = 'John Carver and Mary Carver run the mill. “The wheel broke,” Mary Carver said. “Twice,” Carver added.'
  expect(clean(text).quotations.map(({ speaker }) => speaker?.name)).toEqual(['Mary Carver', 'Mary Carver'])
})
