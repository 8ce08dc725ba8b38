import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { createArchive } from 'whosaid/archive'
import { makeArticle, run, start } from './run.mjs'
import { startRedis } from './start-redis.mjs'

const DOCUMENTS = 120
const WORKERS = 3
const KILL_WORKER_EACH = 8
const KILL_WRITER_EACH = 35

const folder = mkdtempSync(join(tmpdir(), 'whosaid-queue-'))
const [texts, out, log] = ['texts', 'out', 'people.jsonl'].map((name) => join(folder, name))
let redis
let env

before(async () => {
  redis = await startRedis(folder)
  env = { REDIS_URL: redis.url, LOCK_MS: '8000', STALLED_MS: '1000', BACKOFF_MS: '200', SWEEP_MS: '300' }
  mkdirSync(texts)
  for (let i = 0; i < DOCUMENTS; i++) writeFileSync(join(texts, `${i}.txt`), makeArticle(i))
  // A copy under another name, a file that is no text, and one that goes away after it was queued.
  writeFileSync(join(texts, 'copy-of-7.txt'), makeArticle(7))
  writeFileSync(join(texts, 'picture.txt'), Buffer.from([0x89, 0x50, 0xff, 0xfe]))
  writeFileSync(join(texts, 'gone.txt'), 'Envoy Ilse Hadrovec left.')
})

after(async () => {
  await redis.stop()
  rmSync(folder, { recursive: true })
})

test('killed workers and killed writers lose nothing, and nothing is cleaned twice', {
  timeout: 400_000,
}, async (t) => {
  const produced = await run('produce.mjs', [texts, '--out', out], env)
  renameSync(join(texts, 'gone.txt'), join(folder, 'gone.txt'))
  const hashOf = (name) => produced.find(([, path]) => path.endsWith(`/${name}`))[0]
  assert.equal(new Set(produced.map(([hash]) => hash)).size, DOCUMENTS + 2)

  const seen = { begin: [], cleaned: [], written: [], dead: [] }
  const kills = { 'work.mjs': 0, 'write-archive.mjs': 0 }
  const running = new Set()
  let ending = false
  /** Keeps a program running: kills it at every so many of its lines of a kind, and starts it again. */
  const keep = (program, args, kind, each) => {
    let count = 0
    const one = start(program, args, env, ([what, hash]) => {
      seen[what]?.push(hash)
      if (what === kind && ++count === each && !ending && one.child.kill('SIGKILL')) kills[program]++
    })
    running.add(one)
    one.ended.then(({ signal }) => {
      running.delete(one)
      if (signal === 'SIGKILL') keep(program, args, kind, each)
      else if (!ending) assert.fail(`${program} ended by itself`)
    })
  }
  // Killed as it begins a document, or as it has just written a result whose reading is not handed on.
  for (let i = 0; i < WORKERS; i++) keep('work.mjs', ['--out', out], i % 2 ? 'cleaned' : 'begin', KILL_WORKER_EACH + i)
  keep('write-archive.mjs', ['--archive', log], 'written', KILL_WRITER_EACH)

  const readings = () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0)
  while (readings() < DOCUMENTS || new Set(seen.dead).size < 2) await pause(200)
  await pause(2500)
  ending = true
  const left = [...running]
  for (const { child } of left) child.kill('SIGTERM')
  const ends = await Promise.all(left.map(({ ended }) => ended))
  assert.ok(ends.every(({ code }) => code === 0))

  const again = seen.begin.length - new Set(seen.begin).size
  t.diagnostic(
    `${kills['work.mjs']} workers and ${kills['write-archive.mjs']} writers killed; ${again} documents begun again`,
  )
  assert.ok(kills['work.mjs'] >= 8 && kills['write-archive.mjs'] >= 2)

  await t.test('every document has one whole result, and was cleaned once', () => {
    const results = readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.json'))
    assert.equal(results.length, DOCUMENTS)
    for (const name of results) assert.ok(JSON.parse(readFileSync(join(out, name), 'utf8')).reading)
    assert.equal(new Set(seen.cleaned).size, seen.cleaned.length)
  })

  await t.test('the archive has one reading a document, the same as if one process had read them all', () => {
    const lines = readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.equal(new Set(lines.map(({ document }) => document)).size, lines.length)
    const alone = createArchive()
    for (let i = 0; i < DOCUMENTS; i++) alone.clean(hashOf(`${i}.txt`), makeArticle(i))
    assert.deepEqual(createArchive(lines).people(), alone.people())
  })

  await t.test('what nobody could clean is a dead letter with its reason', async () => {
    const letters = await run('dead-letters.mjs', [], env)
    const byHash = new Map(letters.map(([hash, , attempts, reason]) => [hash, `${attempts}: ${reason}`]))
    assert.equal(byHash.size, 2)
    assert.match(byHash.get(hashOf('picture.txt')), /^1 attempts: .*picture\.txt is not UTF-8$/)
    assert.match(byHash.get(hashOf('gone.txt')), /^4 attempts: ENOENT/)
  })

  await t.test('queued once more, nothing is cleaned again; a dead letter is, when asked', async () => {
    renameSync(join(folder, 'gone.txt'), join(texts, 'gone.txt'))
    await run('produce.mjs', [texts, '--out', out], env)
    await run('dead-letters.mjs', ['--retry'], env)
    const begun = []
    const written = []
    const worker = start('work.mjs', ['--out', out], env, ([what, hash]) => what === 'begin' && begun.push(hash))
    const writer = start('write-archive.mjs', ['--archive', log], env, ([what, hash]) => {
      if (what === 'written') written.push(hash)
    })
    while (!written.length) await pause(100)
    await pause(1000)
    for (const { child } of [worker, writer]) child.kill('SIGTERM')
    await Promise.all([worker.ended, writer.ended])
    assert.deepEqual(written, [hashOf('gone.txt')])
    assert.deepEqual(new Set(begun), new Set([hashOf('gone.txt'), hashOf('picture.txt')]))
  })
})
