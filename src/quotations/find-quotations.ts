import { detectLanguage } from '../languages/detect-language.ts'
import { languageData } from '../languages/languages.ts'
import { type Article, endAt, startAt, tokenText } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import { findByFrames } from './by-frames/find-by-frames.ts'
import { type Construction, type Draft, draftQuotations } from './draft-quotations.ts'
import { explainConstruction } from './explain-construction.ts'
import { classifyVocabulary } from './narration/classify-vocabulary.ts'
import { Coarse } from './narration/clause-classes.ts'
import { coarseAt, type Narration, readNarration } from './narration/narration.ts'
import { CONTRACTED, type NounPhrase } from './narration/noun-phrase.ts'
import { pairMarks } from './narration/quotation-marks.ts'
import type { FoundQuotations, Quotation, QuotationKind } from './quotation.ts'
import { type FoundTurns, findTurns } from './turns/find-turns.ts'
import { quoteTurn } from './turns/quote-turn.ts'
import type { Turn } from './turns/turn.ts'

/**
 * Finds direct, mixed and indirect quotations with their cues and sources. `language` is a code of BCP 47; in a language without a module
 * what stands in marks and has several words is a quotation without a source.
 */
export function findQuotations(
  article: Article,
  language: string = detectLanguage(article),
  transcript: FoundTurns = findTurns(article.text),
): FoundQuotations {
  const { quoted, unbalanced } = pairMarks(article)
  const data = languageData(language)
  const narration = readNarration(article, quoted, classifyVocabulary(article))
  const drafts = (data ? [] : draftQuotations(narration, isEnglish(language), toldElsewhere(transcript)))
    .map((draft) => Object.assign(draft, { pieces: draft.pieces.sort((a, b) => a.first - b.first) }))
    .filter((draft) => spansOf(narration, draft).length > 0)
  const startOf = (one: Draft | Turn): number => ('pieces' in one ? startAt(article, one.pieces[0]!.first) : one.start)
  const all = [...drafts, ...transcript.turns].sort((a, b) => startOf(a) - startOf(b))
  const indexes = new Map(all.map((one, i) => [one, i]))
  const found = all.map((one) => ('pieces' in one ? toQuotation(narration, one, indexes) : quoteTurn(article, one)))
  return {
    quotations: data ? [...found, ...findByFrames(article, data, quoted, found)] : found,
    unbalanced: unbalanced.map((token) => ({
      start: startAt(article, token),
      end: endAt(article, token),
      text: article.text.slice(startAt(article, token), endAt(article, token)),
    })),
  }
}

/** What no narrator tells: turns with their labels, the fields above a text. */
function toldElsewhere({ turns, frontMatter }: FoundTurns): readonly Span[] {
  const spans = turns.map(({ opens, end }) => ({ start: opens, end }))
  return frontMatter ? [frontMatter, ...spans] : spans
}

const isEnglish = (language: string): boolean => /^en\b/i.test(language)

function toQuotation(narration: Narration, draft: Draft, indexes: ReadonlyMap<Draft | Turn, number>): Quotation {
  const { article } = narration
  const { cue, source, construction, continues, confidence } = draft
  const quotes = draft.pieces.map(({ first, last }) => quotesIn(narration, first, last))
  const isMarked = draft.pieces.every(
    ({ first, last }, p) => quotes[p]!.length === 1 && isWhole(narration, quotes[p]![0]!, first, last),
  )
  const spans = spansOf(narration, draft)
  const { start } = spans[0]!
  const { end } = spans.at(-1)!
  const quoted = quotes
    .flat()
    .map((q) => ({
      start: Math.max(start, narration.quoted[q]!.start),
      end: Math.min(end, narration.quoted[q]!.end),
    }))
    .filter((span) => span.start < span.end)
  const cueSpan = cue && { start: startAt(article, cue.first), end: endAt(article, cue.last - 1) }
  return {
    start,
    end,
    spans,
    quoted,
    kind: kindOf(draft, article, start, isMarked, quoted.length > 0),
    cue: cueSpan,
    source: source && {
      start: startAt(article, source.first),
      end: endOfSource(narration, source),
      type: isPossessor(narration, source) || isNarrator(narration, source) ? 'pronoun' : source.type,
    },
    turn: null,
    continues: indexOfFirst(continues, indexes),
    confidence,
    reasons: [explainConstruction(construction, cueSpan ? article.text.slice(cueSpan.start, cueSpan.end) : '')],
  }
}

