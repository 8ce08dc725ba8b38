import type { TextEdit } from '../../edits/edit.ts'
import type { Span } from '../../text/span.ts'
import { type PlainText, segmentAt } from '../compose-plain-text.ts'
import { shareLetters } from './share-letters.ts'
import { shareWords } from './share-words.ts'

/** Words of the plain text that stand together, and where in the source: in one run, or in more where a tag cuts a word. */
interface Unit {
  readonly runs: Span[]
  /** Would the segment be empty without it? */
  readonly fills: boolean
  /** Does punctuation or an ’s lean on it? */
  readonly leant: boolean
}

/** What edits need to know of the file beyond its words. */
export interface Paper {
  readonly source: string
  readonly encode: (text: string) => string
  /** May a segment be left without a word? A caption line may not: a blank line ends the cue. */
  readonly blank: boolean
}

const SPACE = /\s/

/**
 * The edits of the source that write `to` over a stretch of the plain text. A name that runs over several cues, lines or words of
 * the file is shared out among them; where the new name has fewer words, its first and last stand at the two ends, so that the
 * outer times stay the name's.
 *
 * ```
 * cues   "… thank you, rob this"  "loski for that."
 *                      ^^^^^^^^    ^^^^^
 * edits                Rob         Vislosky
 * ```
 *
 * @returns null where it cannot be written: across turns, or where a caption line would be left blank.
 */
export function placeEdit(plain: PlainText, edit: TextEdit, paper: Paper): TextEdit[] | null {
  const units = findUnits(plain, edit)
  const words = edit.to.split(/\s+/).filter(Boolean)
  if (units === null || words.length === 0) return null
  if (units.length === 1) return writeUnit(plain, units[0]!, edit.to, paper)
  const shares = shareWords(
    words,
    units.map(({ runs, fills, leant }) => ({
      length: runs.reduce((sum, run) => sum + run.end - run.start, 0),
      required: leant || (fills && !paper.blank),
    })),
  )
  if (shares === null) return null
  return units.flatMap((unit, i) =>
    shares[i] === '' ? dropUnit(plain, unit, paper) : writeUnit(plain, unit, shares[i]!, paper),
  )
}

/** Edits in the order of the source; a space that two of them take out is taken out once. */
export function orderEdits<T extends TextEdit>(edits: readonly T[]): T[] {
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit, i, ordered) => i === 0 || edit.start !== ordered[i - 1]!.start)
}

/** The stretch as units, parted by white space wherever it leaves the line, cue or field; null where it is no name's. */
function findUnits(plain: PlainText, { start, end }: Span): Unit[] | null {
  const units: { runs: Span[] }[] = []
  let run: { start: number; end: number } | null = null
  let parted = true
  for (let at = start; at < end; at++) {
    const character = plain.text[at]!
    const between = plain.starts[at] === -1
    // a break between turns, or the colon behind a label: no name goes across
    if (between && character !== ' ') return null
    const breaks = between || character === '\n' || character === '\r'
    const apart = run !== null && plain.ends[at - 1] !== plain.starts[at]
    if (breaks || apart) {
      run = null
      parted ||= breaks || SPACE.test(character) || SPACE.test(plain.text[at - 1]!)
    }
    if (breaks || (run === null && SPACE.test(character))) {
      parted = true
      continue
    }
    if (run !== null) run.end = at + 1
    else {
      run = { start: at, end: at + 1 }
      if (parted) units.push({ runs: [run] })
      else units.at(-1)!.runs.push(run)
      parted = false
    }
  }
  return units.map(({ runs }) => ({
    runs: runs.map((r) => trimRun(plain.text, r)),
    fills: fillsSegment(plain, runs),
    leant: runs[0]!.start === start ? isWritten(plain, start - 1) : runs.at(-1)!.end === end && isWritten(plain, end),
  }))
}

/** Does something other than white space stand there? */
const isWritten = (plain: PlainText, at: number): boolean =>
  at >= 0 && at < plain.text.length && !SPACE.test(plain.text[at]!)

function trimRun(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start + 1 && SPACE.test(text[last - 1]!)) last--
  return { start, end: last }
}

/** Is nothing else said in the segments where the runs stand? */
function fillsSegment(plain: PlainText, runs: readonly Span[]): boolean {
  const { start, end } = plain.segments[segmentAt(plain, runs[0]!.start)]!
  const last = runs.at(-1)!
  return plain.text.slice(start, runs[0]!.start).trim() === '' && plain.text.slice(last.end, end).trim() === ''
}

/** Where tags cut a word, its letters stay on their sides of the tags; what differs is written before the tag. */
function writeUnit(plain: PlainText, { runs }: Unit, to: string, paper: Paper): TextEdit[] {
  if (runs.length === 1) return writeRun(plain, runs[0]!, to, paper)
  const written = runs.map(({ start, end }) => plain.text.slice(start, end))
  const shares = shareLetters(to, written)
  return runs.flatMap((run, i) => writeRun(plain, run, shares[i]!, paper))
}

/** Takes a unit out, with one of the spaces around it. */
function dropUnit(plain: PlainText, { runs }: Unit, paper: Paper): TextEdit[] {
  const before = runs[0]!.start - 1
  const behind = runs.at(-1)!.end
  const isSpace = (at: number): boolean => plain.text[at] === ' ' && plain.starts[at] !== -1
  const spaces = isSpace(before) ? [before] : isSpace(behind) ? [behind] : []
  const pieces = [...spaces.map((at) => ({ start: at, end: at + 1 })), ...runs].sort((a, b) => a.start - b.start)
  return pieces.flatMap((run) => writeRun(plain, run, '', paper))
}

function writeRun(plain: PlainText, run: Span, to: string, paper: Paper): TextEdit[] {
  const start = plain.starts[run.start]!
  const end = plain.ends[run.end - 1]!
  const from = paper.source.slice(start, end)
  const read = plain.text.slice(run.start, run.end)
  if (from !== read && read !== to) {
    const words = differingWords(read, to)
    if (words !== null) {
      const inside = { start: run.start + words.start, end: run.end - words.behind }
      return writeRun(plain, inside, to.slice(words.start, to.length - words.behind), paper)
    }
  }
  const encode = plain.segments[segmentAt(plain, run.start)]?.encode ?? paper.encode
  const written = read === to ? from : encode(to)
  return from === written ? [] : [{ start, end, from, to: written }]
}

/** How much of two names is the same from word to word, at the start and behind; null where nothing is. What is the same stays as it is written. */
function differingWords(from: string, to: string): { start: number; behind: number } | null {
  const longest = Math.min(from.length, to.length)
  let start = 0
  for (let at = 0; at < longest && from[at] === to[at]; at++) if (from[at] === ' ') start = at + 1
  let behind = 0
  for (let at = 1; at <= longest - start && from[from.length - at] === to[to.length - at]; at++) {
    if (from[from.length - at] === ' ') behind = at
  }
  return start + behind === 0 || start + behind >= longest ? null : { start, behind }
}
