import type { CleanResult, ReviewCode } from '../result/clean-result.ts'
import type { Reason } from '../text/reason.ts'
import { oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** At most so many kinds of change are listed; the rest is counted. */
const MOST = 20
/** At most so many reasons for an edit, the first ones; `--json` has them all. */
const REASONS = 3

const REVIEW: Readonly<Record<ReviewCode, string>> = {
  'unknown-speaker': 'speaks, but nobody known',
  'ambiguous-name': 'may be several people',
  'unsure-edit': 'may be a garble',
  'withheld-edit': 'is a garble, but was not to be edited',
  'undecided-spelling': 'is one person with another spelling; which is right?',
  'unbalanced-quotation-mark': 'a quotation mark without its partner',
  'suggested-label': 'a speaker whose name the words suggest',
}

/** What was mended and what is left for a person, a line a kind. */
export function describeChanges(result: CleanResult, paint: Paint): string {
  // what a transcript writes in parts, or more than once, is one name
  const names = result.edits.filter(({ reasons }) => !reasons.some(({ code }) => code === 'same-name'))
  const mended = tally(
    names,
    (e) => `${oneLine(e.from)} → ${paint('green', oneLine(e.to))}`,
    (e) => paint('dim', `    ${percent(e.confidence)}: ${explain(e.reasons)}`),
  )
  const left = tally(result.review, (r) => {
    const candidates = r.candidates.map((c) => `${oneLine(c.name)} ${percent(c.confidence)}`).join(', ')
    return `${paint('yellow', oneLine(r.text))}: ${REVIEW[r.code]}${candidates && ` (${candidates})`}`
  })
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

const explain = (reasons: readonly Reason[]): string =>
  reasons
    .slice(0, REASONS)
    .map((r) => oneLine(r.text))
    .join('; ')

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
