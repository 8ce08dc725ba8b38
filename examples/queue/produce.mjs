/** node produce.mjs DIR --out DIR: queues every file of a folder that is not cleaned, waiting or a dead letter; run it as often as you like. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openQueue, QUEUES } from './queues.mjs'
import { hashOf, hasResult } from './results.mjs'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [folder] = positionals
if (!folder || !values.out) {
  console.error('usage: node produce.mjs DIR --out DIR')
  process.exit(2)
}

/** So many jobs go to Redis in one round trip. */
const BATCH = 500
const documents = openQueue(QUEUES.documents)
const dead = openQueue(QUEUES.dead)
const counts = { queued: 0, cleaned: 0, dead: 0 }
let batch = []

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const path = resolve(join(entry.parentPath, entry.name))
  const hash = hashOf(readFileSync(path))
  // Which file is which result: copies of an article have one result.
  console.log(`${hash}\t${path}`)
  if (hasResult(values.out, hash)) counts.cleaned++
  else if (await dead.getJob(hash)) counts.dead++
  else batch.push({ name: 'clean', data: { path, hash }, opts: { jobId: hash } })
  if (batch.length === BATCH) await send()
}
await send()
await Promise.all([documents.close(), dead.close()])
console.error(`${counts.queued} queued, ${counts.cleaned} cleaned before, ${counts.dead} dead letters`)

/** A job whose id is in the queue already is not added again. */
async function send() {
  await documents.addBulk(batch)
  counts.queued += batch.length
  batch = []
}
