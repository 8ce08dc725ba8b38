import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

/**
 * Writes a file whole or not at all: beside it first, then renamed into place. Keeps the permissions of a file that is
 * replaced, follows a symbolic link, and writes straight into what is no file (`/dev/null`, a pipe).
 *
 * @throws {WhosaidError} `unwritable-file`
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const present = await stat(target).catch(() => null)
    if (present?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    if (present && !present.isFile()) await writeFile(target, content)
    else await replaceFile(target, content, present?.mode)
  } catch (error) {
    throw new WhosaidError('unwritable-file', `cannot write ${path}: ${describeFileError(error)}`, { cause: error })
  }
}

async function replaceFile(path: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`)
  const file = await open(beside, 'wx', mode)
  try {
    await file.writeFile(content)
    if (mode !== undefined) await file.chmod(mode)
    await file.sync()
    await file.close()
    await rename(beside, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(beside, { force: true })
    throw error
  }
}
