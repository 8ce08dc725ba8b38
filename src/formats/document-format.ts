import { TRANSCRIPT_FORMATS } from './transcript-format.ts'

/** What `cleanDocument` reads and writes: every transcript format, and what is written to be read. */
export const DOCUMENT_FORMATS = [...TRANSCRIPT_FORMATS, 'html', 'text'] as const

/** `text` is anything without mark-up. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
