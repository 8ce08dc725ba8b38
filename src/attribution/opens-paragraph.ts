import { type Article, paragraphAt, tokenAt } from '../text/article.ts'

/** Does a paragraph open at an offset, or with the mark before it? */
export function opensParagraph(article: Article, offset: number): boolean {
  const token = tokenAt(article, offset)
  return token - article.paragraphs[paragraphAt(article, token)]! <= 1
}
