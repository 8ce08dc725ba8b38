import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { cleanLargeTable } from '../../src/cli/clean-large-table.ts'

test('a table that is cleaned as it is read tells what it mended once, at the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
  const path = join(folder, 'articles.csv')
  const roster = join(folder, 'people.csv')
  writeFileSync(roster, 'name\nTomas Wieringa\n')
  const row = (n: number, name: string): string => `${n},"The minister, ${name}, closed the port."\n`
  const rows = (name: string): string => Array.from({ length: 250 }, (_, n) => row(n, name)).join('')
  writeFileSync(path, `id,text\n${rows('Tomas Weeringa')}`)
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const printed = Promise.all([buffer(stdout), buffer(stderr)])
  await cleanLargeTable(
    { path, below: 'articles.csv' },
    'csv',
    { field: 'text', roster },
    { stdin: Readable.from([]), stdout, stderr },
  )
  stdout.end()
  stderr.end()
  const [out, told] = (await printed).map(String)
  expect(out).toBe(`id,text\n${rows('Tomas Wieringa')}`)
  expect(told).toMatch(/^250 names mended, 0 left for review\n {2}Weeringa → Wieringa \(250 times\)\n/)
  expect(told!.match(/names mended/g)).toHaveLength(1)
  // a folder is made, as it is for small files
  const output = `${join(folder, 'new', 'folder')}/`
  await cleanLargeTable(
    { path, below: 'articles.csv' },
    'csv',
    { field: 'text', roster, output, quiet: true },
    { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() },
  )
  expect(readFileSync(join(output, 'articles.csv'), 'utf8')).toBe(out)
  rmSync(folder, { recursive: true })
})
