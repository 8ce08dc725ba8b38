import type { ReviewCode } from '../result/clean-result.ts'
import type { CleanedFile } from './clean-file.ts'
import { describeQuestion } from './describe-question.ts'
import { explain } from './explain.ts'
import { createLocator, type LineAndColumn } from './line-and-column.ts'
import { oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** A garbled name or a question, at its place in a file. */
export interface Finding {
  readonly file: string
  readonly code: 'garbled-name' | ReviewCode
  readonly start: LineAndColumn
  readonly end: LineAndColumn
  readonly text: string
  /** What the text should say; null for a question. */
  readonly to: string | null
  readonly confidence: number | null
  readonly message: string
}

const PLAIN: Paint = (_, text) => text

/** What was found in a file, in the order of its text. */
export function findingsOf(file: string, { result, source }: CleanedFile, verbose: boolean): readonly Finding[] {
  const locate = createLocator(source)
  const edits = result.edits.map(({ start, end, from, to, confidence, reasons }) => {
    const message = `${oneLine(from)} → ${oneLine(to)} (${percent(confidence)}: ${explain(reasons, verbose)})`
    return { file, code: 'garbled-name' as const, start, end, text: from, to, confidence, message }
  })
  const questions = result.review.map((question) => {
    const { start, end, code, text } = question
    const message = describeQuestion(question, PLAIN)
    return { file, code, start, end, text, to: null, confidence: null, message }
  })
  return [...edits, ...questions]
    .sort((a, b) => a.start - b.start)
    .map((finding) => ({ ...finding, start: locate(finding.start), end: locate(finding.end) }))
}

/** `article.txt:3:66: Hadrowitz → Hadrovec (98 %: …)`. */
export const describeFinding = ({ file, start, message }: Finding): string =>
  `${oneLine(file)}:${start.line}:${start.column}: ${message}\n`
