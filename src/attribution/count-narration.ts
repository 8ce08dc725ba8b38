import { type Article, sentenceAt } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'

/**
 * For each sentence, how many sentences up to it are told by the article and not only quoted: between a name and the
 * pronoun that means it a long quotation counts for nothing.
 */
export function countNarration(article: Article, inQuotation: Uint8Array): Uint32Array {
  const told = new Uint32Array(article.sentences.length)
  for (let i = 0; i < article.count; i++) {
    if (!inQuotation[i] && article.kinds[i] === WORD) told[sentenceAt(article, i)] = 1
  }
  for (let s = 1; s < told.length; s++) told[s]! += told[s - 1]!
  return told
}
