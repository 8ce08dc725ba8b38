import { workerData } from 'node:worker_threads'
import { WhosaidError } from '../../text/whosaid-error.ts'
import { createBatchCleaner } from './batch-cleaner.ts'
import type { BatchDocument, Outcome, WorkerSettings } from './batch-task.ts'

// A worker thread of `runBatch`: its exports are called by the pool.
const cleaner = createBatchCleaner(workerData as WorkerSettings)
// told to the first call
cleaner.catch(() => {})

export const read = (document: BatchDocument): Promise<Outcome> => attempt(async () => (await cleaner).read(document))

export const clean = (document: BatchDocument): Promise<Outcome> => attempt(async () => (await cleaner).clean(document))

async function attempt(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    return { kind: 'failed', message: error instanceof WhosaidError ? error.message : `internal error: ${error}` }
  }
}
