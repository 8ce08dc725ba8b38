import type { Article } from '../text/article.ts'
import { tokenText } from '../text/article.ts'
import { MARK } from '../text/tokens.ts'
import type { QuotedSpan } from './quotation-marks.ts'
import { CUE_FINITE } from './word-classes.ts'

/** A sentence of the narrator's: what is quoted in it counts as one part of it, however many sentences that has. */
export interface NarratorSentence {
  /** Tokens, the last exclusive. */
  readonly first: number
  readonly last: number
}

/** An article seen as its narrator's sentences around what is quoted. */
export interface Narration {
  readonly article: Article
  /** Word classes of each entry of the vocabulary. */
  readonly classes: Uint32Array
  readonly quoted: readonly QuotedSpan[]
  /** For each token the index in `quoted` of the stretch it stands in (its marks too), or -1. */
  readonly quotedAt: Int32Array
  readonly sentences: readonly NarratorSentence[]
}

/** Splits the article into its narrator's sentences. */
export function readNarration(article: Article, quoted: readonly QuotedSpan[], classes: Uint32Array): Narration {
  const quotedAt = new Int32Array(article.count).fill(-1)
  quoted.forEach((span, q) => {
    quotedAt.fill(q, span.open, span.close === null ? span.last : span.close + 1)
  })
  const sentences: NarratorSentence[] = []
  let first = 0
  for (let s = 1; s < article.sentences.length; s++) {
    const next = article.sentences[s]!
    if (next < article.count && !beginsNarration(article, classes, quotedAt, next)) continue
    if (next > first) sentences.push({ first, last: next })
    first = next
  }
  return { article, classes, quoted, quotedAt, sentences }
}

function beginsNarration(article: Article, classes: Uint32Array, quotedAt: Int32Array, at: number): boolean {
  if (article.paragraphOf[at] !== article.paragraphOf[at - 1]) return true
  const inside = quotedAt[at]!
  if (inside >= 0 && quotedAt[at - 1] === inside) return false
  if (quotedAt[at - 1]! < 0) return true
  // “Why?” Lind asked: the mark before the closing one ends what is quoted, not the narrator's sentence
  const stop = at >= 2 ? tokenText(article, at - 2) : ''
  return !((stop === '?' || stop === '!') && isAttributed(article, classes, at))
}

/** Does a finite cue stand in the first words, before any punctuation? */
function isAttributed(article: Article, classes: Uint32Array, at: number): boolean {
  for (let i = at; i < Math.min(at + 7, article.count) && article.kinds[i] !== MARK; i++) {
    if (classes[article.words[i]!]! & CUE_FINITE) return true
  }
  return false
}
