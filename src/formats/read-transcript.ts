import { readSrt } from './read-srt.ts'
import { readTurns } from './read-turns.ts'
import { readVtt } from './read-vtt.ts'
import type { Transcript } from './transcript.ts'
import type { TranscriptFormat } from './transcript-format.ts'

const READERS: Partial<Record<TranscriptFormat, (source: string) => Transcript>> = {
  srt: readSrt,
  vtt: readVtt,
  turns: readTurns,
}

/**
 * Where a transcript file's words stand.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where the file is malformed.
 */
export function readTranscript(source: string, format: TranscriptFormat): Transcript {
  return READERS[format]!(source)
}
