import { isUtf8 } from 'node:buffer'
import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Archive, ArchiveOptions } from '../archive/archive.ts'
import { createArchive } from '../archive/create-archive.ts'
import { readLog, writeLine } from '../archive/log.ts'
import { checkText } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'
import { lockFile } from './lock-file.ts'

/** An archive that is kept in a file. */
export type FileArchive = Archive &
  Disposed & {
    /** Lets go of the file, so that others may write it. */
    close(): void
  }

/** `using archive = openArchive(…)` closes it, for callers whose library of types knows `using`; others compile without it. */
type Disposed = SymbolConstructor extends { readonly dispose: infer Key extends symbol }
  ? { readonly [of in Key]: () => void }
  : object

/**
 * Opens an archive that is kept in a file, one JSON line a reading or decision, and makes the file if there is none. Each line is on the disk before the
 * call that made it returns. A last line that was not written whole is dropped; everything before it holds. One process writes at a time; what is left
 * of a process that has died locks nobody out.
 *
 * @throws {WhosaidError} `unreadable-file`, `unwritable-file` (also where another process has the archive), `invalid-log`
 * @example
 * const archive = openArchive('people.jsonl')
 * archive.clean('monday', text)
 * archive.close()
 */
export function openArchive(path: string, options: Omit<ArchiveOptions, 'onLine'> = {}): FileArchive {
  checkText(path, 'the path of an archive', 'unreadable-file')
  const unlock = lockFile(path)
  try {
    const { log, bytes, isTorn } = readWhole(path)
    const file = openSync(path, 'a')
    if (isTorn) ftruncateSync(file, bytes)
    else if (log !== '' && !log.endsWith('\n')) append(file, path, '\n')
    let open = true
    const archive = createArchive(log, {
      now: () => new Date().toISOString(),
      ...options,
      onLine(line) {
        if (!open) throw new WhosaidError('unwritable-file', `the archive ${path} is closed`)
        append(file, path, writeLine(line))
      },
    })
    const close = (): void => {
      if (!open) return
      open = false
      closeSync(file)
      unlock()
    }
    return { ...archive, close, [Symbol.dispose]: close }
  } catch (error) {
    unlock()
    if (error instanceof WhosaidError)
      throw error.code === 'invalid-log'
        ? new WhosaidError(error.code, `${path}: ${error.message}`, { cause: error })
        : error
    throw new WhosaidError('unreadable-file', `cannot open ${path}: ${describeFileError(error)}`, { cause: error })
  }
}

/** The file's text without a last line that was not written whole, and how many bytes that are. */
function readWhole(path: string): { log: string; bytes: number; isTorn: boolean } {
  const all = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const lines = all.subarray(0, all.lastIndexOf('\n') + 1)
  if (!isUtf8(lines)) throw new WhosaidError('invalid-log', 'this is not UTF-8')
  const last = all.toString('utf8', lines.length)
  // an editor may have taken the last line break away
  const isTorn = last !== '' && readLog(last).length === 0
  return { log: lines.toString() + (isTorn ? '' : last), bytes: lines.length, isTorn }
}

function append(file: number, path: string, line: string): void {
  try {
    const bytes = Buffer.from(line)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } catch (error) {
    throw new WhosaidError('unwritable-file', `cannot write ${path}: ${describeFileError(error)}`, { cause: error })
  }
}
