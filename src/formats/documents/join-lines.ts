import { splitLines } from '../captions/lines.ts'
import { slicePayload } from '../payload.ts'
import type { Payload } from '../transcript.ts'
import { createBlockQuotations } from './block-quotations.ts'
import { findPageHeads } from './find-page-heads.ts'
import { PARAGRAPH, type Paragraphs } from './paragraphs.ts'

interface Line {
  readonly payload: Payload
  /** How many `>` stand before it. */
  readonly depth: number
}

const PREFIX = /^(?:[ \t]?>)+[ \t]?/
const BULLET = /^\s*(?:[-*•–—]|\d{1,3}[.)])\s/
const ENDS_SENTENCE = /[.!?:…]["”’')\]]*\s*$/
const HYPHENATED = /\p{L}[-\u2010]$/u
/** Lines that were broken to fit are so long, in UTF-16 units, */
const SHORTEST = 40
const LONGEST = 120
/** and this share of all lines that have another one below them at least; */
const SHARE = 0.6
/** one that is shorter than this share of the longest was broken on purpose. */
const SHORT = 0.6

/** The lines of a text, and the length to which they were broken to fit; null where they were not. */
export interface BrokenText {
  readonly text: string
  readonly lines: readonly Line[]
  readonly width: number | null
}

export function breakLines(payload: Payload): BrokenText {
  const lines = linesOf(payload)
  return { text: payload.text, lines, width: widthOf(lines) }
}

/** Is any line of it quoted, with `>`? */
export const isQuoted = ({ lines }: BrokenText): boolean => lines.some(({ depth }) => depth > 0)

const linesOf = (payload: Payload): readonly Line[] =>
  splitLines(payload.text).map(({ start, end }) => readLine(slicePayload(payload, start, end)))

function readLine(payload: Payload): Line {
  const prefix = PREFIX.exec(payload.text)?.[0] ?? ''
  return { payload: slicePayload(payload, prefix.length, payload.text.length), depth: prefix.split('>').length - 1 }
}

/** The length to which lines were broken; null where they were not. */
function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines.flatMap(({ payload, depth }, i) => {
    const next = lines[i + 1]
    const goesOn = payload.text.trim() !== '' && next?.depth === depth && next.payload.text.trim() !== ''
    return goesOn ? [payload.text.trim().length] : []
  })
  const fit = lengths.filter((length) => length >= SHORTEST && length <= LONGEST)
  if (lengths.length < 2 || fit.length < SHARE * lengths.length) return null
  return fit.reduce((longest, length) => Math.max(longest, length), 0)
}

/**
 * Adds the paragraphs of a text: a line goes on in the next one, a hyphen at its end joins a word, `>` marks a quotation, and page heads are passed
 * over.
 */
export function joinLines(
  { text: whole, lines, width: broken }: BrokenText,
  paragraphs: Paragraphs,
  encode?: (text: string) => string,
): void {
  const width = broken ?? 0
  const hyphens = hyphensOf(whole)
  const heads = findPageHeads(lines.map(({ payload }) => payload.text))
  const quotations = createBlockQuotations(paragraphs)
  let depth = 0
  let before: string | null = null
  // does a page end in the midst of a sentence?
  let turned = false
  for (const [i, line] of lines.entries()) {
    if (heads.has(i)) {
      turned = true
      continue
    }
    const text = line.payload.text.trim()
    if (text === '') {
      if (!turned && before !== null) before = ''
      continue
    }
    const deeper = line.depth !== depth
    if (deeper) {
      before = before === null ? null : ''
      if (depth > 0) quotations.close()
      paragraphs.between(PARAGRAPH)
      if (line.depth > 0) quotations.open()
      depth = line.depth
    }
    const joined = before !== null && before !== '' && HYPHENATED.test(before) && /^\p{L}/u.test(text)
    if (turned && before !== null && ENDS_SENTENCE.test(before)) before = ''
    turned = false
    if (before === '') {
      paragraphs.between(PARAGRAPH)
      quotations.paragraph()
    } else if (before !== null && !joined) paragraphs.between(gapBetween(before, text, width))
    quotations.words(text)
    const cut = cutsWord(hyphens, lines[i + 1], line.payload.text) ? 1 : 0
    paragraphs.add(slicePayload(line.payload, 0, line.payload.text.trimEnd().length - cut), encode)
    before = line.payload.text.trimEnd()
  }
  if (depth > 0) quotations.close()
}

function gapBetween(before: string, text: string, width: number): string {
  if (BULLET.test(text)) return PARAGRAPH
  if (before.trim().length >= SHORT * width) return ' '
  return ENDS_SENTENCE.test(before) ? PARAGRAPH : '\n'
}

/** Is the hyphen at the end of a line there only because the line is? Not where the word has one elsewhere, nor before a capital, unless all are. */
function cutsWord(hyphens: Hyphens, next: Line | undefined, text: string): boolean {
  const written = text.trimEnd()
  const rest = /^\s*(\p{L}[\p{L}\p{M}]*)/u.exec(next?.payload.text ?? '')?.[1]
  if (rest === undefined || !HYPHENATED.test(written)) return false
  const first = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=.$)/u.exec(written)?.[0] ?? ''
  const goesOn = /^\p{Ll}/u.test(rest) || (/^\p{Lu}{2,}$/u.test(first) && /^\p{Lu}+$/u.test(rest))
  return goesOn && ![...(hyphens.get(first) ?? [])].some((known) => known.startsWith(rest))
}

/** What the text has behind the hyphen of each word: *known* behind *well*. */
type Hyphens = ReadonlyMap<string, ReadonlySet<string>>

function hyphensOf(text: string): Hyphens {
  const hyphens = new Map<string, Set<string>>()
  for (const [, first, rest] of text.matchAll(/(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,40})-([\p{L}\p{M}]{1,40})/gu)) {
    const known = hyphens.get(first!)
    if (known) known.add(rest!)
    else hyphens.set(first!, new Set([rest!]))
  }
  return hyphens
}
