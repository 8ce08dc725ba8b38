import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The name of a document in all queues, in the folder of results and in the archive: a hash of its bytes. */
export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** Where a result stands: in one of 65,536 folders, as no file system likes 10⁸ files in one. */
export const resultPath = (out, hash) => join(out, hash.slice(0, 2), hash.slice(2, 4), `${hash}.json`)

export const hasResult = (out, hash) => existsSync(resultPath(out, hash))

export const readResult = (out, hash) => JSON.parse(readFileSync(resultPath(out, hash), 'utf8'))

/** Writes a result whole or not at all; false where another worker has written it meanwhile. */
export function writeResult(out, hash, result) {
  const path = resultPath(out, hash)
  const draft = `${path}.${process.pid}.${Date.now()}.part`
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(draft, 'wx')
  try {
    const bytes = Buffer.from(JSON.stringify(result))
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(draft)
  }
}
