import { readFileSync, readlinkSync, renameSync, symlinkSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

/** The locks that this process holds. */
const held = new Set<string>()
const MOST_TRIES = 10

/**
 * Makes this process the only one that writes a file; the result gives the file free again. The lock is a link beside the file that says which process
 * has it: it is made whole or not at all, and void once that process is gone.
 *
 * @throws {WhosaidError} `unwritable-file` where another process has the file, or the link cannot be made
 */
export function lockFile(path: string): () => void {
  const link = `${resolve(path)}.lock`
  const own = `${hostname()}:${process.pid}:${startOf(process.pid)}`
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      symlinkSync(own, link)
      held.add(link)
      return () => {
        held.delete(link)
        unlinkSync(link)
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new WhosaidError('unwritable-file', `cannot lock ${path}: ${describeFileError(error)}`, { cause: error })
    }
    const owner = readOwner(link)
    if (owner === null) continue
    if (isAlive(owner, link))
      throw new WhosaidError(
        'unwritable-file',
        `${path} is being written by another process (${owner}); if there is none, remove ${link}`,
      )
    removeDead(link, owner)
  }
  throw new WhosaidError('unwritable-file', `cannot lock ${path}: others lock it again and again`)
}

function readOwner(link: string): string | null {
  try {
    return readlinkSync(link)
  } catch {
    return null
  }
}

/** Of another machine nothing is known, so that its processes are taken to be alive. */
function isAlive(owner: string, link: string): boolean {
  const [host, id, start] = owner.split(':')
  const pid = Number(id)
  if (host !== hostname()) return true
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  if (pid === process.pid) return held.has(link)
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  // another process may have got the number of the one that died
  const now = startOf(pid)
  return !start || !now || start === now
}

/** When a process started, in the system's own count; empty where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** Takes the link of a dead process away. It is renamed first, so that of several who try only one removes it, and a new lock made meanwhile is put back. */
function removeDead(link: string, owner: string): void {
  const aside = `${link}.${process.pid}`
  try {
    renameSync(link, aside)
    if (readOwner(aside) === owner) unlinkSync(aside)
    else renameSync(aside, link)
  } catch {
    // somebody else was quicker
  }
}
