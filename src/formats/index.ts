export type { DocumentPlace } from './choose-format.ts'
export {
  cleanDocument,
  createDocumentCleaner,
  type DocumentCleaner,
  type DocumentOptions,
} from './clean-document.ts'
export {
  cleanTranscript,
  createTranscriptCleaner,
  type TranscriptCleaner,
  type TranscriptOptions,
} from './clean-transcript.ts'
export { detectFormat } from './detect-format.ts'
export { DOCUMENT_FORMATS, type DocumentFormat } from './document-format.ts'
export { applyLabels } from './labelling/apply-labels.ts'
export { TRANSCRIPT_FORMATS, type TranscriptFormat } from './transcript-format.ts'
export { exportVocabulary, VOCABULARY_SERVICES, type VocabularyService } from './vocabulary/export-vocabulary.ts'
