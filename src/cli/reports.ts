import { version } from '../../package.json'
import { describeFinding, type Finding } from './finding.ts'
import { printable } from './printable.ts'
import { sarifOf } from './sarif.ts'
import { writeJson } from './write-json.ts'

/** Forms of a report for people and for machines. */
export const REPORT_KINDS = ['json', 'github', 'sarif', 'text'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** What was found in all files, in one of the forms. */
export function composeReport(kind: ReportKind, findings: readonly Finding[]): string {
  if (kind === 'json') return `${writeJson({ version, findings }, 2)}\n`
  if (kind === 'sarif') return `${writeJson(sarifOf(findings), 2)}\n`
  return findings.map(kind === 'github' ? annotationOf : (f: Finding) => printable(describeFinding(f), false)).join('')
}

/** A line that GitHub shows beside the text: a warning for a garble, a notice for a question. */
function annotationOf({ file, code, start, end, to, message }: Finding): string {
  const place = [`file=${property(file)}`, `line=${start.line}`, `col=${start.column}`]
  // columns are of one line only
  if (end.line === start.line) place.push(`endColumn=${end.column}`)
  const level = to === null ? 'notice' : 'warning'
  return `::${level} ${[...place, `title=whosaid ${code}`].join(',')}::${data(message)}\n`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
