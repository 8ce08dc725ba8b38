import { randomUUID } from 'node:crypto'
import { rmSync, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

/** What a file is to hold, or its pieces as they come. */
type Content = string | Uint8Array | AsyncIterable<string>

/**
 * Writes a file whole or not at all: beside it first, then renamed into place. Keeps the owner and permissions of a file that is
 * replaced (or, where it may not give it its owner, drops the rights to run as that owner), follows a symbolic link, and writes straight
 * into what is no file (`/dev/null`, a pipe). A signal that ends the process leaves nothing beside it.
 *
 * @throws {WhosaidError} `unwritable-file`
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    if ((await lstat(target).catch(() => null))?.isSymbolicLink())
      throw Object.assign(new Error('it is a symbolic link to nothing'), { code: 'EDANGLING' })
    const present = await stat(target).catch(() => null)
    if (present?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
    if (present && !present.isFile()) await writeFile(target, content)
    else await replaceFile(target, content, present)
  } catch (error) {
    if (error instanceof WhosaidError) throw error
    throw new WhosaidError('unwritable-file', `cannot write ${path}: ${describeFileError(error)}`, { cause: error })
  }
}

async function replaceFile(path: string, content: Content, present: Stats | null): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`)
  const file = await open(beside, 'wx', present?.mode)
  const cleanUp = (signal: NodeJS.Signals): void => {
    rmSync(beside, { force: true })
    process.kill(process.pid, signal)
  }
  for (const signal of ENDING) process.once(signal, cleanUp)
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content)
    else await writePieces(file, content)
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

/** Writes pieces as they come, many small ones at once. */
async function writePieces(file: FileHandle, pieces: AsyncIterable<string>): Promise<void> {
  let gathered = ''
  for await (const piece of pieces) {
    gathered += piece
    if (gathered.length < 65_536) continue
    await file.appendFile(gathered)
    gathered = ''
  }
  await file.appendFile(gathered)
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
