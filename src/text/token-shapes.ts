import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts'
import { tagEnd } from './addresses.ts'
import { behindBreak } from './broken-words.ts'
import { APOSTROPHE, classify, DIGIT, HYPHEN, LETTER, SPACE } from './character.ts'
import { ADDRESS, CLITIC, MARK, NUMBER, WORD } from './token-kinds.ts'

/** White space, and what mail adds to it: the `> ` of a quoted line, the `=` of a broken one. */
export function unseenLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (classify(unit) === SPACE) return 1
  return unit === EQUALS || unit === GREATER ? markLength(text, at, unit) : 0
}

/** A mark of mail's, as it hardly ever stands elsewhere. */
function markLength(text: string, at: number, unit: number): number {
  if (unit === EQUALS) return /^\r?\n/.test(text.slice(at + 1, at + 3)) ? 1 : 0
  if (text.charCodeAt(at + 1) === GREATER || text.charCodeAt(at - 1) === GREATER) return 0
  return at === 0 || text.charCodeAt(at - 1) === LINE_FEED || QUOTED.test(text.slice(Math.max(0, at - 12), at)) ? 1 : 0
}

/** `> ` and `> > ` before a line. */
const QUOTED = /(?:^|\n)(?:> ?)+$/

/** The end of the tag or address that the token itself shows, or -1. */
export function addressAt(text: string, at: number, end: number, kind: number): number {
  if (kind === MARK && text.charCodeAt(at) === LESS) return tagEnd(text, at)
  return kind <= NUMBER && continuesAsAddress(text, end) ? addressEnd(text, at) : -1
}

/** May an address begin here: behind white space, a bracket or a quotation mark, with a letter or what opens paths and variables? */
export const beginsChunk = (text: string, at: number, kind: number): boolean =>
  (kind <= NUMBER || /[$%./~\\-]/.test(text[at]!)) && (at === 0 || standsBefore(text.charCodeAt(at - 1)))

/** May a chunk begin behind the character? */
const standsBefore = (unit: number): boolean =>
  unit === BLANK || unit === LINE_FEED || BEFORE_CHUNK.test(String.fromCharCode(unit))
const BEFORE_CHUNK = /[\s"'“”‘’«»<>()[\]{}`|]/

export function kindAt(text: string, at: number, afterWord: boolean): number {
  const unit = text.charCodeAt(at)
  switch (classify(unit)) {
    case LETTER:
      return WORD
    case DIGIT:
      return NUMBER
    case APOSTROPHE:
      if (afterWord && isPossessive(text, at)) return CLITIC
      return isDutchArticle(text, at) ? WORD : MARK
    default:
      return (unit === AT || unit === HASH) && isAlphanumeric(text, at + 1) ? ADDRESS : MARK
  }
}

export function endOf(text: string, at: number, kind: number): number {
  switch (kind) {
    case WORD:
      return wordEnd(text, at)
    case NUMBER:
      return numberEnd(text, at)
    case CLITIC:
      return at + 2
    case ADDRESS:
      return addressEnd(text, at)
    default:
      return text.codePointAt(at)! > 0xffff || isDoubled(text, at) ? at + 2 : at + 1
  }
}

/** Does the ’s behind a word belong to the name: `Macy’s`, or `Lund’s said`, where no possessive can stand? */
export function endsInS(text: string, at: number, end: number, namesInS: ReadonlySet<string>): boolean {
  if (classify(text.charCodeAt(end)) !== APOSTROPHE || !isPossessive(text, end)) return false
  if (text.slice(at, at + 1) === text.slice(at, at + 1).toLowerCase()) return false
  return namesInS.has(`${text.slice(at, end).toLowerCase()}s`) || SAYS.test(text.slice(end + 2, end + 12))
}

const SAYS = /^ (?:said|says|told|announced) /

/** Two apostrophes or backticks written for one quotation mark: ''so'', ``so''. */
function isDoubled(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit === STRAIGHT || unit === BACKTICK) && text.charCodeAt(at + 1) === unit
}

