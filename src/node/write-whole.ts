import { randomUUID } from 'node:crypto'
import { rmSync, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

/**
 * Writes a file whole or not at all: beside it first, then renamed into place. Keeps the owner and permissions of a file that is
 * replaced (or, where it may not give it its owner, drops the rights to run as that owner), follows a symbolic link, and writes straight
 * into what is no file (`/dev/null`, a pipe). A signal that ends the process leaves nothing beside it.
 *
 * @throws {WhosaidError} `unwritable-file`
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    if ((await lstat(target).catch(() => null))?.isSymbolicLink())
      throw Object.assign(new Error('it is a symbolic link to nothing'), { code: 'EDANGLING' })
    const present = await stat(target).catch(() => null)
    if (present?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    if (present && !present.isFile()) await writeFile(target, content)
    else await replaceFile(target, content, present)
  } catch (error) {
    throw new WhosaidError('unwritable-file', `cannot write ${path}: ${describeFileError(error)}`, { cause: error })
  }
}

async function replaceFile(path: string, content: string | Uint8Array, present: Stats | null): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`)
  const file = await open(beside, 'wx', present?.mode)
  const cleanUp = (signal: NodeJS.Signals): void => {
    rmSync(beside, { force: true })
    process.kill(process.pid, signal)
  }
  for (const signal of ENDING) process.once(signal, cleanUp)
  try {
    await file.writeFile(content)
    if (present) await keepOwner(file, present)
    await file.sync()
    await file.close()
    await rename(beside, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(beside, { force: true })
    throw error
  } finally {
    for (const signal of ENDING) process.off(signal, cleanUp)
  }
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** The rights of a file to run as its owner or group. */
const RUNS_AS = 0o6000

async function keepOwner(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const isOwned = await file.chown(uid, gid).then(
    () => true,
    () => false,
  )
  // behind chown, which takes those rights away
  await file.chmod(isOwned ? mode : mode & ~RUNS_AS)
}
