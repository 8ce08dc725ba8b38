import { chooseFormat, type DocumentPlace } from '../formats/choose-format.ts'
import { cleanRead, createCleaners } from '../formats/clean-read.ts'
import { DOCUMENT_FORMATS, type DocumentFormat } from '../formats/document-format.ts'
import { isSentMail } from '../formats/documents/is-sent-mail.ts'
import { readText as readPlainText } from '../formats/documents/read-text.ts'
import type { Transcript } from '../formats/transcript.ts'
import { type ReadText, readText, readTextStream, SAY_ENCODING } from '../node/read-text.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { type CleaningValues, readChoice, readCleanOptions, readLabels } from './cleaning-options.ts'
import type { Terminal } from './terminal.ts'

/** What came out of a file. */
export interface CleanedFile {
  readonly result: CleanResult
  /** The text as the file has it. */
  readonly written: string
  /** The text into which the result's offsets lead: as written, its labels replaced where that was asked for. */
  readonly source: string
  readonly encoding: string
}

/** Cleans a file, or standard input for `-`. */
export type FileCleaner = (file: string) => Promise<CleanedFile>

interface FileValues extends CleaningValues {
  readonly 'stdin-filename'?: string | undefined
}

/** A cleaner of files as the options say; a roster is read once. */
export async function createFileCleaner(values: FileValues, terminal: Terminal): Promise<FileCleaner> {
  const format = values.format === undefined ? undefined : readChoice('--format', values.format, DOCUMENT_FORMATS)
  const labels = readLabels(values.label ?? [])
  const { field } = values
  const cleanerFor = createCleaners(await readCleanOptions(values))
  // a caller's mistake is told before any file is there
  cleanerFor('text')
  return async (file) => {
    const { text: written, encoding } = await readInput(file, values.encoding, terminal)
    const fileName = file === '-' ? values['stdin-filename'] : file
    const place = {
      ...(format !== undefined && { format }),
      ...(fileName !== undefined && { fileName }),
      ...(field !== undefined && { field }),
    }
    try {
      const source = Object.keys(labels).length > 0 ? await replaceLabels(written, labels, place) : written
      const chosen = chooseFormat(source, place)
      const articles = await readArticles(source, chosen, field)
      return { result: cleanRead(cleanerFor(chosen), source, articles), written, source, encoding }
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error
      throw new WhosaidError(error.code, `${fileName ?? 'standard input'}: ${error.message}`, { cause: error })
    }
  }
}

const readInput = (file: string, encoding: string | undefined, terminal: Terminal): Promise<ReadText> =>
  file === '-'
    ? readTextStream(terminal.stdin, 'standard input', encoding, SAY_ENCODING)
    : readText(file, encoding, SAY_ENCODING)

/** Plain text needs none of the readers of other formats, which are loaded where a file has one. */
async function readArticles(file: string, format: DocumentFormat, field?: string): Promise<readonly Transcript[]> {
  if (format === 'text' && !isSentMail(file)) return [readPlainText(file)]
  const { readDocument } = await import('../formats/read-document.ts')
  return readDocument(file, format, field)
}

async function replaceLabels(
  file: string,
  labels: Readonly<Record<string, string>>,
  place: DocumentPlace,
): Promise<string> {
  const { applyLabels } = await import('../formats/labelling/apply-labels.ts')
  return applyLabels(file, labels, place)
}
