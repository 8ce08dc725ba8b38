import { applyLabels, cleanDocument, DOCUMENT_FORMATS } from '../formats/index.ts'
import { type ReadText, readText, readTextStream } from '../node/read-text.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { type CleaningValues, readChoice, readCleanOptions, readLabels } from './cleaning-options.ts'
import type { Terminal } from './terminal.ts'

/** What came out of a file, and the encoding that the file has. */
export interface CleanedFile {
  readonly result: CleanResult
  readonly encoding: string
}

/** Cleans a file, or standard input for `-`, as the options say. */
export async function cleanFile(file: string, values: CleaningValues, terminal: Terminal): Promise<CleanedFile> {
  const format = values.format === undefined ? undefined : readChoice('--format', values.format, DOCUMENT_FORMATS)
  const options = await readCleanOptions(values)
  const { text, encoding } = await readInput(file, values.encoding, terminal)
  const fileName = file === '-' ? undefined : file
  try {
    const { field } = values
    const place = {
      ...(format !== undefined && { format }),
      ...(fileName !== undefined && { fileName }),
      ...(field !== undefined && { field }),
    }
    const labels = readLabels(values.label ?? [])
    const labelled = Object.keys(labels).length > 0 ? applyLabels(text, labels, place) : text
    return { result: cleanDocument(labelled, { ...options, ...place }), encoding }
  } catch (error) {
    if (!(error instanceof WhosaidError) || error.code !== 'invalid-format') throw error
    throw new WhosaidError(error.code, `${fileName ?? 'standard input'}: ${error.message}`, { cause: error })
  }
}

const readInput = (file: string, encoding: string | undefined, terminal: Terminal): Promise<ReadText> =>
  file === '-' ? readTextStream(terminal.stdin, 'standard input', encoding) : readText(file, encoding)
