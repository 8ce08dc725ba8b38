import type { CleanResult } from '../result/clean-result.ts'
import { checkResult } from './check-result.ts'

const COLUMNS = ['start', 'end', 'kind', 'speaker_id', 'speaker', 'quotation', 'source', 'cue', 'confidence'] as const

/**
 * The quotations of a result as CSV (RFC 4180), a header and a row each. What a spreadsheet would take for a formula has an apostrophe before it.
 *
 * @throws {WhosaidError} `invalid-text` where it is no result of `clean`
 * @example
 * writeCsv(clean('“We agree,” said Ada Lund.'))
 */
export function writeCsv(result: CleanResult): string {
  checkResult(result)
  const rows = result.quotations.map(({ start, end, kind, speaker, text, source, cue, confidence }) =>
    [start, end, kind, speaker?.id ?? '', speaker?.name ?? '', text, source?.text ?? '', cue?.text ?? '', confidence]
      .map(cellOf)
      .join(','),
  )
  return [COLUMNS.join(','), ...rows, ''].join('\r\n')
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
