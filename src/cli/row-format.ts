import { extname } from 'node:path'
import type { RowFormat } from '../node/clean-table.ts'

const FORMATS: Readonly<Record<string, RowFormat>> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/** The format of a table whose rows can be cleaned as they are read, by its name or as the caller says; null for all else. */
export function rowFormat(path: string, { format }: { readonly format?: string | undefined }): RowFormat | null {
  const named = format ?? FORMATS[extname(path).toLowerCase()]
  return named === 'csv' || named === 'tsv' || named === 'jsonl' ? named : null
}
