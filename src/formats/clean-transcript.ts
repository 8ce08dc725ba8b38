import { type Cleaner, createCleaner } from '../clean.ts'
import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { composePlainText } from './compose-plain-text.ts'
import { detectFormat } from './detect-format.ts'
import { placeResult } from './placing/place-result.ts'
import { suggestLabels } from './placing/suggest-labels.ts'
import { readTranscript } from './read-transcript.ts'
import { TRANSCRIPT_FORMATS, type TranscriptFormat } from './transcript-format.ts'

export interface TranscriptOptions extends CleanOptions {
  /** The file's layout; found from its contents where left out. */
  readonly format?: TranscriptFormat
}

export interface TranscriptCleaner {
  clean(source: string, format?: TranscriptFormat): CleanResult
}

/**
 * Mends the names of a transcript file and leaves every other byte as it is. Offsets lead into the file, `text` is the mended file;
 * where the file says a word twice (as text and word by word), each is an edit. The medium is `speech` unless the options say otherwise.
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
  const cleaner = createCleaner({ medium: 'speech', ...options })
  return { clean: (source, format) => cleanWith(cleaner, source, format) }
}

/** Cleans a transcript with any cleaner of plain text. */
export function cleanWith(cleaner: Cleaner, source: string, format?: TranscriptFormat): CleanResult {
  const transcript = readTranscript(source, chooseFormat(source, format))
  const layer = transcript.layers[0] ?? []
  const plain = composePlainText(layer)
  const cleaned = cleaner.clean(plain.text)
  const placed = placeResult(source, transcript, plain, cleaned)
  const review = [...placed.review, ...suggestLabels(layer, plain, cleaned)]
  return { ...placed, review: review.sort((a, b) => a.start - b.start) }
}

function chooseFormat(source: string, format: TranscriptFormat | undefined): TranscriptFormat {
  if (typeof source !== 'string') {
    throw new WhosaidError('invalid-text', `a transcript is a string, not ${typeof source}`)
  }
  const known = format ?? detectFormat(source)
  if (known !== null && TRANSCRIPT_FORMATS.includes(known)) return known
  const formats = TRANSCRIPT_FORMATS.join(', ')
  throw new WhosaidError(
    'invalid-format',
    known === null
      ? `line 1, column 1: the layout is none of ${formats}`
      : `"${known}" is none of the formats ${formats}`,
  )
}
