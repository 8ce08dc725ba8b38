import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { createDocumentCleaner } from './clean-document.ts'
import { detectFormat } from './detect-format.ts'
import { isTranscriptFormat, TRANSCRIPT_FORMATS, type TranscriptFormat } from './transcript-format.ts'

export interface TranscriptOptions extends CleanOptions {
  /** The file's layout; found from its contents where left out. */
  readonly format?: TranscriptFormat
}

export interface TranscriptCleaner {
  clean(source: string, format?: TranscriptFormat): CleanResult
}

/**
 * `cleanDocument` for transcripts alone: anything else is refused.
 *
 * @throws {WhosaidError} `invalid-format` where the format is not known or the file is malformed, with line and column.
 * @example
 * const roster = [{ name: 'Indira Diaz', titles: ['Harbour Bank'] }]
 * cleanTranscript('WEBVTT\n\n00:00.000 --> 00:02.000\nA question from in their idea of Harbour Bank, go ahead.', { roster }).text
 * // 'WEBVTT\n\n00:00.000 --> 00:02.000\nA question from Indira Diaz of Harbour Bank, go ahead.'
 */
export function cleanTranscript(source: string, { format, ...options }: TranscriptOptions = {}): CleanResult {
  return createTranscriptCleaner(options).clean(source, format)
}

/** A cleaner for many transcripts: the roster's index is built once. */
export function createTranscriptCleaner(options: CleanOptions = {}): TranscriptCleaner {
  const cleaner = createDocumentCleaner({ medium: 'speech', ...options })
  return { clean: (source, format) => cleaner.clean(source, { format: chooseTranscriptFormat(source, format) }) }
}

function chooseTranscriptFormat(source: string, format: TranscriptFormat | undefined): TranscriptFormat {
  if (typeof source !== 'string') {
    throw new WhosaidError('invalid-text', `a transcript is a string, not ${typeof source}`)
  }
  const known = format ?? detectFormat(source)
  if (known !== null && isTranscriptFormat(known)) return known
  const formats = TRANSCRIPT_FORMATS.join(', ')
  throw new WhosaidError(
    'invalid-format',
    format === undefined
      ? `line 1, column 1: the layout is none of ${formats}`
      : `"${format}" is none of the formats ${formats}`,
  )
}
