import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Archive, ArchiveOptions } from '../archive/archive.ts'
import { createArchive } from '../archive/create-archive.ts'
import { writeLine } from '../archive/log.ts'
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
    const { text, whole } = readWhole(path)
    const file = openSync(path, 'a')
    if (whole < text.length) ftruncateSync(file, Buffer.byteLength(text.slice(0, whole)))
    let open = true
    const archive = createArchive(text.slice(0, whole), {
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
    throw error instanceof WhosaidError
      ? error
      : new WhosaidError('unreadable-file', `cannot open ${path}: ${describeFileError(error)}`, { cause: error })
  }
}

/** The file's text, and how much of it are whole lines. */
function readWhole(path: string): { text: string; whole: number } {
  try {
    const text = readFileSync(path, 'utf8')
    return { text, whole: text.lastIndexOf('\n') + 1 }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { text: '', whole: 0 }
    throw error
  }
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
