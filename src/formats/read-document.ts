import type { DocumentFormat } from './document-format.ts'
import { isSentMail } from './documents/is-sent-mail.ts'
import { readDelimited } from './documents/read-delimited.ts'
import { readHtml } from './documents/read-html.ts'
import { readJsonArticles } from './documents/read-json-articles.ts'
import { readMail } from './documents/read-mail.ts'
import { readMarkdown } from './documents/read-markdown.ts'
import { readText } from './documents/read-text.ts'
import { readTranscript } from './read-transcript.ts'
import type { Transcript } from './transcript.ts'
import { isTranscriptFormat } from './transcript-format.ts'

/**
 * Where a file's words stand: its one article, or one for each of its rows.
 *
 * @param field the column or key of a row's text
 * @throws {WhosaidError} `invalid-format` with line and column where the file is malformed; `invalid-option` where there is no such field.
 */
export function readDocument(file: string, format: DocumentFormat, field?: string): readonly Transcript[] {
  if (isTranscriptFormat(format)) return [readTranscript(file, format)]
  switch (format) {
    case 'html':
      return [readHtml(file)]
    case 'markdown':
      return [readMarkdown(file)]
    case 'text':
      return [isSentMail(file) ? readMail(file) : readText(file)]
    case 'csv':
    case 'tsv':
      return readDelimited(file, format, field)
    case 'json':
    case 'jsonl':
      return readJsonArticles(file, format, field)
  }
}
