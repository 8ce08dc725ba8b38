import { type Article, paragraphAt } from '../text/article.ts'
import { MARK } from '../text/tokens.ts'

/** Does a token stand in a line that no mark ends, as headings and captions do? */
export const isInHeading = (article: Article, token: number): boolean =>
  article.kinds[article.paragraphs[paragraphAt(article, token) + 1]! - 1] !== MARK
