import type { CleanResult } from '../result/clean-result.ts'
import { describeQuestion } from './describe-question.ts'
import { explain } from './explain.ts'
import { count, oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** At most so many kinds of change are listed; the rest is counted. */
const MOST = 20

/** What was mended and what is left for a person, a line a kind. */
export function describeChanges(result: CleanResult, paint: Paint, verbose = false): string {
  // what a transcript writes in parts, or more than once, is one name
  const names = result.edits.filter(({ reasons }) => !reasons.some(({ code }) => code === 'same-name'))
  const mended = tally(
    names,
    (e) => `${oneLine(e.from)} → ${paint('green', oneLine(e.to))}`,
    (e) => paint('dim', `    ${percent(e.confidence)}: ${explain(e.reasons, verbose)}`),
  )
  const left = tally(result.review, (question) => describeQuestion(question, paint))
  const heading = `${count(names.length, 'name')} mended, ${result.review.length} left for review`
  return [paint('bold', heading), ...mended, ...left].map((line) => `${line}\n`).join('')
}

/** Each different line once, with how often it occurs, and what is to be said of the first of its kind. */
function tally<T>(items: readonly T[], describe: (item: T) => string, explain?: (item: T) => string): string[] {
  const kinds = new Map<string, { readonly first: T; count: number }>()
  for (const item of items) {
    const line = describe(item)
    const kind = kinds.get(line)
    if (kind) kind.count++
    else kinds.set(line, { first: item, count: 1 })
  }
  const lines = [...kinds].slice(0, MOST).flatMap(([line, { first, count }]) => {
    return [`  ${line}${count > 1 ? ` (${count} times)` : ''}`, ...(explain ? [explain(first)] : [])]
  })
  return kinds.size > MOST ? [...lines, `  … and ${kinds.size - MOST} more`] : lines
}
