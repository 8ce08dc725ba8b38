import { TRANSCRIPT_FORMATS } from './transcript-format.ts'

/** The formats of files that hold an article a row. */
export const TABLE_FORMATS = ['csv', 'tsv', 'jsonl', 'json'] as const

/** What `cleanDocument` reads and writes: every transcript format, and what is written to be read. */
export const DOCUMENT_FORMATS = [...TRANSCRIPT_FORMATS, 'html', 'markdown', 'text', ...TABLE_FORMATS] as const

/** `csv`, `tsv`, `jsonl` and `json` hold an article a row; `text` is anything without mark-up. */
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

export type TableFormat = (typeof TABLE_FORMATS)[number]
