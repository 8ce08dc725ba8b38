import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCleaner } from '../../src/clean.ts'
import { cleanDocument } from '../../src/formats/index.ts'
import { cleanTable, type RowFormat } from '../../src/node/clean-table.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const roster = ['Rita Lund', 'Tomas Wieringa']
const cleaner = createCleaner({ roster })
async function cleaned(table: string, format: RowFormat, field?: string): Promise<{ text: string; edits: number }> {
  const path = join(folder, `table.${format}`)
  writeFileSync(path, table)
  let [text, edits] = ['', 0]
  for await (const piece of cleanTable(path, cleaner, { format, field }, (result) => {
    edits += result.edits.length
  }))
    text += piece
  return { text, edits }
}

const SAID = 'I talked to Tomas Weeringa about it. “It stays,” Weeringa said.'
const rows = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

describe('a table in pieces comes out as it does whole', () => {
  test.each<[RowFormat, string, string | undefined]>([
    [
      'csv',
      `id,note\r\n${rows(104)
        .map((i) => `${i},"${SAID} ""${i}""\r\nand a line"\r\n`)
        .join('')}`,
      'note',
    ],
    [
      'csv',
      `id;body\n${rows(103)
        .map((i) => `${i};5" pipe of Tomas Weeringa\n`)
        .join('')}9;no break`,
      undefined,
    ],
    [
      'tsv',
      `body\tid\n${rows(101)
        .map((i) => `${SAID}\t${i}\n`)
        .join('')}`,
      undefined,
    ],
    [
      'jsonl',
      rows(105)
        .map((i) => `${JSON.stringify({ id: i, text: SAID })}\n`)
        .join(''),
      'text',
    ],
    ['jsonl', `{"text":"${SAID}"}`, undefined],
    ['csv', 'id,body\n', undefined],
  ])('%s', async (format, table, field) => {
    const whole = cleanDocument(table, { roster, format, ...(field && { field }) })
    expect(await cleaned(table, format, field)).toEqual({ text: whole.text, edits: whole.edits.length })
  })
})

test('rows without the text, far below, are left as they are', async () => {
  const table = `${`${JSON.stringify({ text: SAID })}\n`.repeat(100)}${'{"other":1}\n'.repeat(100)}`
  const { text, edits } = await cleaned(table, 'jsonl', 'text')
  expect(edits).toBe(200)
  expect(text.endsWith('{"other":1}\n')).toBe(true)
})

test('a mistake is told with its line in the file', async () => {
  const table = `${`${JSON.stringify({ text: SAID })}\n`.repeat(102)}{"text":\n`
  await expect(cleaned(table, 'jsonl', 'text')).rejects.toThrow(/^line 103, column /)
  const quoted = `id,body\n${'1,"fine"\n'.repeat(102)}2,"not closed\n`
  await expect(cleaned(quoted, 'csv', 'body')).rejects.toThrow(/^line 104, column 3/)
  await expect(cleaned('id,note\n1,x\n', 'csv', 'body')).rejects.toThrow('no field')
})
