import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'

// Made-up articles, told apart by ===. {words|speaker} is a quotation, - for nobody in particular; <garble=name> is mended.
interface Marked {
  readonly text: string
  readonly quotes: readonly string[]
  readonly edits: readonly string[]
}

function read(source: string): Marked {
  const quotes: string[] = []
  const edits: string[] = []
  const text = source
    .replace(/\{([^|}]*)\|([^}]*)\}/g, (_, words: string, speaker: string) => {
      quotes.push(`${speaker}: ${words.trim()}`)
      return words
    })
    .replace(/<([^=>]*)=([^>]*)>/g, (_, garble: string, name: string) => {
      edits.push(`${garble} → ${name}`)
      return garble
    })
  return { text, quotes, edits }
}

/** The quotations as the article marks them: each piece of a broken one by itself. */
function found({ text, quotes }: Marked): readonly string[] {
  const { quotations } = clean(text)
  return quotes.map((quote) => {
    const words = quote.slice(quote.indexOf(': ') + 2)
    const at = text.indexOf(words)
    const hit = quotations.find(({ spans }) =>
      spans.some(([start, end]) => Math.min(end, at + words.length) - Math.max(start, at) > 0.8 * words.length),
    )
    return hit ? `${hit.speaker?.name ?? '-'}: ${words}` : `not found: ${words}`
  })
}

describe.each(['de', 'fr', 'es', 'it', 'pt', 'nl'])('%s', (code) => {
  const file = join(import.meta.dirname, '../../fixtures/languages', `${code}.txt`)
  test.each(readFileSync(file, 'utf8').split(/^===\n/m))('%s', (source) => {
    const marked = read(source.trim())
    expect(clean(marked.text).language).toBe(code)
    expect(found(marked)).toEqual(marked.quotes)
    expect(clean(marked.text).edits.map(({ from, to }) => `${from} → ${to}`)).toEqual(marked.edits)
  })
})

test('a possessive belongs to the source', () => {
  const { quotations } = clean('Das Schiff liegt wieder im Hafen, wie ihr Sprecher am Dienstag mitteilte.', {
    language: 'de',
  })
  expect(quotations.map(({ source }) => source?.text)).toEqual(['ihr Sprecher'])
})
