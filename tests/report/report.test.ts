import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { reviewPage, writeCsv, writeTei } from '../../src/report/index.ts'
import { sha256 } from '../../src/report/sha256.ts'

const HARBOUR = readFileSync('fixtures/harbour.txt', 'utf8')
const result = clean(HARBOUR)
const page = reviewPage(result, { title: 'Harbour' })

const HOSTILE = '</script><script>alert(1)</script>"\'><img src=x onerror=alert(1)>\u202e\u0000'
const hostile = {
  ...result,
  entities: result.entities.map((entity) => ({ ...entity, name: HOSTILE })),
  quotations: result.quotations.map((quotation) => ({
    ...quotation,
    speaker: quotation.speaker && { ...quotation.speaker, name: HOSTILE },
  })),
  edits: result.edits.map((edit) => ({ ...edit, reasons: [{ code: 'sound' as const, text: HOSTILE }] })),
}

describe('the page', () => {
  test('it shows the article, every edit in place, both spellings and why', () => {
    expect(page).toContain('<del>Hadrowitz</del> <ins>Hadrovec</ins>')
    expect(page).toContain('“Hadrowitz” → “Hadrovec”')
    expect(page).toContain('is no word, place or name known otherwise')
    const items = page.match(/<li class="item"/g)!.length
    expect(items).toBeGreaterThanOrEqual(new Set(result.edits.map(({ from }) => from)).size)
  })

  test('codes of sounds are not for editors', () => {
    expect(page).toContain('sounds like Hadrovec')
    expect(page).not.toMatch(/[A-Z]{3,} ~ [A-Z]{3,}/)
  })

  test('it loads nothing, and runs only its own script and style', () => {
    expect(page).not.toMatch(/https?:|src=|url\(|@import/)
    const hash = (text: string) => createHash('sha256').update(text).digest('base64')
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!
    expect(page).toContain(`style-src 'sha256-${hash(style!)}'; script-src 'sha256-${hash(script!)}'`)
    expect(page).toContain("default-src 'none'")
  })

  test('names, titles and reasons cannot break out of their places', () => {
    const bad = reviewPage([{ name: HOSTILE, result: hostile }], { title: HOSTILE })
    expect(bad.match(/<script/g)!.length).toBe(2)
    expect(bad).not.toContain('<img')
    expect(bad).not.toMatch(/[\u202e\u0000]/)
  })

  test('several documents are one page', () => {
    const two = reviewPage([
      { name: 'one.txt', result },
      { name: 'two.txt', result },
    ])
    expect(two.match(/<article /g)!.length).toBe(2)
    const ids = [...two.matchAll(/id="item-(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('an article without anything is a page too', () => {
    expect(reviewPage(clean(''))).toContain('0 quotations, 0 edits, 0 questions')
  })
})

test.each(['', 'abc', 'ä“”', 'x'.repeat(200)])('SHA-256 of %j', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'))
})

describe('TEI', () => {
  const tei = writeTei(result, { title: 'Harbour & <strike>' })

  test('who speaks, who is named, what was written and what is right', () => {
    expect(tei).toContain('<persName ref="#e1"><choice><sic>Hadrowitz</sic><corr>Hadrovec</corr></choice></persName>')
    expect(tei).toContain('“<said who="#e1">Nobody wins when the cranes stand still,</said>”')
    expect(tei).toContain('<title>Harbour &amp; &lt;strike&gt;</title>')
  })

  test('the text without its tags is the article', () => {
    const body = /<body>([\s\S]*)<\/body>/.exec(tei)![1]!
    const text = body
      .replace(/<corr>.*?<\/corr>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    expect(text).toBe(HARBOUR.replace(/\s+/g, ' ').trim())
  })

  test('tags are nested, and every reference has its person', () => {
    const open: string[] = []
    for (const [, close, name] of writeTei(hostile).matchAll(/<(\/?)([a-zA-Z]+)[^>]*?>/g)) {
      if (close) expect(open.pop()).toBe(name)
      else open.push(name!)
    }
    expect(open).toEqual([])
    for (const [, id] of tei.matchAll(/(?:who|ref)="#(e\d+)"/g)) expect(tei).toContain(`xml:id="${id}"`)
  })
})

test('CSV has a row a quotation, and no formulas', () => {
  expect(writeCsv(result).split('\r\n').length).toBe(result.quotations.length + 2)
  const formula = { ...result, quotations: [{ ...result.quotations[0]!, text: '=HYPERLINK("x")' }] }
  expect(writeCsv(formula)).toContain('"\'=HYPERLINK(""x"")"')
})
