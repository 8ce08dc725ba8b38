import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PROJECT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, code]) => code!)

const union = all(read('src/text/reason.ts'), /^ {2}\| '([a-z-]+)'/gm)

test('the page on reasons lists every code, and none that is not given', () => {
  expect(union.length).toBeGreaterThan(40)
  expect([...all(read('docs/reasons.md'), /^\| `([a-z-]+)` \|/gm)].sort()).toEqual([...union].sort())
})

test('every code is given somewhere', () => {
  const source = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.table.ts') && path !== join('text', 'reason.ts'))
    .map((path) => read(join('src', path)))
    .join('\n')
  expect(union.filter((code) => !new RegExp(`['"]${code}['"]|^ *${code}:`, 'm').test(source))).toEqual([])
})
