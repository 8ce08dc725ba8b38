/** npm run bench: a Redis of its own, made-up articles, one worker and then one a core; prints the figures of the README's sizing. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeArticle, run, start } from './tests/run.mjs'
import { startRedis } from './tests/start-redis.mjs'

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 300)
const PARAGRAPHS = 9
const QUEUED = 5000

console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before the run; Node ${process.version}`,
)
await measureQueue()
for (const workers of [1, availableParallelism()]) await measure(workers)

/** What it takes to queue, and what a document that waits takes in Redis: the first are left out, as they load BullMQ's scripts. */
async function measureQueue() {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-queue-bench-'))
  const redis = await startRedis(folder)
  const env = { REDIS_URL: redis.url }
  const produce = async (name, count) => {
    mkdirSync(join(folder, name))
    for (let i = 0; i < count; i++) writeFileSync(join(folder, name, `${i}.txt`), `${name} ${i}`)
    return seconds(() => run('produce.mjs', [join(folder, name), '--out', folder], env))
  }
  await produce('first', 10)
  const before = redis.memory()
  const producing = await produce('more', QUEUED)
  print(`Queueing ${QUEUED} documents`, {
    'queued a second': QUEUED / producing,
    'Redis bytes a waiting document': (redis.memory() - before) / QUEUED,
  })
  await redis.stop()
  rmSync(folder, { recursive: true })
}

async function measure(workers) {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-queue-bench-'))
  const [texts, out, log] = ['texts', 'out', 'people.jsonl'].map((name) => join(folder, name))
  mkdirSync(texts)
  for (let i = 0; i < DOCUMENTS; i++) writeFileSync(join(texts, `${i}.txt`), makeArticle(i, PARAGRAPHS))
  const redis = await startRedis(folder)
  const env = { REDIS_URL: redis.url }
  await run('produce.mjs', [texts, '--out', out], env)
  let cleaned = 0
  let ready = 0
  const hear = ([what]) => {
    if (what === 'cleaned') cleaned++
    if (what === 'ready') ready++
  }
  const started = Array.from({ length: workers }, () => start('work.mjs', ['--out', out], env, hear))
  await until(() => ready === workers)
  const early = cleaned
  const cleaning = await seconds(() => until(() => cleaned === DOCUMENTS))
  for (const { child } of started) child.kill('SIGTERM')
  await Promise.all(started.map(({ ended }) => ended))
  let written = 0
  const writer = start('write-archive.mjs', ['--archive', log], env, ([what]) => {
    if (what === 'written') written++
  })
  await until(() => written > 0)
  const before = written
  const writing = await seconds(() => until(() => written === DOCUMENTS))
  writer.child.kill('SIGTERM')
  await writer.ended
  await redis.stop()
  print(`${workers} worker${workers > 1 ? 's' : ''}, ${DOCUMENTS} documents`, {
    'bytes an article': makeArticle(1, PARAGRAPHS).length,
    'cleaned a second': (DOCUMENTS - early) / cleaning,
    'readings written a second': (DOCUMENTS - before) / writing,
    'archive bytes a reading': statSync(log).size / DOCUMENTS,
    'result bytes a document': folderSize(out) / DOCUMENTS,
  })
  rmSync(folder, { recursive: true })
}

async function seconds(act) {
  const from = performance.now()
  await act()
  return (performance.now() - from) / 1000
}

async function until(holds) {
  while (!holds()) await pause(5)
}

function folderSize(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function print(title, figures) {
  console.log(`\n${title}, load ${loadavg()[0].toFixed(1)}`)
  for (const [what, figure] of Object.entries(figures)) console.log(`  ${what.padEnd(32)} ${figure.toFixed(1)}`)
}
