import { readSrt } from './captions/read-srt.ts'
import { readTurns } from './captions/read-turns.ts'
import { readVtt } from './captions/read-vtt.ts'
import { readAmazon } from './json/read-amazon.ts'
import { readAssemblyai } from './json/read-assemblyai.ts'
import { readDeepgram } from './json/read-deepgram.ts'
import { readGoogle } from './json/read-google.ts'
import { readOtranscribe } from './json/read-otranscribe.ts'
import { readRev } from './json/read-rev.ts'
import { readWhisper } from './json/read-whisper.ts'
import { readWhisperCpp } from './json/read-whisper-cpp.ts'
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
