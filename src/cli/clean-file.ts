import { extname } from 'node:path'
import { clean } from '../clean.ts'
import { cleanTranscript, detectFormat, TRANSCRIPT_FORMATS, type TranscriptFormat } from '../formats/index.ts'
import { readText, readTextStream } from '../node/read-text.ts'
import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { type CleaningValues, readChoice, readCleanOptions } from './cleaning-options.ts'
import type { Terminal } from './terminal.ts'

/** Files of these names hold a transcript; any other is an article unless `--format` says otherwise. */
const TRANSCRIPT_EXTENSIONS = ['.srt', '.vtt', '.otr', '.json']

/** Cleans a file, or standard input for `-`, as the options say: an article, or a transcript in its format. */
export async function cleanFile(file: string, values: CleaningValues, terminal: Terminal): Promise<CleanResult> {
  const format = values.format === undefined ? undefined : readChoice('--format', values.format, TRANSCRIPT_FORMATS)
  const options = await readCleanOptions(values)
  const source = file === '-' ? await readTextStream(terminal.stdin, 'standard input') : await readText(file)
  const isTranscript = format !== undefined || TRANSCRIPT_EXTENSIONS.includes(extname(file).toLowerCase())
  return isTranscript ? cleanAsTranscript(source, file, format, options) : clean(source, options)
}

function cleanAsTranscript(
  source: string,
  file: string,
  given: TranscriptFormat | undefined,
  options: CleanOptions,
): CleanResult {
  const format = given ?? detectFormat(source, file)
  try {
    return cleanTranscript(source, { ...options, ...(format !== null && { format }) })
  } catch (error) {
    if (!(error instanceof WhosaidError) || error.code !== 'invalid-format') throw error
    throw new WhosaidError(error.code, `${file}: ${error.message}`, { cause: error })
  }
}
