/** npm run bench: a Redis of its own, made-up articles, one worker and then one a core; prints what the README's sizing is reckoned from. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { makeArticle, run, start } from './tests/run.mjs'
import { startRedis } from './tests/start-redis.mjs'

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 300)
const PARAGRAPHS = 9

console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before the run; Node ${process.version}`,
)
for (const workers of [1, availableParallelism()]) await measure(workers)

async function measure(workers) {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-queue-bench-'))
  const [texts, out, log] = ['texts', 'out', 'people.jsonl'].map((name) => join(folder, name))
  mkdirSync(texts)
  for (let i = 0; i < DOCUMENTS; i++) writeFileSync(join(texts, `${i}.txt`), makeArticle(i, PARAGRAPHS))
  const redis = await startRedis(folder)
  const env = { REDIS_URL: redis.url }
  const empty = await redis.memory()
  const producing = await seconds(() => run('produce.mjs', [texts, '--out', out], env))
  const waiting = await redis.memory()
  let cleaned = 0
  let ready = 0
  const hear = ([what]) => {
    if (what === 'cleaned') cleaned++
    if (what === 'ready') ready++
  }
  let started = []
  const cleaning = await seconds(async () => {
    started = Array.from({ length: workers }, () => start('work.mjs', ['--out', out], env, hear))
    while (ready < workers) await pause(20)
  }).then(() => seconds(() => until(() => cleaned === DOCUMENTS)))
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
  print(workers, {
    'bytes an article': makeArticle(1, PARAGRAPHS).length,
    'queued a second': DOCUMENTS / producing,
    'Redis bytes a waiting document': (waiting - empty) / DOCUMENTS,
    'cleaned a second': DOCUMENTS / cleaning,
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

const folderSize = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

function print(workers, figures) {
  console.log(`\n${workers} worker${workers > 1 ? 's' : ''}, ${DOCUMENTS} documents, load ${loadavg()[0].toFixed(1)}`)
  for (const [what, figure] of Object.entries(figures)) console.log(`  ${what.padEnd(32)} ${figure.toFixed(1)}`)
}
