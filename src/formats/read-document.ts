import type { DocumentFormat } from './document-format.ts'
import { readHtml } from './documents/read-html.ts'
import { readText } from './documents/read-text.ts'
import { readTranscript } from './read-transcript.ts'
import type { Transcript } from './transcript.ts'
import { isTranscriptFormat } from './transcript-format.ts'

/**
 * Where a file's words stand: its one article, or one for each of its rows.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where the file is malformed.
 */
export function readDocument(file: string, format: DocumentFormat): readonly Transcript[] {
  if (isTranscriptFormat(format)) return [readTranscript(file, format)]
  switch (format) {
    case 'html':
      return [readHtml(file)]
    case 'text':
      return [readText(file)]
  }
}
