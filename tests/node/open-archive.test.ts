import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { openArchive } from '../../src/node/open-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'whosaid-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let files = 0
const newPath = () => join(folder, `people-${files++}.jsonl`)

const TEXT = 'Envoy Ilse Hadrovec arrived. “We agree,” Hadrovec said.'

/** An archive with one reading and one decision, closed. */
function keepOne() {
  const path = newPath()
  const archive = openArchive(path)
  archive.clean('monday', TEXT)
  archive.link(archive.people()[0]!.id, { wikidata: 'Q42' })
  const people = archive.people()
  archive.close()
  return { path, people, archive }
}

test('an archive is kept in its file, a line a reading or decision', () => {
  const { path, people, archive } = keepOne()
  const kinds = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).kind)
  expect(kinds).toEqual(['reading', 'decision'])
  const again = openArchive(path)
  expect(again.people()).toEqual(people)
  expect(() => archive.clean('tuesday', TEXT)).toThrowError(/closed/)
  again.close()
})

test('a torn last line is dropped, and the next line stands by itself', () => {
  const path = newPath()
  const archive = openArchive(path)
  archive.clean('monday', TEXT)
  archive.close()
  const whole = readFileSync(path, 'utf8')
  appendFileSync(path, whole.slice(0, -9))
  const again = openArchive(path)
  again.clean('tuesday', TEXT)
  again.close()
  expect(readFileSync(path, 'utf8')).toBe(`${whole}${whole.replace('monday', 'tuesday')}`)
})

test('a last line that is whole holds, though an editor has taken its line break away', () => {
  const { path, people } = keepOne()
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, whole.trimEnd())
  const again = openArchive(path)
  expect(again.people()).toEqual(people)
  again.close()
  expect(readFileSync(path, 'utf8')).toBe(whole)
})

test('bytes that are not UTF-8 are a mistake, and stay as they are', () => {
  const path = newPath()
  const bytes = Buffer.from('{"kind":"reading","document":"\xe9","hash":"","people":[]}\n', 'latin1')
  writeFileSync(path, bytes)
  expect(() => openArchive(path)).toThrowError(`${path}: this is not UTF-8`)
  expect(readFileSync(path)).toEqual(bytes)
})

test('a damaged line in the middle is a mistake, and leaves no lock behind', () => {
  const path = newPath()
  writeFileSync(path, '{"kind":"reading"}\n')
  expect(() => openArchive(path)).toThrowError(`${path}: line 1 of the log`)
  writeFileSync(path, '')
  openArchive(path).close()
})

test('one writer at a time', () => {
  const path = newPath()
  const archive = openArchive(path)
  expect(() => openArchive(path)).toThrowError(/written by another process/)
  archive.close()
  openArchive(path).close()
})

test('a lock of a process that is gone, or whose number another has got, locks nobody out', () => {
  const path = newPath()
  symlinkSync(`${hostname()}:999999999:1`, `${path}.lock`)
  openArchive(path).close()
  symlinkSync(`${hostname()}:${process.ppid}:1`, `${path}.lock`)
  openArchive(path).close()
})

/** A process that adds lines for ever, and prints the number of each that is in the file. */
const CHILD = `
import { openArchive } from ${JSON.stringify(join(import.meta.dirname, '../../src/node/open-archive.ts'))}
import { writeSync } from 'node:fs'
const archive = openArchive(process.argv[2])
archive.clean('a', ${JSON.stringify(TEXT)})
const { id } = archive.people()[0]
for (let n = 0; ; n++) {
  archive.link(id, { n: String(n), filler: 'x'.repeat(n % 400) })
  writeSync(1, n + '\\n')
}
`

async function killAfter(program: string, path: string, lines: number): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout!.on('data', (data) => {
    printed += data
    if (printed.split('\n').length > lines) child.kill('SIGKILL')
  })
  await new Promise((done) => child.on('close', done))
  return Number(printed.trim().split('\n').at(-1))
}

test('kill −9 at 100 points loses nothing and locks nobody out', { timeout: 300_000 }, async () => {
  const program = join(folder, 'child.mjs')
  await build({
    stdin: { contents: CHILD, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: program,
    logLevel: 'error',
  })
  for (let point = 0; point < 100; point += 2) {
    const paths = [newPath(), newPath()]
    const last = await Promise.all(paths.map((path, k) => killAfter(program, path, 1 + point + k)))
    for (const [k, path] of paths.entries()) {
      const archive = openArchive(path)
      // the last line that was acknowledged is there; one more may be
      expect(Number(archive.people()[0]!.sameAs!['n'])).toBeGreaterThanOrEqual(last[k]!)
      archive.close()
      rmSync(path)
    }
  }
})
