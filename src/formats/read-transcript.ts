import { readAss } from './captions/read-ass.ts'
import { readCtm } from './captions/read-ctm.ts'
import { readSbv } from './captions/read-sbv.ts'
import { readSrt } from './captions/read-srt.ts'
import { readTimedLines } from './captions/read-timed-lines.ts'
import { readTtml } from './captions/read-ttml.ts'
import { readTurns } from './captions/read-turns.ts'
import { readVtt } from './captions/read-vtt.ts'
import { readWhisperTsv } from './captions/read-whisper-tsv.ts'
import { readAmazon } from './json/read-amazon.ts'
import { readAssemblyai } from './json/read-assemblyai.ts'
import { readAzure } from './json/read-azure.ts'
import { readDeepgram } from './json/read-deepgram.ts'
import { readElevenlabs } from './json/read-elevenlabs.ts'
import { readGladia } from './json/read-gladia.ts'
import { readGoogle } from './json/read-google.ts'
import { readOtranscribe } from './json/read-otranscribe.ts'
import { readPodcast } from './json/read-podcast.ts'
import { readRev } from './json/read-rev.ts'
import { readSpeechmatics } from './json/read-speechmatics.ts'
import { readTransformers } from './json/read-transformers.ts'
import { readVosk } from './json/read-vosk.ts'
import { readWatson } from './json/read-watson.ts'
import { readWhisper } from './json/read-whisper.ts'
import { readWhisperCpp } from './json/read-whisper-cpp.ts'
import { readYoutube } from './json/read-youtube.ts'
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
  ass: readAss,
  ctm: readCtm,
  sbv: readSbv,
  timed: readTimedLines,
  ttml: readTtml,
  'whisper-tsv': readWhisperTsv,
  azure: readAzure,
  elevenlabs: readElevenlabs,
  gladia: readGladia,
  podcast: readPodcast,
  speechmatics: readSpeechmatics,
  transformers: readTransformers,
  vosk: readVosk,
  watson: readWatson,
  youtube: readYoutube,
}

/**
 * Where a transcript file's words stand.
 *
 * @throws {WhosaidError} `invalid-format` with line and column where the file is malformed.
 */
export function readTranscript(source: string, format: TranscriptFormat): Transcript {
  return READERS[format](source)
}
