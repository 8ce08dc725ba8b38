import { BODY_NOUNS, SERVING, SPEAKING_TO, THANKS } from '../lexicon/word-lists.ts'
import { type Article, endAt, paragraphAt, startAt, tokenText } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { CLITIC, WORD } from '../text/tokens.ts'
import { isAdjacent } from './adjacent.ts'
import { readApposition } from './appositions.ts'
import { classesAt, LOCATIVE } from './name-classes.ts'
import type { NameMention } from './name-mention.ts'
import { opensSentence } from './odd-capitals.ts'

/** The place a name stands in; bits. */
export const SPEAKS = 1
/** A title or role stands before it. */
export const TITLED = 2
/** An age, a role or a relative clause stands behind it: ", 45,", ", a biologist", ", who". */
export const APPOSED = 4
export const POSSESSIVE = 8
/** "the" stands before it: "the Kremlin". */
export const DEFINITE = 16
/** "in", "at", "near", "from", "to" stand before it, as before a place. */
export const LOCATED = 32
/** In a photo credit or a byline. */
export const CREDITED = 64
/** First word of its sentence: its capital letter proves nothing. */
export const OPENS_SENTENCE = 128
/** In a headline, where most words have capitals. */
export const HEADLINED = 256

/** The slot of each name. `sources` are the source phrases of the quotations, in order. */
export function readSlots(
  article: Article,
  classes: Uint32Array,
  headlines: Uint8Array,
  names: readonly NameMention[],
  sources: readonly Span[],
): Uint16Array {
  const slots = new Uint16Array(names.length)
  let next = 0
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!
    while (next < sources.length && sources[next]!.end <= name.start) next++
    const speaks =
      (next < sources.length && sources[next]!.start < name.end && headsSource(article, name, sources[next]!)) ||
      (next > 0 && standsApposed(article, name, sources[next - 1]!))
    slots[n] =
      (speaks ? SPEAKS : 0) |
      (name.title ? TITLED : 0) |
      (readApposition(article, classes, name.behind)?.personal && !opensMarks(article, name) ? APPOSED : 0) |
      (name.behind < article.count && article.kinds[name.behind] === CLITIC ? POSSESSIVE : 0) |
      (name.isDefinite ? DEFINITE : beforeSlot(article, classes, name)) |
      (isCredit(article, name) ? CREDITED : 0) |
      (opensSentence(article, name.first) ? OPENS_SENTENCE : 0) |
      (headlines[paragraphAt(article, name.first)] ? HEADLINED : 0)
  }
  return slots
}

/** Is the name the source phrase's last word, or before one word more ("the Care4Calais charity")? */
function headsSource(article: Article, name: NameMention, source: Span): boolean {
  if (name.end >= source.end) return true
  const next = name.behind
  return article.kinds[next] === WORD && endAt(article, next) >= source.end && BODY_NOUNS.has(tokenText(article, next))
}

/** `“Surely, uncle, you …”`: one word right behind an opening mark; who stands behind it is spoken to. */
const opensMarks = (article: Article, { first, behind }: NameMention): boolean =>
  behind - first === 1 &&
  first > 0 &&
  /^["“‘«„']$/.test(tokenText(article, first - 1)) &&
  endAt(article, first - 1) === startAt(article, first)

/** "The home secretary, Ada Lind, said": the name of the source before it. */
function standsApposed({ text }: Article, { start, end, title }: NameMention, source: Span): boolean {
  const gap = start - source.end - (title ? title.length + 1 : 0)
  return gap === 2 && text.charCodeAt(source.end) === COMMA && text.charCodeAt(end) === COMMA
}

const COMMA = 0x2c

function beforeSlot(article: Article, classes: Uint32Array, name: NameMention): number {
  const i = name.first - 1
  if (i < 0 || !isAdjacent(article, i)) return 0
  // according to Ada Lind, aides to Lind, talked to Lind
  if (i > 0 && tokenText(article, i) === 'to' && isOfPersons(tokenText(article, i - 1).toLowerCase())) return 0
  if (classesAt(article, classes, i) & LOCATIVE) return LOCATED
  return isThe(tokenText(article, i)) ? DEFINITE : 0
}

/** Words behind which "to" leads to a person, not to a place. */
const isOfPersons = (word: string): boolean =>
  word === 'according' || SERVING.has(word) || SPEAKING_TO.has(word) || THANKS.has(word)

const isThe = (word: string): boolean => word === 'the' || word === 'The'

/** A byline has at most this many words. */
const LONGEST_BYLINE = 16

/** A photo credit in brackets with a slash, or a byline. */
function isCredit(article: Article, name: NameMention): boolean {
  if (name.first === 0) return false
  const before = tokenText(article, name.first - 1)
  const after = name.behind < article.count ? tokenText(article, name.behind) : ''
  if (before === 'By' || before === 'BY') {
    const paragraph = paragraphAt(article, name.first)
    const from = article.paragraphs[paragraph]!
    return from === name.first - 1 && article.paragraphs[paragraph + 1]! - from < LONGEST_BYLINE
  }
  if (isListedCredit(article, name.first)) return true
  if (before === '/') return after === ')' || after === ','
  return before === '(' && after === '/'
}

const CREDIT =
  /^(?:Reporting|Writing|Written|Editing|Edited|Photos?|Photographs?|Photography|Compiled|Illustrations?|Story|Report|Translat(?:ed|ion)|Graphics?|Video)$/

/** "Reporting by Ada Lind and Bo Sohl; editing by Cy Kroll": behind "by", or anybody of the same short paragraph. */
function isListedCredit(article: Article, first: number): boolean {
  const paragraph = paragraphAt(article, first)
  const from = article.paragraphs[paragraph]!
  return (
    article.paragraphs[paragraph + 1]! - from < LONGEST_CREDIT &&
    first > from + 1 &&
    tokenText(article, from + 1) === 'by' &&
    CREDIT.test(tokenText(article, from))
  )
}
const LONGEST_CREDIT = 40
