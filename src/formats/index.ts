export {
  cleanDocument,
  createDocumentCleaner,
  type DocumentCleaner,
  type DocumentOptions,
  type DocumentPlace,
} from './clean-document.ts'
export {
  cleanTranscript,
  createTranscriptCleaner,
  type TranscriptCleaner,
  type TranscriptOptions,
} from './clean-transcript.ts'
export { detectFormat } from './detect-format.ts'
export { DOCUMENT_FORMATS, type DocumentFormat } from './document-format.ts'
export { TRANSCRIPT_FORMATS, type TranscriptFormat } from './transcript-format.ts'
