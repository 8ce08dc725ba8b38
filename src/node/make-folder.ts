import { mkdir } from 'node:fs/promises'
import { WhosaidError } from '../text/whosaid-error.ts'
import { describeFileError } from './describe-file-error.ts'

/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @throws {WhosaidError} `unwritable-file`, also where a file stands in its place.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    throw new WhosaidError('unwritable-file', `cannot make the folder ${path}: ${describeFileError(error)}`, {
      cause: error,
    })
  }
}
