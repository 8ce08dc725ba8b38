export { type Archive, type ArchiveOptions, type ArchivePerson, createArchive } from './create-archive.ts'
export { type Correction, type Learned, learnFromCorrections } from './learn-from-corrections.ts'
export type { Decision, DocumentPlace, Judgement, LogLine, Reading } from './log.ts'
export type { Question, Side } from './questions.ts'
