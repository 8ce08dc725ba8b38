import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPlayground } from '../../playground/build-playground.ts'

/** Debian's; elsewhere these tests are left out. */
const CHROMIUM = '/usr/bin/chromium'
const here = existsSync(CHROMIUM)
if (!here) console.warn(`no ${CHROMIUM}: the playground is not tested`)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let folder: string
let page: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-playground-'))
  page = `file://${join(folder, 'index.html')}`
  writeFileSync(join(folder, 'index.html'), await buildPlayground('https://example.org'))
  if (here) browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

async function open(options: BrowserContextOptions = {}): Promise<{ tab: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const tab = await context.newPage()
  const problems: string[] = []
  tab.on('console', (message) => problems.push(message.text()))
  tab.on('pageerror', (error) => problems.push(error.message))
  tab.on('dialog', (dialog) => {
    problems.push(dialog.message())
    void dialog.dismiss()
  })
  tab.on('request', (request) => {
    if (request.url() !== page && !request.url().startsWith('blob:')) problems.push(request.url())
  })
  await tab.goto(page)
  await read(tab)
  return { tab, problems }
}

/** Until the last question is answered; the page's policy forbids `waitForFunction`. */
const says = (tab: Page, text: RegExp) => tab.locator('#status', { hasText: text }).waitFor({ timeout: 60_000 })
const read = (tab: Page) => says(tab, /^\d+ names? mended/)

test.runIf(here)('mends the example, says who spoke, and says why', { timeout: 120_000 }, async () => {
  const { tab, problems } = await open()
  expect(await tab.textContent('#status')).toMatch(/^2 names mended, \d+ quotations/)
  expect(await tab.textContent('#speakers')).toContain('Tomas Wieringa')
  await tab.click('.mark:has(ins)')
  expect(await tab.textContent('#why')).toContain('sounds like')
  await tab.click('#why .choice')
  await says(tab, /^1 name mended/)
  expect(await tab.textContent('#decisions')).toContain('is left as it is')
  expect(problems).toEqual([])
})

test.runIf(here)(
  'a roster, a file and the confidence change the answer and the code',
  { timeout: 120_000 },
  async () => {
    const { tab, problems } = await open()
    await tab.fill('#roster', 'Tomas Wieringa\n')
    const captions = 'WEBVTT\n\n00:01.000 --> 00:04.000\nWe are joined by Tomas Weeringa.\n'
    await tab.setInputFiles('#file', { name: 'call.vtt', mimeType: 'text/vtt', buffer: Buffer.from(captions) })
    await says(tab, /Read as vtt/)
    expect(await tab.textContent('.mark ins')).toBe('Wieringa')
    expect(await tab.textContent('#code')).toContain("readFileSync('call.vtt', 'utf8')")
    await tab.fill('#confidence', '1')
    await tab.locator('#code', { hasText: 'confidence: 1' }).waitFor()
    expect(await tab.textContent('#status')).toMatch(/^0 names mended/)
    const download = tab.waitForEvent('download')
    await tab.click('#save')
    expect(readFileSync((await (await download).path())!, 'utf8')).toBe(captions)
    expect(problems).toEqual([])
  },
)

test.runIf(here)('what is typed is never run', { timeout: 120_000 }, async () => {
  const { tab, problems } = await open()
  const hostile = '<img src=x onerror=alert(1)></textarea></script><script>alert(2)</script> “No,” said Ada \u202eLind.'
  await tab.fill('#roster', `${hostile}\n\${alert(3)}`)
  await tab.fill('#text', hostile)
  await tab.locator('#cleaned', { hasText: 'onerror' }).waitFor()
  await read(tab)
  expect(await tab.locator('main img, main script').count()).toBe(0)
  expect(await tab.textContent('#cleaned')).toContain('[U+202E]')
  expect(problems).toEqual([])
})

test.runIf(here).each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const)(
  'axe finds nothing, and nothing is cut off: %s, %i wide',
  { timeout: 120_000 },
  async (colorScheme, width) => {
    const { tab } = await open({ colorScheme, viewport: { width, height: 844 }, bypassCSP: true })
    await tab.click('.mark:has(ins)')
    await tab.addScriptTag({ content: axe })
    const found = await tab.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run(),
    )
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([])
    const widest = await tab.evaluate<number>('document.documentElement.scrollWidth')
    expect(widest).toBeLessThanOrEqual(width)
    const { WHOSAID_SCREENSHOTS } = process.env
    if (WHOSAID_SCREENSHOTS)
      await tab.screenshot({ path: join(WHOSAID_SCREENSHOTS, `${colorScheme}-${width}.png`), fullPage: true })
  },
)
