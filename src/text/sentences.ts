import { OTHER_ABBREVIATIONS, SENTENCE_STARTERS } from './abbreviations.ts'
import { ADDRESS, LOWER, MARK, type Tokens, WORD } from './tokens.ts'
import { findWraps } from './wrapped-lines.ts'

interface Sentences {
  readonly sentenceOf: Uint32Array
  readonly paragraphOf: Uint32Array
  readonly sentences: Uint32Array
  readonly paragraphs: Uint32Array
}

const TERMINAL = /^[.!?…。！？]$/
const OPENING = /^(?:["“«„‘]|''|``)$/
const CLOCK = /^[ap]\.m\.$/i
const CLOSING = /^(?:["'”’»“›)\]」』]|'')$/

/** Groups tokens into sentences and paragraphs. Every paragraph begins a sentence. */
export function splitSentences(text: string, tokens: Tokens): Sentences {
  const { count, starts, ends } = tokens
  const wrapped = isHardWrapped(text)
  const wraps = wrapped ? NONE : findWraps(text)
  const sentenceOf = new Uint32Array(count)
  const paragraphOf = new Uint32Array(count)
  const sentences: number[] = []
  const paragraphs: number[] = []
  /** Between straight quotation marks of one paragraph. */
  let isQuoted = false
  for (let i = 0; i < count; i++) {
    const newlines = i === 0 ? 2 : countNewlines(text, ends[i - 1]!, starts[i]!)
    const paragraph =
      newlines >= 2 || (newlines === 1 && !wrapped && beginsParagraph(tokens, i) && !isWrap(text, wraps, ends[i - 1]!))
    if (paragraph) paragraphs.push(i)
    if (paragraph) isQuoted = false
    const line = newlines === 1 && wrapped && beginsLine(text, tokens, i)
    if (paragraph || line || beginsSentence(tokens, i, isQuoted)) sentences.push(i)
    if (tokens.vocabulary[tokens.words[i]!] === '"') isQuoted = !isQuoted
    sentenceOf[i] = sentences.length - 1
    paragraphOf[i] = paragraphs.length - 1
  }
  return {
    sentenceOf,
    paragraphOf,
    sentences: Uint32Array.from([...sentences, count]),
    paragraphs: Uint32Array.from([...paragraphs, count]),
  }
}

const NONE: ReadonlySet<number> = new Set()

/** In a text of wrapped lines a line of fewer characters is wrapped by no width: a heading, a name in a list. */
const SHORT_LINE = 40

function beginsLine(text: string, { starts, ends, words, cases }: Tokens, i: number): boolean {
  const newline = text.lastIndexOf('\n', starts[i]! - 1)
  return cases[words[i]!] !== LOWER && ends[i - 1]! - text.lastIndexOf('\n', newline - 1) < SHORT_LINE
}

/** Is the line feed behind `end` one that only wraps the line? */
const isWrap = (text: string, wraps: ReadonlySet<number>, end: number): boolean =>
  wraps.size > 0 && wraps.has(text.indexOf('\n', end))

/** A lone newline before a lower-case word that follows no full stop is a wrapped line. */
function beginsParagraph(tokens: Tokens, i: number): boolean {
  return tokens.cases[tokens.words[i]!] !== LOWER || endsSentence(tokens, i - 1)
}

function beginsSentence(tokens: Tokens, i: number, isQuoted: boolean): boolean {
  const { starts, ends, words, vocabulary, cases, kinds } = tokens
  if (cases[words[i]!] === LOWER || (starts[i] === ends[i - 1] && !isRunOn(tokens, i, isQuoted))) return false
  const written = vocabulary[words[i]!]!
  if (kinds[i] === MARK && (TERMINAL.test(written) || /^[,;:)\]–—-]$/.test(written))) return false
  if (endsSentence(tokens, i - 1)) return true
  const before = vocabulary[words[i - 1]!]!
  // wrote on X. “We …”: an initial stands before a name, not before a quotation mark
  if (before.length === 2 && before.endsWith('.') && OPENING.test(written)) return true
  // at 2 a.m. “We …”
  if (CLOCK.test(before) && OPENING.test(written) && i + 1 < tokens.count && cases[words[i + 1]!] !== LOWER) return true
  if (kinds[i - 1] !== WORD || !before.endsWith('.') || !SENTENCE_STARTERS.has(written)) return false
  return before.length > 2 && (OTHER_ABBREVIATIONS.has(before.slice(0, -1)) || before.indexOf('.') < before.length - 1)
}

const DOMAIN = /^(?:Com|Org|Net|Js|Io)$/

/** Did the text lose the space before a sentence: `It failed last week.The mayor`, `It failed.“We lost`? Not in `Node.Js`. */
function isRunOn(
  { starts, ends, words, vocabulary, cases, kinds, count }: Tokens,
  i: number,
  isQuoted: boolean,
): boolean {
  const written = (at: number): string => vocabulary[words[at]!]!
  const isCapital = (at: number): boolean =>
    at < count && kinds[at] === WORD && cases[words[at]!] !== LOWER && /^\p{Lu}(?:\p{Ll}|$)/u.test(written(at))
  const opens = written(i) === '“' || (written(i) === '"' && !isQuoted)
  if (opens ? starts[i + 1] !== ends[i] || !isCapital(i + 1) : !isCapital(i)) return false
  let stop = i - 1
  // the mark that closes, not one that opens
  if (!opens && (written(stop) === '”' || (written(stop) === '"' && !isQuoted))) stop--
  if (stop < 1 || !/^[.!?]$/.test(written(stop)) || starts[stop + 1] !== ends[stop] || starts[stop] !== ends[stop - 1])
    return false
  if (kinds[stop - 1] !== WORD || DOMAIN.test(written(i))) return false
  if (stop < i - 1) return true
  const before = written(stop - 1)
  if (cases[words[stop - 1]!] === LOWER) return before.length > 2
  return before.length > 3 && SENTENCE_STARTERS.has(written(opens ? i + 1 : i))
}

/** Is the token a full stop, or quotation marks and brackets closed behind one? */
function endsSentence(tokens: Tokens, i: number): boolean {
  const { kinds, words, vocabulary } = tokens
  // closing marks and tags in a row are few in text; a bound keeps a million of them linear
  for (let j = i; j >= 0 && j > i - 6 && (kinds[j] === MARK || kinds[j] === ADDRESS); j--) {
    const written = vocabulary[words[j]!]!
    if (TERMINAL.test(written)) return true
    // an HTML tag
    if (kinds[j] === ADDRESS && written.startsWith('<')) continue
    if (!CLOSING.test(written)) return false
  }
  return false
}

function countNewlines(text: string, start: number, end: number): number {
  let newlines = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || unit === 0x2028 || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) newlines++
    else if (unit === 0x2029) newlines += 2
  }
  return newlines
}

/** Lines broken at a column, as in e-mail and scans: several, none long, most of much the same length. */
function isHardWrapped(text: string): boolean {
  let lines = 0
  let full = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const length = end - start
    if (length > 110) return false
    if (length > 0) {
      lines++
      if (length >= 55) full++
    }
    start = end + 1
  }
  return lines >= 4 && full > 0.6 * lines
}
