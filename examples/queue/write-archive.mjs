/** node write-archive.mjs --archive FILE: the only process that writes the archive; it also lays the dead letters aside. */
import { parseArgs } from 'node:util'
import { Worker } from 'bullmq'
import { openArchive } from 'whosaid/node'
import { holding, onEnd, openQueue, QUEUES, redis } from './queues.mjs'

const { values } = parseArgs({ options: { archive: { type: 'string' } } })
if (!values.archive) {
  console.error('usage: node write-archive.mjs --archive FILE')
  process.exit(2)
}

const SWEEP_MS = Number(process.env.SWEEP_MS ?? 10_000)
// A second writer is refused here: the file has a lock, which the death of its owner opens.
const archive = openArchive(values.archive)
const documents = openQueue(QUEUES.documents)
const dead = openQueue(QUEUES.dead)
const writer = new Worker(QUEUES.readings, writeReading, { ...redis, concurrency: 1, ...holding })
writer.on('error', (error) => console.error(`error\t${error.message}`))
writer.on('failed', (job, error) => console.log(`failed\t${job?.id}\t${error.message}`))
writer.on('ready', () => console.log('ready'))
let sweeping = sweep()
const timer = setInterval(() => {
  sweeping = sweeping.then(sweep)
}, SWEEP_MS)
onEnd(async () => {
  clearInterval(timer)
  await sweeping
  await writer.close()
  archive.close()
  await Promise.all([documents.close(), dead.close()])
})

/** The line is on the disk before the job is done; a job that comes again finds its reading there. */
async function writeReading({ data }) {
  if (archive.read(data)) console.log(`written\t${data.document}`)
}

/** Failed jobs are looked for in Redis, not heard of: an event is lost with the process that should have heard it. */
async function sweep() {
  for (const job of await documents.getFailed(0, 99)) {
    const letter = { ...job.data, reason: job.failedReason, attempts: job.attemptsMade }
    await dead.add('dead', letter, { jobId: job.id })
    await job.remove()
    console.log(`dead\t${job.id}\t${job.failedReason}`)
  }
}
