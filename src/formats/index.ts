export {
  cleanTranscript,
  createTranscriptCleaner,
  type TranscriptCleaner,
  type TranscriptOptions,
} from './clean-transcript.ts'
export { detectFormat } from './detect-format.ts'
export { TRANSCRIPT_FORMATS, type TranscriptFormat } from './transcript-format.ts'
