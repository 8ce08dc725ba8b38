import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommand } from '../../src/cli/run-command.ts'
import { openArchive } from '../../src/node/open-archive.ts'
import { run } from './run.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
  path = join(folder, 'people.jsonl')
  const archive = openArchive(path)
  archive.clean('monday', 'Envoy Ilse Hadrovec arrived. “We agree,” Hadrovec said. Hadrovec left.')
  archive.clean('tuesday', 'Envoy Ilse Hadrovets arrived. “We agree,” Hadrovets said. Hadrovets left.')
  archive.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const review = (keys: string) => run(['review', '--archive', path], keys)
const decisions = () =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'decision')

test('asks with both spellings, how often and where, and writes the answer', async () => {
  const { code, out, err } = await review('yq')
  expect(code).toBe(0)
  expect(out).toMatch(/Hadrovets?: 3 times in one document/)
  expect(out).toContain('“We agree,”')
  expect(decisions()).toHaveLength(1)
  expect(err).toMatch(/^1 answer, \d+ left\n$/)
})

test('a right spelling is typed, with mistakes taken back', async () => {
  const { code } = await review('oIlse Hadrovezz\u007f\u007fcz\nq')
  expect(code).toBe(0)
  expect(decisions()[0]).toMatchObject({ what: 'same', spelling: 'Ilse Hadrovecz' })
})

test('undo takes back what this sitting decided, and nothing older', async () => {
  await review('yq')
  const { out } = await review('uq')
  expect(out).toMatch(/^no questions|nothing to take back/)
  expect(decisions().filter(({ what }) => what === 'undo')).toHaveLength(0)
})

test('an answer is undone; the question is asked again', async () => {
  const { out, err } = await review('nuq')
  expect(out).toContain('taken back')
  expect(decisions().map(({ what }) => what)).toEqual([expect.any(String), 'undo'])
  expect(err).toContain('0 answers')
})

test('a question that is skipped is not asked again in this sitting, and stays open', async () => {
  const { out, err } = await review('ssssssss')
  expect(out).toContain('no more questions')
  expect(decisions()).toEqual([])
  expect(err).toMatch(/^0 answers, [1-9]/)
})

test('keys come one by one from a terminal, which is put back as it was', async () => {
  const raw: boolean[] = []
  const stdin = Object.assign(Readable.from([Buffer.from('\u001b[A'), Buffer.from('x'), Buffer.from('\u0003')]), {
    isTTY: true,
    setRawMode: (isRaw: boolean) => raw.push(isRaw),
  })
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const printed = buffer(stdout)
  stderr.resume()
  expect(await runCommand(['review', '--archive', path], { stdin, stdout, stderr })).toBe(0)
  stdout.end()
  expect((await printed).toString()).toContain('y, n, a, o, s, u or q\n')
  expect(raw).toEqual([true, false])
  expect(decisions()).toEqual([])
})

test('called wrongly it says so', async () => {
  expect((await run(['review'])).code).toBe(2)
  const missing = await run(['review', '--archive', `${path}.nowhere`])
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('there is no archive')])
  expect((await review('')).code).toBe(0)
})

test('all like this: one answer for every question about the same two surnames, taken back at once', async () => {
  const archive = openArchive(path)
  archive.clean('wednesday', 'Judge Otto Hadrovec arrived. “We agree,” Hadrovec said. Hadrovec left.')
  archive.clean('thursday', 'Judge Otto Hadrovets arrived. “We agree,” Hadrovets said. Hadrovets left.')
  archive.close()
  const { out, err } = await review('ayq')
  expect(out).toMatch(/all \d questions about Hadrove\w+ and Hadrove\w+: y /)
  expect(out).toContain('a all like this')
  const given = decisions()
  expect(given.length).toBeGreaterThan(1)
  expect(err).toContain(`${given.length} answers`)
  await review('q')
  const { err: after } = await review('ayuq')
  expect(after).toContain('0 answers')
  await review('axq')
  expect(decisions().filter(({ what }) => what !== 'undo').length).toBe(given.length)
})