function wordEnd(text: string, at: number): number {
  let end = at + 1
  for (; end < text.length; end++) {
    const kind = classify(text.charCodeAt(end))
    if (kind === LETTER || kind === DIGIT) continue
    if (kind === HYPHEN && isAlphanumeric(text, end + 1)) continue
    const next = behindBreak(text, end)
    if (next > end) {
      end = next
      continue
    }
    if (kind === APOSTROPHE && isLetter(text, end + 1) && !isPossessive(text, end)) continue
    if (kind === APOSTROPHE && isItalianParticle(text, at, end)) return end + 1
    if (text.charCodeAt(end) === DOT && isInitial(text, at, end)) continue
    break
  }
  return text.charCodeAt(end) === DOT && isAbbreviation(text.slice(at, end)) ? end + 1 : end
}

/** The dot belongs to the single letter before it: `J.`, `U.S.`, `a.m.`, `J.-P.` */
function isInitial(text: string, at: number, dot: number): boolean {
  if (!isLetter(text, dot - 1)) return false
  return dot === at + 1 || text.charCodeAt(text[dot - 2] === '-' ? dot - 3 : dot - 2) === DOT
}

function numberEnd(text: string, at: number): number {
  let end = at + 1
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    const kind = classify(unit)
    if (kind === LETTER || kind === DIGIT) continue
    if (kind === HYPHEN && isAlphanumeric(text, end + 1)) continue
    if ((unit === DOT || unit === COMMA || unit === COLON) && isDigit(text, end + 1) && isDigit(text, end - 1)) continue
    break
  }
  return end
}

/** Does what follows a word make it part of an address (`name@`, `snake_`, `https://`, `example.com`, `notes.txt`)? */
function continuesAsAddress(text: string, end: number): boolean {
  const unit = text.charCodeAt(end)
  if (unit === AT || unit === UNDERSCORE) return isAlphanumeric(text, end + 1)
  if (unit === COLON) return text.startsWith('://', end)
  if (unit !== DOT || !isLetter(text, end + 1)) return false
  const next = text[end + 1]!
  return next === next.toLowerCase() && next !== next.toUpperCase()
}

function addressEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !/[\s"“”«»<>()[\]{}]/.test(text[end]!)) end++
  while (end > at + 1 && /[.,:;!?'’…]/.test(text[end - 1]!)) end--
  return end
}

const isAbbreviation = (word: string): boolean => TITLE_ABBREVIATIONS.has(word) || OTHER_ABBREVIATIONS.has(word)
const isLetter = (text: string, at: number): boolean => at < text.length && classify(text.charCodeAt(at)) === LETTER
const isDigit = (text: string, at: number): boolean => at < text.length && classify(text.charCodeAt(at)) === DIGIT
const isAlphanumeric = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at)

/** `’t` before a name: `Robert van ’t Hoff`. */
const isDutchArticle = (text: string, at: number): boolean =>
  at > 0 && classify(text.charCodeAt(at - 1)) === SPACE && /^.t \p{Lu}/u.test(text.slice(at, at + 5))

/** `de’` before a name: `Caterina de’ Medici`. */
const isItalianParticle = (text: string, at: number, end: number): boolean =>
  end === at + 2 && text.startsWith('de', at) && /^. \p{Lu}/u.test(text.slice(end, end + 4))

/** An apostrophe with an s behind it that ends the word. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (next === LOWER_S || next === UPPER_S) && !isAlphanumeric(text, at + 2)
}

const LINE_FEED = 0x0a
const BLANK = 0x20
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e
const HASH = 0x23
const STRAIGHT = 0x27
const COMMA = 0x2c
const DOT = 0x2e
const COLON = 0x3a
const AT = 0x40
const UPPER_S = 0x53
const UNDERSCORE = 0x5f
const BACKTICK = 0x60
const LOWER_S = 0x73
