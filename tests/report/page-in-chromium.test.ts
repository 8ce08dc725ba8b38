import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { reviewPage } from '../../src/report/index.ts'

/** Debian's; elsewhere these tests are left out. */
const CHROMIUM = '/usr/bin/chromium'
const here = existsSync(CHROMIUM)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const result = clean(readFileSync('fixtures/harbour.txt', 'utf8'))
const page = reviewPage(result, { title: 'Harbour' })
let browser: Browser

beforeAll(async () => {
  if (here) browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
}, 120_000)
afterAll(() => browser?.close())

async function open(
  colorScheme: 'light' | 'dark',
  width: number,
  html = page,
): Promise<{ tab: Page; problems: string[] }> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: false })
  const tab = await context.newPage()
  const problems: string[] = []
  tab.on('console', (message) => problems.push(message.text()))
  tab.on('pageerror', (error) => problems.push(error.message))
  tab.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith('about:')) problems.push(request.url())
  })
  await tab.setContent(html)
  return { tab, problems }
}

test.runIf(here)('edits are accepted and rejected by keys and by mouse, and saved', { timeout: 120_000 }, async () => {
  const { tab, problems } = await open('light', 1200)
  await tab.keyboard.press('j')
  await tab.keyboard.press('y')
  await tab.keyboard.press('n')
  expect(await tab.textContent('#count')).toMatch(/^2 of /)
  await tab.keyboard.press('u')
  expect(await tab.textContent('#count')).toMatch(/^1 of /)
  await tab.click('#item-2 .choice:last-child')
  const download = tab.waitForEvent('download')
  await tab.keyboard.press('s')
  const saved = JSON.parse(readFileSync((await (await download).path())!, 'utf8'))
  expect(saved).toEqual({ [result.edits[0]!.from]: 'Ilse Hadrovec', [result.edits[2]!.from]: null })
  expect(problems).toEqual([])
})

test.runIf(here).each([
  ['light', 1200],
  ['dark', 1200],
  ['light', 390],
  ['dark', 390],
] as const)('axe finds nothing, and nothing is cut off: %s, %i wide', { timeout: 120_000 }, async (scheme, width) => {
  const { tab } = await open(scheme, width)
  await tab.evaluate(axe)
  const { violations } = await tab.evaluate(() =>
    (
      globalThis as never as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run(),
  )
  expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([])
  expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test.runIf(here)('a hostile article runs nothing', { timeout: 120_000 }, async () => {
  const text =
    '“<img src=x onerror=alert(1)></script><script>alert(2)</script>,” said Ilse Hadrovec. “No,” Hadrovets said.'
  const { tab, problems } = await open('light', 800, reviewPage(clean(text), { title: text }))
  await tab.keyboard.press('j')
  expect(problems).toEqual([])
})
