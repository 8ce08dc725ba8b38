import { splitLines } from '../captions/lines.ts'
import { readVerbatim, slicePayload } from '../payload.ts'
import type { Payload, Transcript } from '../transcript.ts'
import { createBlockQuotations } from './block-quotations.ts'
import { findPageHeads } from './find-page-heads.ts'
import { gatherParagraphs, PARAGRAPH } from './paragraphs.ts'
import { readMailHead } from './read-mail-head.ts'

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

/**
 * Reads plain text. Where its lines were broken to fit, as in mail, scans and old articles, a line goes on in the next one, a hyphen at its end
 * joins a word, `>` marks a quotation, and page heads and the addresses in a mail's head are no text. Any other text is read as it stands.
 */
export function readText(source: string): Transcript {
  const base = source.startsWith('\ufeff') ? 1 : 0
  const head = readMailHead(source, base)
  const lines = splitLines(source, head.end).map(({ start, end }) => readLine(source, start, end))
  const width = widthOf(lines)
  if (width === null && head.end === base && !lines.some(({ depth }) => depth > 0)) {
    const payload = readVerbatim(source, base, source.length)
    return { format: 'text', layers: [[{ payload, gap: '', turn: false }]], encode: (text) => text }
  }
  const paragraphs = gatherParagraphs()
  for (const payload of head.payloads) {
    paragraphs.add(payload)
    paragraphs.between(PARAGRAPH)
  }
  joinLines(source, lines, width ?? 0, paragraphs)
  return { format: 'text', layers: [paragraphs.finish()], encode: (text) => text }
}

function readLine(source: string, start: number, end: number): Line {
  const payload = readVerbatim(source, start, end)
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

function joinLines(
  source: string,
  lines: readonly Line[],
  width: number,
  paragraphs: ReturnType<typeof gatherParagraphs>,
): void {
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
    const cut = cutsWord(source, lines[i + 1], line.payload.text) ? 1 : 0
    paragraphs.add(slicePayload(line.payload, 0, line.payload.text.trimEnd().length - cut))
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
function cutsWord(source: string, next: Line | undefined, text: string): boolean {
  const written = text.trimEnd()
  const rest = /^\s*(\p{L}[\p{L}\p{M}]*)/u.exec(next?.payload.text ?? '')?.[1]
  if (rest === undefined || !HYPHENATED.test(written)) return false
  const first = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?=.$)/u.exec(written)?.[0] ?? ''
  const goesOn = /^\p{Ll}/u.test(rest) || (/^\p{Lu}{2,}$/u.test(first) && /^\p{Lu}+$/u.test(rest))
  return goesOn && !source.includes(`${first}-${rest}`)
}
