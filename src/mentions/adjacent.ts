import type { Article } from '../text/article.ts'

/** Do token `i` and the next one stand side by side, with one space between? */
export function isAdjacent(article: Article, i: number): boolean {
  const gap = article.starts[i + 1]! - article.ends[i]!
  return gap === 1 && article.text.charCodeAt(article.ends[i]!) !== NEW_LINE
}

const NEW_LINE = 0x0a
