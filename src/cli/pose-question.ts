import type { Question, Side } from '../archive/questions.ts'
import { oneLine, percent } from './one-line.ts'
import type { Paint } from './terminal.ts'

/** A question about two spellings, as it is asked on a terminal: both, how often, where, and why. */
export function poseQuestion({ kind, left, right, confidence, reasons }: Question, paint: Paint): string {
  const [one, two] = [left, right].map(({ text }) => paint('bold', `“${oneLine(text)}”`))
  const isAlone = left.text === right.text
  const asked =
    kind === 'same-person'
      ? `Are ${one} and ${two} the same person?`
      : isAlone
        ? `Is ${one} spelt right?`
        : `Is ${one} the right spelling, not ${two}?`
  return [
    '',
    `${asked} ${paint('dim', `(${percent(confidence)})`)}`,
    ...describeSide(left, paint),
    ...(isAlone ? [] : describeSide(right, paint)),
    ...reasons.map(({ text }) => paint('dim', `  ${oneLine(text)}`)),
    paint('dim', kind === 'same-person' ? SAME_PERSON : isAlone ? ALONE : SPELLING),
    '',
  ].join('\n')
}

const REST = 'a all like this, o type the right spelling, s skip, u undo, q quit'
const SAME_PERSON = `  y the same, n different people, ${REST}`
const SPELLING = `  y the first is right, n the second is right, ${REST}`
const ALONE = `  y right as it is, n or ${REST}`

function describeSide({ text, count, places, contexts }: Side, paint: Paint): string[] {
  const times = count === 1 ? 'once' : `${count} times`
  const documents = new Set(places.map(({ document }) => document)).size
  return [
    `  ${oneLine(text)}: ${times} in ${documents === 1 ? 'one document' : `${documents} documents`}`,
    // two forms of a name in one sentence have the same words around them
    ...[...new Set(contexts)].map((context) => `    ${paint('dim', `… ${oneLine(context)} …`)}`),
  ]
}
