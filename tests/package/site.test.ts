import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDeadLinks } from '../../scripts/site/find-dead-links.ts'
import { listPages, writePages } from '../../scripts/site/pages.ts'

// The site without what takes long: the pages of the API, and the playground, which has a test of its own.
const folder = mkdtempSync(join(tmpdir(), 'whosaid-site-'))
beforeAll(() => writePages(folder, listPages()))
afterAll(() => rmSync(folder, { recursive: true }))

test('no link inside the site is dead', () => {
  const { checked, dead } = findDeadLinks(folder, ['api/index.html', 'playground/index.html'])
  expect(dead).toEqual([])
  expect(checked).toBeGreaterThan(500)
})

test('every file of the code that a page names is there', () => {
  const files = new Set(
    ['src', 'scripts', 'training', 'bench', 'fuzz', 'tests', 'examples'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
    ),
  )
  // what a reader is to write
  const YOURS = new Set(['read-yours.ts', 'xx.ts'])
  const named = listPages().flatMap(({ source }) =>
    [...readFileSync(source, 'utf8').matchAll(/`(?:[\w-]+\/){0,9}([a-z][\w-]*(?:\.[a-z]+)?\.ts)`/g)].map(
      ([, file]) => file!,
    ),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((file) => !files.has(file) && !YOURS.has(file))).toEqual([])
})

test('a dead link is found, and so is a place that is not there', () => {
  const other = mkdtempSync(join(tmpdir(), 'whosaid-links-'))
  mkdirSync(join(other, 'a'))
  writeFileSync(join(other, 'a/one.html'), '<h2 id="here">x</h2><a href="../two.html#there">x</a><a href="#here">x</a>')
  writeFileSync(join(other, 'two.html'), '<a href="three.html">x</a><a href="https://example.org">x</a>')
  expect([...findDeadLinks(other).dead].sort()).toEqual(['a/one.html → ../two.html#there', 'two.html → three.html'])
  rmSync(other, { recursive: true })
})

test('the README is the first page, with the guides beside it', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(page).toContain('href="docs/guides/test-your-names.html"')
  expect(page).toContain('href="docs/architecture.html"')
})
