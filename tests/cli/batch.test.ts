import { type ChildProcess, spawn } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { describeProgress } from '../../src/cli/batch-meter.ts'

const root = join(import.meta.dirname, '../..')
const place = mkdtempSync(join(tmpdir(), 'whosaid-batch-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

// workers are threads that load a file of their own, so that the command is run as it is built
beforeAll(async () => {
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  await build({
    entryPoints: { cli: join(root, 'src/cli/main.ts'), 'batch-worker': join(root, 'src/node/batch/batch-worker.ts') },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['piscina'],
    mainFields: ['module', 'main'],
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
    outdir: place,
    logLevel: 'error',
  })
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }')
}, 120_000)

let folder: string
let out: string
let runs = 0
beforeEach(() => {
  folder = join(place, `run-${runs++}`)
  out = join(folder, 'out')
  mkdirSync(join(folder, 'in/deep'), { recursive: true })
})

function batch(args: readonly string[], watch?: (child: ChildProcess, err: string) => void) {
  return new Promise<{ code: number | null; err: string }>((done) => {
    const child = spawn(process.execPath, [join(place, 'cli.js'), 'batch', ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let err = ''
    child.stderr!.on('data', (data) => {
      err += data
      watch?.(child, err)
    })
    child.on('close', (code) => done({ code, err }))
  })
}

const GARBLED = 'Envoy Ada Lindqvist flew in. “We agree,” Lindkvist said. Lindqvist then left.'
const PLAIN = 'The harbour was quiet on Monday.'
const write = (name: string, text: string) => writeFileSync(join(folder, 'in', name), text)
const outcome = (name: string) => readFileSync(join(out, name), 'utf8')

test('cleans a folder, reports what fails, goes on, and does nothing twice', { timeout: 120_000 }, async () => {
  write('a.txt', GARBLED)
  write('deep/b.txt', PLAIN)
  write('deep/left.txt', GARBLED)
  writeFileSync(join(folder, '.whosaidignore'), 'left.txt\n')
  writeFileSync(join(folder, 'in/c.txt'), Buffer.from([0x41, 0xff, 0xfe, 0x42]))
  const first = await batch(['in', '--out', 'out', '--jobs', '2'])
  expect(first.err).toContain('c.txt: in/c.txt is not UTF-8')
  expect(first.err).toContain('3 documents: 2 cleaned, 0 done before, 1 failed; 1 edit,')
  expect(first.code).toBe(1)
  expect(outcome('a.txt')).toBe(GARBLED.replace('Lindkvist', 'Lindqvist'))
  expect(outcome('deep/b.txt')).toBe(PLAIN)
  const result = JSON.parse(outcome('a.txt.result.json'))
  expect(result).toMatchObject({ document: 'a.txt', edits: [{ from: 'Lindkvist', to: 'Lindqvist' }] })

  // again: only what has changed, or what is cleaned by other options
  write('c.txt', PLAIN)
  const { mtimeMs } = statSync(join(out, 'a.txt'))
  const second = await batch(['in/**/*.txt', '--out', 'out', '--jobs', '1'])
  expect(second).toMatchObject({ code: 0, err: expect.stringContaining('1 cleaned, 2 done before, 0 failed') })
  expect(statSync(join(out, 'a.txt')).mtimeMs).toBe(mtimeMs)
  const other = await batch(['in', '--out', 'out', '--jobs', '1', '--edit', 'none'])
  expect(other.err).toContain('3 cleaned, 0 done before')
  writeFileSync(join(folder, 'whosaid.config.json'), '{ "edit": "none" }')
  const configured = await batch(['in', '--out', 'out', '--jobs', '1'])
  expect(configured.err).toContain('0 cleaned, 3 done before')
})

test('reads JSON lines: an id never leads out of the folder, a bad line fails for itself', {
  timeout: 120_000,
}, async () => {
  const lines = [
    { id: 'one', text: GARBLED },
    { id: '../../two', text: PLAIN },
    { id: 'one', text: PLAIN },
    { id: 'x' },
  ]
  writeFileSync(join(folder, 'all.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{ torn\n`)
  const { code, err } = await batch(['all.jsonl', '--out', 'out', '--jobs', '2'])
  expect(code).toBe(1)
  expect(err).toContain('all-5: line 5 is no JSON object with a text under “text”')
  expect(err).toContain('5 documents: 3 cleaned, 0 done before, 2 failed')
  const texts = readdirSync(out).filter((name) => name.endsWith('.txt'))
  expect(texts).toHaveLength(3)
  expect(outcome('one.txt')).toBe(GARBLED.replace('Lindkvist', 'Lindqvist'))
})

test('JSON lines end where a line feed stands, and are read in the encoding that is said', {
  timeout: 120_000,
}, async () => {
  // a separator of lines that JSON may hold as it stands
  const lines = `{ "id": "parted", "text": "Envoy André Lindqvist flew in.\u2028“We agree,” Lindkvist said. Lindqvist then left." }\n`
  writeFileSync(join(folder, 'all.jsonl'), lines)
  expect(await batch(['all.jsonl', '--out', 'out', '--jobs', '1'])).toMatchObject({ code: 0 })
  expect(outcome('parted.txt')).toBe(JSON.parse(lines).text.replace('Lindkvist', 'Lindqvist'))
  writeFileSync(
    join(folder, 'old.jsonl'),
    Buffer.from('{ "id": "old", "text": "Andr\xe9 said \x93No\x94." }\n', 'latin1'),
  )
  expect(await batch(['old.jsonl', '--out', 'out', '--jobs', '1'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('old.jsonl is not UTF-8; --encoding says'),
  })
  await batch(['old.jsonl', '--out', 'out', '--jobs', '1', '--encoding', 'windows-1252'])
  expect(outcome('old.txt')).toBe('André said “No”.')
})

test('with an archive a garble in one article is mended by the right form in others', {
  timeout: 120_000,
}, async () => {
  const article = (name: string, day: string) => {
    const [given, family] = name.split(' ')
    return `Envoy ${given} ${family} arrived on ${day}. “We agree,” ${family} said. ${family} then left.`
  }
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
  for (const [i, day] of days.entries()) write(`${i}.txt`, article('Ilse Hadrovec', day))
  write('9.txt', article('Ilse Hadrovets', 'Sunday'))
  const args = ['in', '--out', 'out', '--jobs', '2', '--archive', 'people.jsonl']
  const first = await batch(args)
  expect(first).toMatchObject({ code: 0, err: expect.stringContaining('6 cleaned') })
  expect(outcome('9.txt')).toBe(article('Ilse Hadrovec', 'Sunday'))
  const ids = days.map((_, i) => JSON.parse(outcome(`${i}.txt.result.json`)).entities[0].id)
  expect(new Set(ids).size).toBe(1)
  // the archive has read all: nothing is added, and every result stands
  const log = readFileSync(join(folder, 'people.jsonl'), 'utf8')
  expect(log.trim().split('\n')).toHaveLength(6)
  expect((await batch(args)).err).toContain('0 cleaned, 6 done before')
  expect(readFileSync(join(folder, 'people.jsonl'), 'utf8')).toBe(log)
})

test('stopped by a signal it leaves whole files, and goes on from there', { timeout: 120_000 }, async () => {
  for (let i = 0; i < 300; i++) write(`${String(i).padStart(3, '0')}.txt`, `${GARBLED}\n\n`.repeat(20))
  let isAsked = false
  const ask = setInterval(() => {
    if (!isAsked && readdirSafe(out).length > 10) {
      isAsked = true
      running?.kill('SIGINT')
    }
  }, 20)
  let running: ChildProcess | null = null
  writeFileSync(join(folder, 'in/000.txt'), Buffer.from([0xff]))
  const first = await batch(['in', '--out', 'out', '--jobs', '2'], (child) => {
    running = child
  })
  clearInterval(ask)
  expect(first.err).toContain('the same command goes on from here')
  expect(first.code).toBe(1)
  const results = readdirSync(out).filter((name) => name.endsWith('.result.json'))
  expect(results.length).toBeLessThan(299)
  for (const name of results) expect(JSON.parse(outcome(name)).hash).toHaveLength(64)
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
  const second = await batch(['in', '--out', 'out', '--jobs', '2'])
  expect(second.err).toContain(`${299 - results.length} cleaned, ${results.length} done before, 1 failed`)
})

function readdirSafe(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

test('called wrongly it says so', { timeout: 120_000 }, async () => {
  expect(await batch(['in'])).toMatchObject({ code: 2, err: expect.stringContaining('--out DIR is missing') })
  expect(await batch(['in', '--out', 'out', '--jobs', 'x'])).toMatchObject({ code: 2 })
  expect(await batch(['none/*.txt', '--out', 'out'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot read none'),
  })
})

test('progress has a rate and the time left', () => {
  expect(describeProgress({ pass: 'cleaning', done: 1200, total: 5000 }, 14)).toBe(
    'cleaning 1200 of 5000 (24 %), 86 a second, 45 s left',
  )
  expect(describeProgress({ pass: 'reading', done: 5, total: 100_000 }, 1)).toBe(
    'reading 5 of 100000 (0 %), 5.0 a second, 5 h 33 min left',
  )
})

test('takes the options of clean', { timeout: 120_000 }, async () => {
  write('a.txt', GARBLED)
  writeFileSync(join(folder, 'decided.json'), '{ "Lindkvist": null }')
  const options = ['--decisions', 'decided.json', '--language', 'en', '--known', '1', '--garbled', '0.2']
  const { code } = await batch(['in', '--out', 'out', '--jobs', '1', '--introduce', 'true', ...options])
  expect(code).toBe(0)
  expect(outcome('a.txt')).toBe(GARBLED)
})
