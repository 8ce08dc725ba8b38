import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { checkRecord, checkText, describeValue } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { createDocumentCleaner } from './clean-document.ts'
import { detectFormat } from './detect-format.ts'
import { isTranscriptFormat, TRANSCRIPT_FORMATS, type TranscriptFormat } from './transcript-format.ts'

export interface TranscriptOptions extends CleanOptions {
  /** The file's layout; found from its contents where left out. */
  readonly format?: TranscriptFormat
}

export interface TranscriptCleaner {
  clean(file: string, format?: TranscriptFormat): CleanResult
}

/**
 * `cleanDocument` for transcripts alone: anything else is refused.
 *
 * @throws {WhosaidError} `invalid-format` where the format is not known or the file is malformed, with line and column.
 * @example
 * const roster = [{ name: 'Ingrid Hale', titles: ['Harbour Bank'] }]
 * cleanTranscript('WEBVTT\n\n00:00.000 --> 00:02.000\nA question from in great hail of Harbour Bank, go ahead.', { roster }).text
 * // 'WEBVTT\n\n00:00.000 --> 00:02.000\nA question from Ingrid Hale of Harbour Bank, go ahead.'
 */
export function cleanTranscript(file: string, given: TranscriptOptions = {}): CleanResult {
  checkRecord(given, 'options')
  const { format, ...options } = given
  return createTranscriptCleaner(options).clean(file, format)
}

/** A cleaner for many transcripts: the roster's index is built once. */
export function createTranscriptCleaner(options: CleanOptions = {}): TranscriptCleaner {
  checkRecord(options, 'options')
  const cleaner = createDocumentCleaner({ medium: 'speech', ...options })
  return { clean: (file, format) => cleaner.clean(file, { format: chooseTranscriptFormat(file, format) }) }
}

function chooseTranscriptFormat(file: string, format: TranscriptFormat | undefined): TranscriptFormat {
  checkText(file, 'a transcript')
  const known = format ?? detectFormat(file)
  if (known !== null && isTranscriptFormat(known)) return known
  const formats = TRANSCRIPT_FORMATS.join(', ')
  throw new WhosaidError(
    'invalid-format',
    format === undefined
      ? `line 1, column 1: the layout is none of ${formats}`
      : `${describeValue(format)} is none of the formats ${formats}`,
  )
}
