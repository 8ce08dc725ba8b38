import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

/** A file of a folder, and where it lies below it, with `/` between the parts. */
export interface WalkedFile {
  readonly path: string
  readonly below: string
}

const LEFT_OUT = new Set(['node_modules'])

/**
 * All files below a folder, in the order of their names; hidden ones, links and `node_modules` are left out.
 *
 * @param isEntered may say of a folder that it is not entered
 * @throws {WhosaidError} `unreadable-file`
 */
export async function* walkFolder(
  root: string,
  isEntered: (folder: string) => boolean = () => true,
  below = '',
): AsyncGenerator<WalkedFile> {
  const entries = await readdir(root === '' ? '.' : root, { withFileTypes: true }).catch((error) => {
    throw new WhosaidError('unreadable-file', `cannot read ${root}: ${describeFileError(error)}`, { cause: error })
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue
    const path = join(root, entry.name)
    if (entry.isDirectory()) {
      if (isEntered(path)) yield* walkFolder(path, isEntered, `${below}${entry.name}/`)
    } else if (entry.isFile()) yield { path, below: `${below}${entry.name}` }
  }
}

/** Is a folder another one than `left`, the folder of results? All are where there is none. */
export const isNot =
  (left: string | undefined) =>
  (folder: string): boolean =>
    left === undefined || resolve(folder) !== resolve(left)

/** The fixed folder of a pattern, and what of it is to be matched below that. */
export function rootOfGlob(glob: string, isGlob: (part: string) => boolean): { root: string; pattern: string } {
  const parts = glob.replace(/^(?:\.\/)+/, '').split('/')
  const first = parts.findIndex(isGlob)
  const fixed = parts.slice(0, first).join('/')
  return { root: fixed === '' && glob.startsWith('/') ? '/' : fixed, pattern: parts.slice(first).join('/') }
}
