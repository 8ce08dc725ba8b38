import { WhosaidError } from '../text/whosaid-error.ts'
import type { CleanedFile, FileCleaner } from './clean-file.ts'
import type { FoundFile, FoundFiles } from './find-files.ts'
import { paintFor, show, type Terminal } from './terminal.ts'

/**
 * Cleans each file and hands it on. Of many files one that cannot be used is told and the rest goes on; alone it is thrown.
 *
 * @returns whether all could be used
 */
export async function cleanFiles(
  { files, areMany }: FoundFiles,
  cleanFile: FileCleaner,
  terminal: Terminal,
  use: (file: FoundFile, cleaned: CleanedFile) => Promise<void>,
): Promise<boolean> {
  let isWhole = true
  if (files.length === 0) await show(terminal.stderr, 'no files: .whosaidignore leaves out all that are named\n')
  for (const file of files) {
    try {
      await use(file, await cleanFile(file.path))
    } catch (error) {
      if (!areMany || !(error instanceof WhosaidError)) throw error
      isWhole = false
      await show(terminal.stderr, `${paintFor(terminal.stderr)('red', 'whosaid:')} ${error.message}\n`)
    }
  }
  return isWhole
}
