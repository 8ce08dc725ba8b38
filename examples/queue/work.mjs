/** node work.mjs --out DIR: cleans documents of the queue, one at a time; start one a core on as many machines as you like. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { UnrecoverableError, Worker } from 'bullmq'
import { createArchive } from 'whosaid/archive'
import { holding, onEnd, openQueue, QUEUES, redis } from './queues.mjs'
import { hashOf, hasResult, readResult, writeResult } from './results.mjs'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
if (!values.out) {
  console.error('usage: node work.mjs --out DIR')
  process.exit(2)
}

// The first text takes longer, while models are read: no job should wait for that with its lock running.
createArchive().clean('first', 'Envoy Ilse Hadrovec arrived. “We agree,” Hadrovec said.')
const readings = openQueue(QUEUES.readings)
const worker = new Worker(QUEUES.documents, cleanJob, { ...redis, concurrency: 1, ...holding })
worker.on('error', (error) => console.error(`error\t${error.message}`))
worker.on('failed', (job, error) => console.log(`failed\t${job?.id}\t${error.message}`))
worker.on('ready', () => console.log('ready'))
onEnd(async () => {
  await worker.close()
  await readings.close()
})

/**
 * The result is written before its reading is queued, and holds the reading: a worker that takes over from a killed one finds the result
 * and only hands the reading on.
 */
async function cleanJob({ data: { path, hash } }) {
  if (!hasResult(values.out, hash)) {
    console.log(`begin\t${hash}`)
    const written = writeResult(values.out, hash, cleanDocument(path, hash))
    if (written) console.log(`cleaned\t${hash}`)
  }
  const { reading } = readResult(values.out, hash)
  await readings.add('reading', reading, { jobId: hash })
}

function cleanDocument(path, hash) {
  const bytes = readFileSync(path)
  if (hashOf(bytes) !== hash) throw new UnrecoverableError(`${path} has changed since it was queued`)
  const text = decode(bytes, path)
  let reading
  const archive = createArchive('', {
    onLine: (line) => {
      reading = line
    },
  })
  const result = archive.clean(hash, text)
  return { document: hash, path, ...result, reading }
}

/** What no second try mends goes to the dead letters at once. */
function decode(bytes, path) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnrecoverableError(`${path} is not UTF-8`, { cause })
  }
}
