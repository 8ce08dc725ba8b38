import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('report writes a page of several files', async () => {
  const path = join(folder, 'review.html')
  const { code } = await run(['report', 'fixtures/harbour.txt', 'fixtures/orchard.txt', '-o', path])
  expect(code).toBe(0)
  expect(readFileSync(path, 'utf8')).toContain('<h2>fixtures/orchard.txt</h2>')
})

test('report takes folders and patterns, leaves out its own page, and goes on where a file cannot be used', async () => {
  const page = join(folder, 'review.html')
  writeFileSync(join(folder, 'a.txt'), 'Envoy Ilse Hadrovec came. “Yes,” Hadrovec said.')
  writeFileSync(join(folder, 'b.txt'), Buffer.from([0x41, 0xff]))
  for (const from of [folder, join(folder, '*.{txt,html}')]) {
    const { code, err } = await run(['report', from, '-o', page])
    expect([code, err]).toEqual([2, expect.stringContaining('b.txt is not UTF-8')])
    expect(readFileSync(page, 'utf8').match(/<article/g)).toHaveLength(1)
  }
  expect(await run(['report', folder, '--as', 'tei'])).toMatchObject({ code: 2, out: '' })
})

test('report prints TEI or CSV of one file', async () => {
  expect((await run(['report', 'fixtures/harbour.txt', '--as', 'tei'])).out).toContain('<TEI ')
  expect((await run(['report', 'fixtures/harbour.txt', '--as', 'csv'])).out).toMatch(/^start,end,kind,/)
  expect((await run(['report', 'a', 'b', '--as', 'csv'])).code).toBe(2)
  expect((await run(['report'])).code).toBe(2)
})

test('learn says what a person corrected, and an archive keeps it', async () => {
  const before = join(folder, 'before.txt')
  const after = join(folder, 'after.txt')
  const archive = join(folder, 'people.jsonl')
  const text = 'Envoy Bruno Hadrovets arrived. “We agree,” Hadrovets said. Bruo then left.'
  writeFileSync(before, text)
  writeFileSync(after, text.replace('Bruo', 'Bruno'))
  const { code, out } = await run(['learn', before, after, '--archive', archive])
  expect({ code, out }).toEqual({ code: 0, out: 'decision: “Bruo” → “Bruno”\n' })
  expect(readFileSync(archive, 'utf8')).toContain('"kind":"reading"')
  expect(JSON.parse((await run(['learn', before, after, '--json'])).out).decisions[0]).toMatchObject({ to: 'Bruno' })
  expect((await run(['learn', before])).code).toBe(2)
  expect(await run(['learn', before, before])).toEqual({
    code: 0,
    out: '',
    err: 'nothing to learn: no name is spelt otherwise\n',
  })
})
