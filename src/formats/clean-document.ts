import { type Cleaner, createCleaner } from '../clean.ts'
import { applyEdits } from '../edits/apply-edits.ts'
import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { chooseFormat, type DocumentPlace } from './choose-format.ts'
import { composePlainText } from './compose-plain-text.ts'
import type { DocumentFormat } from './document-format.ts'
import { joinResults } from './placing/join-results.ts'
import { type Placed, placeResult } from './placing/place-result.ts'
import { suggestLabels } from './placing/suggest-labels.ts'
import { readDocument } from './read-document.ts'
import type { Transcript } from './transcript.ts'
import { isTranscriptFormat } from './transcript-format.ts'

export interface DocumentOptions extends CleanOptions, DocumentPlace {}

export interface DocumentCleaner {
  clean(file: string, place?: DocumentPlace): CleanResult
}

/**
 * Mends the names of a file of any format and leaves all else as it is. Offsets lead into the file, `text` is the mended file; where the
 * file says a word twice, each is an edit. The medium of transcripts is `speech`, that of all else `article`, unless the options say otherwise.
 *
 * @throws {WhosaidError} `invalid-format` where the file is malformed, with line and column, or of a kind that cannot be read, with what to do.
 * @example
 * cleanDocument('<p>Envoy <b>Ada Lindqvist</b> flew in. “We agree,” Lind<i>k</i>vist said.</p>').text
 * // '<p>Envoy <b>Ada Lindqvist</b> flew in. “We agree,” Lind<i>q</i>vist said.</p>'
 */
export function cleanDocument(file: string, options: DocumentOptions = {}): CleanResult {
  const { format, fileName, field, ...others } = options
  return createDocumentCleaner(others).clean(file, {
    ...(format !== undefined && { format }),
    ...(fileName !== undefined && { fileName }),
    ...(field !== undefined && { field }),
  })
}

/** A cleaner for many files: the roster's index is built once. */
export function createDocumentCleaner(options: CleanOptions = {}): DocumentCleaner {
  const cleaners = new Map<string, Cleaner>()
  const cleanerFor = (format: DocumentFormat): Cleaner => {
    const medium = options.medium ?? (isTranscriptFormat(format) ? 'speech' : 'article')
    const cleaner = cleaners.get(medium) ?? createCleaner({ ...options, medium })
    cleaners.set(medium, cleaner)
    return cleaner
  }
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
  const placed = joinResults(readDocument(file, format, field).map((article) => cleanArticle(cleaner, file, article)))
  return { ...placed, text: applyEdits(file, placed.edits) }
}

function cleanArticle(cleaner: Cleaner, file: string, article: Transcript): Placed {
  const layer = article.layers[0] ?? []
  const plain = composePlainText(layer)
  const cleaned = cleaner.clean(plain.text)
  const placed = placeResult(file, article, plain, cleaned)
  const review = [...placed.review, ...suggestLabels(layer, plain, cleaned)]
  return { ...placed, review: review.sort((a, b) => a.start - b.start) }
}
