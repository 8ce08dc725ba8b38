import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cleanFile } from '../../src/node/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('a file of any format is cleaned, and stays as it is', async () => {
  const path = write('page.html', '<p>Envoy <b>Ada Lindqvist</b> flew in. “We agree,” Lind<i>k</i>vist said.</p>')
  expect((await cleanFile(path)).text).toBe(
    '<p>Envoy <b>Ada Lindqvist</b> flew in. “We agree,” Lind<i>q</i>vist said.</p>',
  )
})

test('what cannot be read is told with its path', async () => {
  await expect(cleanFile(join(folder, 'missing.txt'))).rejects.toMatchObject({ code: 'unreadable-file' })
  await expect(cleanFile(5 as never)).rejects.toMatchObject({ code: 'unreadable-file' })
  await expect(cleanFile(write('a.vtt', 'WEBVTT\n\nno --> time'), { format: 'whisper' })).rejects.toMatchObject({
    code: 'invalid-format',
    message: expect.stringContaining('a.vtt'),
  })
})
