import type { Article } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import { CAPITAL, FUNCTION } from './word-classes.ts'

const LONGEST_HEADLINE = 40

/** For each paragraph, 1 where it is a headline: no full stop, and most longer words have capitals. */
export function findHeadlines(article: Article, classes: Uint32Array): Uint8Array {
  const { paragraphs } = article
  const headlines = new Uint8Array(paragraphs.length)
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const length = paragraphs[p + 1]! - paragraphs[p]!
    if (length >= 3 && length <= LONGEST_HEADLINE) headlines[p] = isHeadline(article, classes, p) ? 1 : 0
  }
  return headlines
}

function isHeadline(article: Article, classes: Uint32Array, paragraph: number): boolean {
  const { text, starts, ends, kinds, words, paragraphs } = article
  let longer = 0
  let capital = 0
  for (let i = paragraphs[paragraph]!; i < paragraphs[paragraph + 1]!; i++) {
    if (kinds[i] !== WORD) {
      if (text.charCodeAt(starts[i]!) === FULL_STOP) return false
      continue
    }
    const own = classes[words[i]!]!
    if (ends[i]! - starts[i]! < 4 || own & FUNCTION) continue
    longer++
    if (own & CAPITAL) capital++
  }
  return longer > 2 && capital > 0.75 * longer
}

const FULL_STOP = 0x2e