/** Of `I’ll` the pronoun alone speaks, and of `said I.` without the period. */
function endOfSource(narration: Narration, source: NounPhrase): number {
  const { article } = narration
  const { last, type } = source
  if (isNarrator(narration, source)) return startAt(article, last - 1) + 1
  const written = type === 'pronoun' ? tokenText(article, last - 1) : ''
  return CONTRACTED.test(written) ? startAt(article, last - 1) + written.search(/['’]/) : endAt(article, last - 1)
}

/** The index of what the quotation goes on with; what holds no words is passed over. */
function indexOfFirst(continued: Draft | null, indexes: ReadonlyMap<Draft | Turn, number>): number | null {
  let draft = continued
  while (draft && !indexes.has(draft)) draft = draft.continues
  return draft && indexes.get(draft)!
}

/** The words said, in order: stretches that do not overlap, none of them empty. */
function spansOf(narration: Narration, { pieces }: Draft): readonly Span[] {
  const spans: Span[] = []
  for (const { first, last } of pieces) {
    const { start, end } = contentSpan(narration, first, last)
    const from = Math.max(start, spans.at(-1)?.end ?? 0)
    if (from < end) spans.push({ start: from, end })
  }
  return spans
}

/** `His claim that …`: nothing but whose it is. */
const isPossessor = (narration: Narration, { first, last }: NounPhrase): boolean =>
  last === first + 1 && coarseAt(narration, first) === Coarse.POSSESSIVE

/** `“So I find,” said I.`: at the end of a sentence nobody's initial. */
const isNarrator = ({ article }: Narration, { first, last }: NounPhrase): boolean =>
  last === first + 1 && tokenText(article, first) === 'I.'

/** Whole sentences in marks are direct; a fragment in marks is mixed, like a clause that holds one. */
function kindOf(draft: Draft, article: Article, start: number, isMarked: boolean, hasMarks: boolean): QuotationKind {
  if (VERBATIM.has(draft.construction)) return 'direct'
  if (!hasMarks) return 'indirect'
  if (!isMarked) return 'mixed'
  const words = draft.pieces.reduce((sum, piece) => sum + piece.last - piece.first, 0)
  const initial = article.text.charAt(start)
  const isSmall = initial === initial.toLowerCase() && !/\p{Lo}/u.test(initial)
  const isFragment = isSmall && (words < 10 || draft.construction === 'fragment')
  return isFragment ? 'mixed' : 'direct'
}

/** What is set so holds words as they were said. */
const VERBATIM: ReadonlySet<Construction> = new Set(['byline', 'block', 'dialogue'])

function quotesIn({ quotedAt }: Narration, first: number, last: number): number[] {
  const quotes: number[] = []
  for (let i = first; i < last; i++) {
    const q = quotedAt[i]!
    if (q >= 0 && quotes.at(-1) !== q) quotes.push(q)
  }
  return quotes
}

function isWhole({ quoted }: Narration, q: number, first: number, last: number): boolean {
  const { open, close } = quoted[q]!
  return open === first && (close ?? quoted[q]!.last - 1) === last - 1
}

/** The offsets of content, without quotation marks at its ends; but a mark whose partner lies inside stays. */
function contentSpan({ article, quoted, quotedAt }: Narration, first: number, last: number): Span {
  const opening = quoted[quotedAt[first]!]
  const closing = quoted[quotedAt[last - 1]!]
  const isOpened = opening?.open === first && !(opening.close !== null && opening.close < last - 1)
  const isClosed = closing?.close === last - 1 && !(closing.open > first)
  const start = isOpened ? opening.start : startAt(article, first)
  const end = isClosed ? closing.end : endAt(article, last - 1)
  return { start, end: Math.max(start, end) }
}
