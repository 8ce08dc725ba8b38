import { type Article, endAt, paragraphAt, sentenceAt, startAt, tokenText, wordNumberAt } from '../../text/article.ts'
import { CLITIC, MARK, NUMBER } from '../../text/tokens.ts'

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
  // another quotation follows: only the sentence that the mark opened is safe
  if (before < paragraphEnd) last = Math.min(before, article.sentences[sentenceAt(article, open.token + 1) + 1]!)
  if (last > open.token + 3) outermost.push(quotedSpan(article, open.token, last, null, false))
}

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
  if (family === 'single') return roleOfSingle(article, i, stack)
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

/** Single marks are mostly apostrophes: only one that stands before a word, and finds an end, opens a quotation. */
function roleOfSingle(article: Article, i: number, stack: readonly OpenMark[]): 'open' | 'close' | null {
  const written = tokenText(article, i)
  const open = stack.find((mark) => mark.family === 'single')
  if (!open) {
    if (written === '’' || !isSpaceBefore(article, i) || isSpaceAfter(article, i)) return null
    if (isElision(article, i) && !(opensSentence(article, i) && closesLater(article, i))) return null
    return closesLater(article, i) || goesOn(article, i) ? 'open' : null
  }
  // ‚Ja‘ closes with what opens elsewhere
  const closes = written === '‘' ? open.written === '‚' : written !== '‚'
  return closes && closesSingle(article, i) ? 'close' : null
}

/** How many tokens a quotation in single marks may have. */
const LONGEST_SINGLE = 400

function closesLater(article: Article, i: number): boolean {
  const end = Math.min(article.paragraphs[paragraphAt(article, i) + 1]!, i + LONGEST_SINGLE)
  const opening = tokenText(article, i)
  for (let j = i + 1; j < end; j++) {
    if (article.kinds[j] !== MARK) continue
    const written = tokenText(article, j)
    if ((written === "'" || written === '’' || (written === '‘' && opening === '‚')) && closesSingle(article, j))
      return true
    const opens = written === opening && isSpaceBefore(article, j) && !isSpaceAfter(article, j)
    if (opens && j > i + 1 && !isElision(article, j)) return false
  }
  return false
}

/** Opens a paragraph or stands behind a mark, ends with its paragraph's last sentence, and the next paragraph opens with it again. */
function goesOn(article: Article, i: number): boolean {
  const paragraph = paragraphAt(article, i)
  const next = article.paragraphs[paragraph + 1]!
  if (next >= article.count || wordNumberAt(article, next) !== wordNumberAt(article, i)) return false
  if (isSpaceAfter(article, next) || isElision(article, next)) return false
  const opens = i === article.paragraphs[paragraph] || article.kinds[i - 1] === MARK
  return opens && /^[.!?…]$/.test(tokenText(article, next - 1))
}

/** Behind a full stop or comma, or before one, or behind a word that is no plural possessive. */
function closesSingle(article: Article, i: number): boolean {
  if (isBehindElision(article, i)) return false
  if (isSpaceBefore(article, i) || (!isSpaceAfter(article, i) && article.kinds[i + 1] !== MARK)) return false
  const before = tokenText(article, i - 1)
  if (article.kinds[i - 1] === MARK || article.kinds[i - 1] === CLITIC) return true
  if (!/s$/i.test(before)) return true
  return i + 1 >= article.count || article.kinds[i + 1] === MARK || FUNCTION_WORD.test(tokenText(article, i + 1))
}

/** What no plural possessive has behind it: `‘no plans’ to close`. */
const FUNCTION_WORD =
  /^(?:to|of|in|on|at|for|with|from|by|over|after|before|about|as|and|or|but|that|which|who|if|when|while|because|is|are|was|were|has|have|had|will|would|can|could|he|she|it|they|we|says?|said)$/

/** `’90s`, `’em`, `'til`, `'ere`: an apostrophe for what was left out. */
function isElision(article: Article, i: number): boolean {
  const next = i + 1 < article.count ? tokenText(article, i + 1) : ''
  if (article.kinds[i + 1] === NUMBER) return /^\d\ds?$/.test(next)
  return ELIDED.test(next)
}

const ELIDED =
  /^(?:em|til|till|tis|twas|twere|twill|cause|cos|cuz|coz|n|bout|round|neath|gainst|tween|nuff|nother|ere|ead|ome|ow|ave)$/i

/** `rock ’n’ roll`: what was left out behind the letter. */
const isBehindElision = (article: Article, i: number): boolean =>
  /^n$/i.test(tokenText(article, i - 1)) && article.kinds[i - 2] === MARK && SINGLE.test(tokenText(article, i - 2))

const SINGLE = /^['’‘]$/

/** `'Twas the dog,' she said`: one mark for both. */
const opensSentence = (article: Article, i: number): boolean =>
  article.sentences[sentenceAt(article, i)] === i && /^\p{Lu}/u.test(tokenText(article, i + 1))

/** `6'2"`, `a 55" screen`. */
function isInchMark(article: Article, i: number): boolean {
  return article.kinds[i - 1] === NUMBER && endAt(article, i - 1) === startAt(article, i)
}

/** White space, an opening bracket, a dash or another opening mark before it? */
function isSpaceBefore(article: Article, i: number): boolean {
  if (i === 0 || endAt(article, i - 1) < startAt(article, i)) return true
  return article.kinds[i - 1] === MARK && /^[([{—–‘“"'«„-]$/.test(tokenText(article, i - 1))
}

function isSpaceAfter(article: Article, i: number): boolean {
  if (i + 1 >= article.count || endAt(article, i) < startAt(article, i + 1)) return true
  return article.kinds[i + 1] === MARK && /^[)\]}.,;:!?—–…”’"»-]$/.test(tokenText(article, i + 1))
}
