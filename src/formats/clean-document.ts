import type { Cleaner } from '../clean.ts'
import { checkDecided } from '../edits/check-decided.ts'
import type { CleanOptions } from '../options.ts'
import { entitiesOf } from '../resolution/index/compile-roster.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { checkRecord } from '../text/check-argument.ts'
import { chooseFormat, type DocumentPlace } from './choose-format.ts'
import { cleanRead, createCleaners } from './clean-read.ts'
import type { DocumentFormat } from './document-format.ts'
import { readDocument } from './read-document.ts'

export interface DocumentOptions extends CleanOptions, DocumentPlace {}

export interface DocumentCleaner {
  clean(file: string, place?: DocumentPlace): CleanResult
}

/**
 * Mends the names of a file of any format and leaves all else as it is. Offsets lead into the file, `text` is the mended file; where the
 * file says a word twice, each is an edit. The medium of transcripts is `speech`, that of all else `article`, unless the options say otherwise.
 *
 * @throws {WhosaidError} `invalid-format` where the file is malformed, with line and column, or of a kind that cannot be read, with what to do;
 * and whatever `clean` throws.
 * @example
 * cleanDocument('<p>Envoy <b>Ada Lindqvist</b> flew in. “We agree,” Lind<i>k</i>vist said.</p>').text
 * // '<p>Envoy <b>Ada Lindqvist</b> flew in. “We agree,” Lind<i>q</i>vist said.</p>'
 */
export function cleanDocument(file: string, options: DocumentOptions = {}): CleanResult {
  checkRecord(options, 'options')
  const { format, fileName, field, ...others } = options
  const result = createDocumentCleaner(others).clean(file, {
    ...(format !== undefined && { format }),
    ...(fileName !== undefined && { fileName }),
    ...(field !== undefined && { field }),
  })
  const { roster = [], decisions = {} } = others
  checkDecided(file, decisions, entitiesOf(roster), result.entities)
  return result
}

/** A cleaner for many files: the roster's index is built once. */
export function createDocumentCleaner(options: CleanOptions = {}): DocumentCleaner {
  checkRecord(options, 'options')
  const cleanerFor = createCleaners(options)
  // a caller's mistake is told before any file is there
  cleanerFor('text')
  return {
    clean(file, place = {}) {
      const format = chooseFormat(file, place)
      return cleanWith(cleanerFor(format), file, format, place.field)
    },
  }
}

/** Cleans a file with any cleaner of plain text. */
export function cleanWith(
  cleaner: Cleaner,
  file: string,
  format: DocumentFormat = chooseFormat(file, {}),
  field?: string,
): CleanResult {
  return cleanRead(cleaner, file, readDocument(file, format, field))
}
