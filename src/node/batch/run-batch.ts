import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { CleanOptions } from '../../options.ts'
import { openArchive } from '../open-archive.ts'
import { readRosterFile } from '../read-roster-file.ts'
import { readBytes } from '../read-text.ts'
import type { BatchDocument, Outcome, WorkerSettings } from './batch-task.ts'
import { findDocuments } from './find-documents.ts'
import { inOrder } from './in-order.ts'

export interface BatchOptions {
  /** The folder for texts and results. */
  readonly out: string
  /** How many worker threads. */
  readonly jobs: number
  readonly archive?: string
  readonly roster?: string
  readonly encoding?: string
  readonly field?: string
  readonly options: Omit<CleanOptions, 'roster'>
  /** What else a result depends on: the version that makes it. */
  readonly version: string
  /** Once it is aborted no document is begun; those under way are finished. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: BatchProgress) => void
  readonly onFailure: (document: BatchDocument, message: string) => void
}

export interface BatchProgress {
  readonly pass: 'reading' | 'cleaning'
  readonly done: number
  readonly total: number
}

export interface BatchSummary {
  readonly total: number
  readonly cleaned: number
  /** Those whose result stood there already. */
  readonly kept: number
  readonly failed: number
  readonly edits: number
  readonly review: number
}

/** Documents that a worker has begun at one time: while some are read from the disk or written to it, it cleans another. */
const BEGUN = 6
/** Documents under way for each worker: enough that none waits for the one that is told first. */
const UNDER_WAY = 2 * BEGUN

/**
 * Cleans many documents by worker threads, each of which writes its results itself. With an archive all are read first, so that each is cleaned with what
 * all of them know; this thread alone writes the archive.
 *
 * @throws {WhosaidError} where input, roster or archive cannot be used; a document that cannot be cleaned is reported, and the rest goes on
 */
export async function runBatch(inputs: readonly string[], batch: BatchOptions): Promise<BatchSummary> {
  const { archive, signal } = batch
  if (batch.roster !== undefined) await readRosterFile(batch.roster)
  let total = 0
  for await (const _ of documentsOf(inputs, batch)) total++
  const failed = new Set<string>()
  if (archive !== undefined) await readAll(inputs, batch, archive, total, failed)
  const counts = { cleaned: 0, kept: 0, edits: 0, review: 0 }
  if (!signal.aborted)
    await withWorkers('clean', inputs, batch, total, failed, (outcome) => {
      if (outcome.kind === 'kept') counts.kept++
      if (outcome.kind !== 'cleaned') return
      counts.cleaned++
      counts.edits += outcome.edits
      counts.review += outcome.review
    })
  return { total, failed: failed.size, ...counts }
}

const documentsOf = (inputs: readonly string[], { out, field, encoding }: BatchOptions) =>
  findDocuments(inputs, out, field, encoding)

async function readAll(
  inputs: readonly string[],
  batch: BatchOptions,
  path: string,
  total: number,
  failed: Set<string>,
): Promise<void> {
  const archive = openArchive(path)
  try {
    await withWorkers('read', inputs, batch, total, failed, (outcome) => {
      if (outcome.kind === 'read') for (const reading of outcome.readings) archive.read(reading)
    })
  } finally {
    archive.close()
  }
}

/** One pass over all documents; `failed` are left out, and grow. */
async function withWorkers(
  what: 'read' | 'clean',
  inputs: readonly string[],
  batch: BatchOptions,
  total: number,
  failed: Set<string>,
  hear: (outcome: Outcome) => void,
): Promise<void> {
  const { jobs, signal, onFailure, onProgress } = batch
  const { Piscina } = await import('piscina')
  const pool = new Piscina<BatchDocument, Outcome>({
    filename: new URL('./batch-worker.js', import.meta.url).href,
    workerData: await settingsOf(batch),
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Number.POSITIVE_INFINITY,
    concurrentTasksPerWorker: BEGUN,
  })
  const attempt = async (document: BatchDocument): Promise<Outcome | null> => {
    if (failed.has(document.name)) return null
    if (document.problem !== undefined) return { kind: 'failed', message: document.problem }
    try {
      return await pool.run(document, { name: what })
    } catch (error) {
      return { kind: 'failed', message: `a worker died: ${error}` }
    }
  }
  try {
    let done = 0
    for await (const [document, outcome] of inOrder(documentsOf(inputs, batch), jobs * UNDER_WAY, attempt, signal)) {
      if (outcome?.kind === 'failed') {
        failed.add(document.name)
        onFailure(document, outcome.message)
      } else if (outcome) hear(outcome)
      onProgress({ pass: what === 'read' ? 'reading' : 'cleaning', done: ++done, total })
    }
  } finally {
    await pool.destroy()
  }
}

async function settingsOf(batch: BatchOptions): Promise<WorkerSettings> {
  const { out, options, roster, archive, encoding, version } = batch
  const hash = createHash('sha256').update(JSON.stringify([version, options, encoding ?? null]))
  if (roster !== undefined) hash.update(await readBytes(roster))
  hash.update('\0')
  if (archive !== undefined) hash.update(await readFile(archive))
  return {
    out,
    options,
    ...(roster !== undefined && { roster }),
    ...(archive !== undefined && { archive }),
    ...(encoding !== undefined && { encoding }),
    settings: hash.digest('hex'),
  }
}
