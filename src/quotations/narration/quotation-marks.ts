import { type Article, endAt, paragraphAt, sentenceAt, startAt, tokenText, wordNumberAt } from '../../text/article.ts'
import { MARK, NUMBER } from '../../text/tokens.ts'
import { isSpaceAfter, isSpaceBefore } from './mark-space.ts'
import { goesOn, roleOfSingle } from './single-marks.ts'

/** A stretch in quotation marks. Offsets lie between the marks; tokens `first` to `last` (exclusive) are inside. */
export interface QuotedSpan {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** Token of the opening mark. */
  readonly open: number
  /** Token of the closing mark, or null where there is none. */
  readonly close: number | null
  /** Only an opening mark, because the quotation goes on in the next paragraph. */
  readonly continued: boolean
}

export interface PairedMarks {
  /** The outermost stretches, in order; those nested inside are part of them. */
  readonly quoted: readonly QuotedSpan[]
  /** Tokens of marks without a partner. */
  readonly unbalanced: readonly number[]
}

type Role = 'open' | 'close' | 'either'
type Family = 'double' | 'single' | 'guillemet' | 'guillemet-single' | 'corner'

const MARKS: Readonly<Record<string, readonly [Family, Role]>> = {
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  "''": ['double', 'either'],
  '``': ['double', 'open'],
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['guillemet-single', 'open'],
  '›': ['guillemet-single', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['corner', 'open'],
  '』': ['corner', 'close'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
}
const isMark = new Set(Object.keys(MARKS))

interface OpenMark {
  readonly token: number
  readonly family: Family
  readonly written: string
}

/**
 * Pairs quotation marks of all styles, paragraph by paragraph: directional marks by their direction, straight ones by
 * the space around them. Apostrophes, feet and inches are no marks. An opening mark without a partner runs on where the
 * next paragraph opens again, and is reported otherwise.
 */
export function pairMarks(article: Article): PairedMarks {
  const marks = marksAmong(article.vocabulary)
  const quoted: QuotedSpan[] = []
  const unbalanced: number[] = []
  const paragraphs = article.paragraphs.length - 1
  for (let p = 0; p < paragraphs; p++) {
    const first = firstMark(article, marks, article.paragraphs[p]!, article.paragraphs[p + 1]!)
    if (first < 0) continue
    const alone: number[] = []
    pairInParagraph(article, marks, first, article.paragraphs[p + 1]!, quoted, alone)
    for (const token of alone.sort((a, b) => a - b)) unbalanced.push(token)
  }
  return { quoted, unbalanced }
}

/** For each word, 1 where it is a quotation mark. */
function marksAmong(vocabulary: readonly string[]): Uint8Array {
  const marks = new Uint8Array(vocabulary.length)
  for (let w = 0; w < marks.length; w++) if (vocabulary[w]!.length <= 2 && isMark.has(vocabulary[w]!)) marks[w] = 1
  return marks
}

/** The first quotation mark of a stretch, or -1: most paragraphs have none. */
function firstMark({ kinds, words }: Article, marks: Uint8Array, first: number, last: number): number {
  for (let i = first; i < last; i++) if (kinds[i] === MARK && marks[words[i]!]) return i
  return -1
}

function pairInParagraph(
  article: Article,
  marks: Uint8Array,
  first: number,
  last: number,
  quoted: QuotedSpan[],
  unbalanced: number[],
): void {
  const { words, kinds } = article
  const outermost: QuotedSpan[] = []
  let stack: OpenMark[] = []
  for (let i = first; i < last; i++) {
    if (kinds[i] !== MARK || !marks[words[i]!]) continue
    const written = tokenText(article, i)
    const [family] = MARKS[written]!
    const role = roleOf(article, i, stack)
    if (role === null) continue
    if (role === 'open') {
      const clash = stack.findIndex((open) => open.family === family)
      if (clash >= 0) {
        // opened twice: the first never closed
        giveUp(article, stack[clash]!, i, outermost, unbalanced, clash === 0)
        stack = stack.slice(0, clash)
      }
      stack.push({ token: i, family, written })
      continue
    }
    const at = stack.findLastIndex((open) => open.family === family)
    if (at < 0) {
      if (family !== 'single') unbalanced.push(i)
      continue
    }
    const open = stack[at]!
    for (const inner of stack.slice(at + 1)) if (inner.family !== 'single') unbalanced.push(inner.token)
    stack = stack.slice(0, at)
    if (at === 0 && i > open.token + 1) outermost.push(quotedSpan(article, open.token, i, i, false))
  }
  const [unclosed, ...inner] = stack.filter((open) => open.family !== 'single' || goesOn(article, open.token))
  if (unclosed) {
    const continued = continuesAfter(article, marks, last, unclosed)
    if (continued) outermost.push(quotedSpan(article, unclosed.token, last, null, true))
    else giveUp(article, unclosed, last, outermost, unbalanced, true)
    for (const open of inner) unbalanced.push(open.token)
  }
  outermost.sort((a, b) => a.open - b.open)
  for (const span of outermost) quoted.push(span)
}

/** An opening mark without a partner: what follows is still said, up to the next mark or the end, if it begins like speech. */
function giveUp(
  article: Article,
  open: OpenMark,
  before: number,
  outermost: QuotedSpan[],
  unbalanced: number[],
  isOutermost: boolean,
): void {
  if (open.family === 'single') return
  unbalanced.push(open.token)
  if (!isOutermost) return
  const paragraphEnd = article.paragraphs[paragraphAt(article, open.token) + 1]!
  let last = before
  // another quotation follows: only the sentence that the mark opened is safe, but where paragraphs were joined
  if (before < paragraphEnd && !isOpenedAgain(article, open.token, before))
    last = Math.min(before, article.sentences[sentenceAt(article, open.token + 1) + 1]!)
  if (last > open.token + 3) outermost.push(quotedSpan(article, open.token, last, null, false))
}

/** `“We waited. It rained. “Then it stopped.”`: each paragraph of a long quotation opens, and a line break between them was lost. */
function isOpenedAgain(article: Article, open: number, again: number): boolean {
  if (article.sentences[sentenceAt(article, again)] !== again) return false
  const said = article.text.slice(endAt(article, open), startAt(article, again))
  return said.length < LONGEST_PARAGRAPH && !NARRATED.test(said)
}

/** Characters that one paragraph of a quotation may have. */
const LONGEST_PARAGRAPH = 800
/** The narrator speaks there too, and a closing mark is missing. */
const NARRATED = /\b(?:said|says|told|tells|added|adds|asked|replied|wrote|according)\b/

function quotedSpan(
  article: Article,
  open: number,
  last: number,
  close: number | null,
  continued: boolean,
): QuotedSpan {
  const start = endAt(article, open)
  const end = close === null ? endAt(article, last - 1) : startAt(article, close)
  return { start, end, first: open + 1, last, open, close, continued }
}

/** Does the next paragraph go on with the same mark? */
function continuesAfter(article: Article, marks: Uint8Array, next: number, open: OpenMark): boolean {
  if (next >= article.count || article.kinds[next] !== MARK || !marks[wordNumberAt(article, next)]) return false
  const written = tokenText(article, next)
  return MARKS[written]![0] === open.family && (written === open.written || MARKS[written]![1] !== 'close')
}

function roleOf(article: Article, i: number, stack: readonly OpenMark[]): 'open' | 'close' | null {
  const written = tokenText(article, i)
  const [family, role] = MARKS[written]!
  if (family === 'single') return roleOfSingle(article, i, stack.find((mark) => mark.family === family)?.written)
  const open = stack.find((mark) => mark.family === family)
  const spaceBefore = isSpaceBefore(article, i)
  const spaceAfter = isSpaceAfter(article, i)
  // „Ja“ and »Ja« close with what opens elsewhere
  if (written === '“' && open?.written === '„') return 'close'
  if (family.startsWith('guillemet')) return roleOfGuillemet(role, open, spaceBefore, spaceAfter)
  if (written === '”' && !open && spaceBefore && !spaceAfter) return 'open'
  if (written === '”' && open?.written === '”') return 'close'
  if (role !== 'either') return role
  if (!open && isInchMark(article, i)) return null
  if (spaceBefore !== spaceAfter) return spaceBefore ? 'open' : 'close'
  return open ? 'close' : 'open'
}

function roleOfGuillemet(
  role: Role,
  open: OpenMark | undefined,
  spaceBefore: boolean,
  spaceAfter: boolean,
): 'open' | 'close' | null {
  if (!open && role === 'close') return spaceBefore && !spaceAfter ? 'open' : 'close'
  if (open && MARKS[open.written]![1] === 'close') return 'close'
  return role === 'either' ? null : role
}

/** `6'2"`, `a 55" screen`. */
function isInchMark(article: Article, i: number): boolean {
  return article.kinds[i - 1] === NUMBER && endAt(article, i - 1) === startAt(article, i)
}
