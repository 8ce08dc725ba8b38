import { type Article, tokenText } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { CLITIC, MARK, NUMBER, WORD } from '../text/tokens.ts'
import { isAdjacent } from './find-names.ts'
import type { NameMention } from './name-mention.ts'
import { classesAt, FUNCTION, GROUP, HONORIFIC, PLACE, ROLE } from './word-classes.ts'

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
/** In quotation marks or brackets of a photo credit, or in a byline. */
export const CREDITED = 64
/** First word of its sentence: its capital letter proves nothing. */
export const OPENS_SENTENCE = 128
/** In a headline, where most words have capitals. */
export const HEADLINED = 256

/** The slot of each name. `sources` are the source phrases of the quotations, in order. */
export function readSlots(
  article: Article,
  classes: Uint32Array,
  names: readonly NameMention[],
  sources: readonly Span[],
): Uint16Array {
  const headlines = findHeadlines(article, classes)
  const slots = new Uint16Array(names.length)
  let next = 0
  names.forEach((name, n) => {
    while (next < sources.length && sources[next]!.end <= name.start) next++
    const speaks = next < sources.length && sources[next]!.start < name.end
    slots[n] =
      (speaks ? SPEAKS : 0) |
      (name.title ? TITLED : 0) |
      (isApposed(article, classes, name.behind) ? APPOSED : 0) |
      (name.behind < article.count && article.kinds[name.behind] === CLITIC ? POSSESSIVE : 0) |
      beforeSlot(article, name) |
      (isCredit(article, name) ? CREDITED : 0) |
      (opensSentence(article, name.first) ? OPENS_SENTENCE : 0) |
      (headlines[article.paragraphOf[name.first]!] ? HEADLINED : 0)
  })
  return slots
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'from', 'to', 'across', 'outside', 'around'])

function beforeSlot(article: Article, name: NameMention): number {
  const i = name.first - 1
  if (i < 0 || !isAdjacent(article, i)) return 0
  const before = tokenText(article, i).toLowerCase()
  return before === 'the' ? DEFINITE : PLACE_PREPOSITIONS.has(before) ? LOCATED : 0
}

function opensSentence(article: Article, first: number): boolean {
  const sentence = article.sentences[article.sentenceOf[first]!]!
  let i = first - 1
  while (i >= sentence && article.kinds[i] === MARK) i--
  if (i < sentence) return true
  // behind an opening quotation mark or a colon a sentence begins too
  return i < first - 1 && /["“‘«„:]/.test(tokenText(article, first - 1))
}

const APPOSITION_REACH = 12

function isApposed(article: Article, classes: Uint32Array, behind: number): boolean {
  if (behind + 2 >= article.count || tokenText(article, behind) !== ',') return false
  const next = behind + 1
  if (article.kinds[next] === NUMBER) return /^\d{1,3}$/.test(tokenText(article, next))
  const word = tokenText(article, next)
  if (word === 'who' || word === 'whose') return true
  if (article.kinds[next] !== WORD) return false
  const opens =
    /^(?:a|an|the|his|her|its|our|former|then|one)$/.test(word) ||
    classesAt(article, classes, next) & (GROUP | PLACE | ROLE)
  if (!opens && tokenText(article, next + 1) !== '’s') return false
  for (
    let i = next;
    i < Math.min(article.count, next + APPOSITION_REACH) && !/^[,.;:—–]$/.test(tokenText(article, i));
    i++
  ) {
    if (classesAt(article, classes, i) & (ROLE | HONORIFIC)) return true
  }
  return false
}

/** A photo credit in brackets with a slash or "via", "Photo", or a byline. */
function isCredit(article: Article, name: NameMention): boolean {
  const from = article.sentences[article.sentenceOf[name.first]!]!
  const before = name.first > 0 ? tokenText(article, name.first - 1) : ''
  if (before === 'By' && name.first - 1 === from && article.paragraphs[article.paragraphOf[name.first]!] === from) {
    const end = article.paragraphs[article.paragraphOf[name.first]! + 1]!
    return end - from < 16
  }
  const after = name.behind < article.count ? tokenText(article, name.behind) : ''
  if (before === '(' && (after === '/' || after === ',')) return after === '/'
  return (
    /^(?:Photo|Photograph|Image|Images|Picture|Credit)$/.test(name.words.at(-1)!) || (before === '/' && after === ')')
  )
}

function hasFullStop(article: Article, first: number, behind: number): boolean {
  for (let i = first; i < behind; i++) if (article.kinds[i] === MARK && tokenText(article, i) === '.') return true
  return false
}

/** Paragraphs without a full stop in which most longer words have capitals. */
function findHeadlines(article: Article, classes: Uint32Array): Uint8Array {
  const { paragraphs } = article
  const headlines = new Uint8Array(paragraphs.length)
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const first = paragraphs[p]!
    const behind = paragraphs[p + 1]!
    if (behind - first > 40 || behind - first < 3 || hasFullStop(article, first, behind)) continue
    let longer = 0
    let capital = 0
    for (let i = first; i < behind; i++) {
      if (
        article.kinds[i] !== WORD ||
        article.ends[i]! - article.starts[i]! < 4 ||
        classesAt(article, classes, i) & FUNCTION
      )
        continue
      longer++
      if (classesAt(article, classes, i) & 1) capital++
    }
    headlines[p] = longer > 2 && capital > 0.75 * longer ? 1 : 0
  }
  return headlines
}
