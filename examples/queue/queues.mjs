import { Queue } from 'bullmq'

/**
 * Where the queues are. Workers wait for Redis to come back instead of giving up; a prefix of its own keeps one set of queues, with its archive,
 * apart from another on the same Redis.
 */
export const redis = {
  connection: { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', maxRetriesPerRequest: null },
  prefix: process.env.QUEUE_PREFIX ?? 'whosaid',
}

/** Documents to clean, readings for the archive, and documents that nobody could clean. */
export const QUEUES = { documents: 'documents', readings: 'readings', dead: 'dead-letters' }

const milliseconds = (name, usual) => Number(process.env[name] ?? usual)

/**
 * How a job is held. A process that cleans cannot renew its lock meanwhile, so a lock lasts many times as long as the slowest document takes;
 * a job whose lock has run out goes to another worker. One that has taken so many workers with it is given up.
 */
export const holding = {
  lockDuration: milliseconds('LOCK_MS', 60_000),
  stalledInterval: milliseconds('STALLED_MS', 30_000),
  maxStalledCount: 5,
}

/**
 * A job that is done is forgotten, since its result stands in the folder; one that has failed stays until it is a dead letter.
 * What may pass, such as a share that is away for a moment, is tried again, after a second, two, four.
 */
const jobs = {
  attempts: 4,
  backoff: { type: 'exponential', delay: milliseconds('BACKOFF_MS', 1000) },
  removeOnComplete: true,
  removeOnFail: false,
}

export const openQueue = (name) => new Queue(name, { ...redis, defaultJobOptions: jobs })

/** Runs `close` when the process is asked to end, so that it ends between two jobs. */
export function onEnd(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close)
}
