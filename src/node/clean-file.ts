import { cleanDocument, type DocumentOptions } from '../formats/clean-document.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { checkRecord, checkText } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { readText } from './read-text.ts'

/**
 * What `cleanDocument` makes of a file; its name tells the format where its contents do not. The file stays as it is.
 *
 * @throws {WhosaidError} `unreadable-file`, and as `cleanDocument` does, with the path
 * @example
 * const { text, quotations } = await cleanFile('interview.vtt', { roster: ['Ada Lindqvist'] })
 */
export async function cleanFile(path: string, options: DocumentOptions = {}): Promise<CleanResult> {
  checkText(path, 'the path of a file', 'unreadable-file')
  checkRecord(options, 'options')
  const { text } = await readText(path)
  try {
    return cleanDocument(text, { fileName: path, ...options })
  } catch (error) {
    if (!(error instanceof WhosaidError) || error.code !== 'invalid-format') throw error
    throw new WhosaidError(error.code, `${path}: ${error.message}`, { cause: error })
  }
}
