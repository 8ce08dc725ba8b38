import { checkText } from './check-argument.ts'
import { lowerBound } from './lower-bound.ts'
import { splitSentences } from './sentences.ts'
import { type Tokens, tokenize } from './tokens.ts'

/**
 * The source text with its tokens, sentences and paragraphs, as flat typed arrays: token `i` is
 * `text.slice(starts[i], ends[i])`. Offsets are UTF-16 code units into the source, which never moves.
 */
export interface Article extends Tokens {
  readonly text: string
  /** Sentence of each token. */
  readonly sentenceOf: Uint32Array
  /** Paragraph of each token. */
  readonly paragraphOf: Uint32Array
  /** First token of each sentence, then the number of tokens. */
  readonly sentences: Uint32Array
  /** First token of each paragraph, then the number of tokens. */
  readonly paragraphs: Uint32Array
}

/**
 * Reads a text into tokens, sentences and paragraphs, in one pass.
 *
 * @param namesInS names that end in ’s of their own, as `NAMES_IN_S` has them
 * @throws {WhosaidError} `invalid-text` where it is not a string.
 * @example
 * const article = readArticle('“No,” Mr. Marlow said.')
 * tokenText(article, 3) // 'Mr.'
 */
export function readArticle(text: string, namesInS?: ReadonlySet<string>): Article {
  checkText(text, 'an article')
  const tokens = tokenize(text, namesInS)
  return { text, ...tokens, ...splitSentences(text, tokens) }
}

/** Where a token begins: an offset into the text. */
export function startAt(tokens: Tokens, token: number): number {
  return tokens.starts[token]!
}

/** Where a token ends: the offset behind its last character. */
export function endAt(tokens: Tokens, token: number): number {
  return tokens.ends[token]!
}

/** The number of a token's word, the same for all tokens that are written alike. */
export function wordNumberAt(tokens: Tokens, token: number): number {
  return tokens.words[token]!
}

/** The number of the sentence that a token stands in. */
export function sentenceAt(article: Article, token: number): number {
  return article.sentenceOf[token]!
}

/** The number of the paragraph that a token stands in. */
export function paragraphAt(article: Article, token: number): number {
  return article.paragraphOf[token]!
}

/** The token as written. */
export function tokenText(article: Article, token: number): string {
  return article.vocabulary[wordNumberAt(article, token)]!
}

/** The first token that ends behind `offset` (the token at the offset, or the next one); `count` where there is none. */
export const tokenAt = ({ ends, count }: Article, offset: number): number =>
  lowerBound(count, (token) => ends[token]! <= offset)
