import type { Article } from '../text/article.ts'
import { WORD } from '../text/tokens.ts'
import { CAPITAL, FUNCTION } from './name-classes.ts'

const LONGEST_HEADLINE = 40

/** For each paragraph, 1 where it is a headline: one sentence, in which most longer words have capitals. */
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
  const behind = paragraphs[paragraph + 1]!
  let longer = 0
  let capital = 0
  let small = 0
  for (let i = paragraphs[paragraph]!; i < behind; i++) {
    if (kinds[i] !== WORD) {
      // with a full stop at its end, too, but then without a word of four small letters
      if (text.charCodeAt(starts[i]!) === FULL_STOP && (i + 1 < behind || small)) return false
      continue
    }
    const own = classes[words[i]!]!
    if (ends[i]! - starts[i]! < 4) continue
    if (!(own & CAPITAL)) small++
    if (own & FUNCTION) continue
    longer++
    if (own & CAPITAL) capital++
  }
  return longer > 2 && capital > 0.75 * longer
}

const FULL_STOP = 0x2e
