import { readAmazon } from './read-amazon.ts'
import { readAssemblyai } from './read-assemblyai.ts'
import { readDeepgram } from './read-deepgram.ts'
import { readGoogle } from './read-google.ts'
import { readOtranscribe } from './read-otranscribe.ts'
import { readRev } from './read-rev.ts'
import { readSrt } from './read-srt.ts'
import { readTurns } from './read-turns.ts'
import { readVtt } from './read-vtt.ts'
import { readWhisper } from './read-whisper.ts'
import { readWhisperCpp } from './read-whisper-cpp.ts'
import type { Transcript } from './transcript.ts'
import type { TranscriptFormat } from './transcript-format.ts'

const READERS: Readonly<Record<TranscriptFormat, (source: string) => Transcript>> = {
  srt: readSrt,
  vtt: readVtt,
  whisper: readWhisper,
  'whisper-cpp': readWhisperCpp,
  deepgram: readDeepgram,
  assemblyai: readAssemblyai,
  amazon: readAmazon,
  google: readGoogle,
  rev: readRev,
  otranscribe: readOtranscribe,
  turns: readTurns,
}

/**
 * Where a transcript file's words stand.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where the file is malformed.
 */
export function readTranscript(source: string, format: TranscriptFormat): Transcript {
  return READERS[format](source)
}
