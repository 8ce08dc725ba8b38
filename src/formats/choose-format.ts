import { checkOptions, checkText, describeValue } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { detectFormat } from './detect-format.ts'
import { DOCUMENT_FORMATS, type DocumentFormat, TABLE_FORMATS } from './document-format.ts'
import { refuseUnsupported } from './refuse-unsupported.ts'

/** What is known of a file. */
export interface DocumentPlace {
  /** Its layout; told from its contents, or else from its name, where left out. */
  readonly format?: DocumentFormat
  readonly fileName?: string
  /** The column or key of the text, where the file holds an article a row: CSV, TSV, JSON, JSON lines. */
  readonly field?: string
}

/**
 * The format of a file: as the caller says, or as it is told.
 *
 * @throws {WhosaidError} `invalid-format` where it is none, or the file is known to be no text.
 */
export function chooseFormat(file: string, place: DocumentPlace): DocumentFormat {
  checkText(file, 'a file')
  checkOptions(place, ['format', 'fileName', 'field'])
  const { format, fileName, field } = place
  if (field !== undefined) checkText(field, 'the field of the text', 'invalid-option')
  if (format !== undefined && !DOCUMENT_FORMATS.includes(format)) {
    throw new WhosaidError(
      'invalid-format',
      `${describeValue(format)} is none of the formats ${DOCUMENT_FORMATS.join(', ')}`,
    )
  }
  refuseUnsupported(file)
  if (format !== undefined) return format
  const detected = detectFormat(file, fileName)
  if (field === undefined) return detected ?? 'text'
  return TABLE_FORMATS.find((table) => table === detected) ?? tableFormat(file)
}

/** A file with a column that the caller names is a table. */
const tableFormat = (file: string): DocumentFormat => (/^[^\r\n]*\t/.test(file) ? 'tsv' : 'csv')
