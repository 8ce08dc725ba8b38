import type { ReviewCode, ReviewItem } from '../result/clean-result.ts'
import { oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

const QUESTIONS: Readonly<Record<ReviewCode, string>> = {
  'unknown-speaker': 'speaks, but nobody known',
  'ambiguous-name': 'may be several people',
  'unsure-edit': 'may be a garble',
  'withheld-edit': 'is a garble, but was not to be edited',
  'undecided-spelling': 'is one person with another spelling; which is right?',
  'unbalanced-quotation-mark': 'a quotation mark without its partner',
  'suggested-label': 'a speaker whose name the words suggest',
}

/** What is left to a person, and who it may be. */
export function describeQuestion({ text, code, candidates }: ReviewItem, paint: Paint): string {
  const who = candidates.map(({ name, confidence }) => `${oneLine(name)} ${percent(confidence)}`).join(', ')
  return `${paint('yellow', oneLine(text))}: ${QUESTIONS[code]}${who && ` (${who})`}`
}
