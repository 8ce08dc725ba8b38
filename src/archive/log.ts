import { WhosaidError } from '../text/whosaid-error.ts'

/** What one document says about people: a function of its text alone. */
export interface Reading {
  readonly kind: 'reading'
  readonly document: string
  /** Of the text, so that a changed text is read anew. */
  readonly hash: string
  readonly people: readonly ReadPerson[]
}

/** Whoever one document names, a person or an organisation, under the names that it writes. */
export interface ReadPerson {
  readonly organization?: true
  /** The whole name as the document writes it, or the one word that it has. */
  readonly name: string
  /** Does the document introduce a person of this name? Else it is a name that may be somebody's. */
  readonly introduced: boolean
  readonly titles?: readonly string[]
  readonly written: readonly WrittenForm[]
}

/** A form of a name with all the places where it stands. */
export interface WrittenForm {
  readonly text: string
  readonly places: readonly (readonly [start: number, end: number])[]
  /** The words around the first place. */
  readonly context: string
}

export interface DocumentPlace {
  readonly document: string
  readonly start: number
  readonly end: number
}

export type Judgement = 'same' | 'different' | 'unsure'

/** What a person decided. Names are given by their keys: the folded name, for a name of one word with its document. */
export type Decision = Answer | Merge | Split | Undo | Linked

interface Signed {
  readonly kind: 'decision'
  readonly who?: string
  readonly when?: string
}

/** The answer to a question about two spellings. */
export interface Answer extends Signed {
  readonly what: Judgement
  readonly question: string
  readonly left: string
  readonly right: string
  /** More names that the answer is about as it is about `left`: the same surname alone in other documents. */
  readonly also?: readonly string[]
  readonly score: number
  /** The right spelling of the whole name. */
  readonly spelling?: string
}

export interface Merge extends Signed {
  readonly what: 'merge'
  readonly left: string
  readonly right: string
}

/** The names at these places are somebody else's. */
export interface Split extends Signed {
  readonly what: 'split'
  /** The keys that stay, and those all of whose places go. */
  readonly stay: readonly string[]
  readonly out: readonly string[]
  /** Places of names that stay elsewhere. */
  readonly places: readonly DocumentPlace[]
}

/** The person under this key is somebody of another list of people. */
export interface Linked extends Signed {
  readonly what: 'same-as'
  readonly left: string
  readonly sameAs: Readonly<Record<string, string>>
}

/** Takes back the last decision that still holds. */
export interface Undo extends Signed {
  readonly what: 'undo'
}

/** All names that a decision says the same of: `left`, and what an answer is about as well. */
export const leftsOf = (decision: Answer | Merge | Linked): readonly string[] => [
  decision.left,
  ...('also' in decision ? (decision.also ?? []) : []),
]

export type LogLine = Reading | Decision

/** One line of a log's file. */
export const writeLine = (line: LogLine): string => `${JSON.stringify(line)}\n`

/**
 * The lines of a log. What stands behind the last line break is a line that was not written whole, and is left out.
 *
 * @throws {WhosaidError} `invalid-log`, with the line, where one before it is no line of a log.
 */
export function readLog(text: string): readonly LogLine[] {
  const lines: LogLine[] = []
  let number = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    number++
    if (end < 0) {
      const last = parse(text.slice(start))
      if (isLine(last)) lines.push(last)
      break
    }
    if (end > start) lines.push(checked(parse(text.slice(start, end)), number))
    start = end + 1
  }
  return lines
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function checked(line: unknown, number: number): LogLine {
  if (isLine(line)) return line
  throw new WhosaidError('invalid-log', `line ${number} of the log is neither a reading nor a decision`)
}

/** Is it a reading or a decision, with all that it must have? */
export function isLine(value: unknown): value is LogLine {
  if (!isRecord(value)) return false
  if (value['kind'] === 'reading') return isReading(value)
  return value['kind'] === 'decision' && isDecision(value)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isReading = ({ document, hash, people }: Readonly<Record<string, unknown>>): boolean =>
  typeof document === 'string' && typeof hash === 'string' && Array.isArray(people) && people.every(isReadPerson)

const isReadPerson = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  typeof value['introduced'] === 'boolean' &&
  (value['titles'] === undefined || isStrings(value['titles'])) &&
  Array.isArray(value['written']) &&
  value['written'].every(isWrittenForm)

const isWrittenForm = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  typeof value['context'] === 'string' &&
  Array.isArray(value['places']) &&
  value['places'].every((place) => Array.isArray(place) && isSpan(place[0], place[1]))

function isDecision(value: Readonly<Record<string, unknown>>): boolean {
  const { what, left, right } = value
  if (what === 'undo') return true
  if (what === 'split')
    return (
      isStrings(value['stay']) &&
      isStrings(value['out']) &&
      Array.isArray(value['places']) &&
      value['places'].every(isDocumentPlace)
    )
  if (what === 'same-as')
    return typeof left === 'string' && isRecord(value['sameAs']) && isStrings(Object.values(value['sameAs']))
  if (typeof left !== 'string' || typeof right !== 'string') return false
  if (what === 'merge') return true
  const { spelling, also } = value
  return (
    (also === undefined || isStrings(also)) &&
    (what === 'same' || what === 'different' || what === 'unsure') &&
    typeof value['question'] === 'string' &&
    (spelling === undefined || typeof spelling === 'string')
  )
}

/** Is it a place in a document? */
export const isDocumentPlace = (value: unknown): value is DocumentPlace =>
  isRecord(value) && typeof value['document'] === 'string' && isSpan(value['start'], value['end'])

const isSpan = (start: unknown, end: unknown): boolean =>
  Number.isSafeInteger(start) &&
  Number.isSafeInteger(end) &&
  (start as number) >= 0 &&
  (end as number) > (start as number)

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string')
