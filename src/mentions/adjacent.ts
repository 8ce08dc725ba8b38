import { type Article, endAt, startAt } from '../text/article.ts'

/** Do token `i` and the next one stand side by side, with one space or the wrap of a line between? */
export function isAdjacent(article: Article, i: number): boolean {
  const end = endAt(article, i)
  const start = startAt(article, i + 1)
  if (start - end === 1) return article.text.charCodeAt(end) !== NEW_LINE || isInSentence(article, i)
  return (
    start - end < LONGEST_WRAP && start > end && isInSentence(article, i) && WRAP.test(article.text.slice(end, start))
  )
}

const isInSentence = ({ sentenceOf }: Article, i: number): boolean => sentenceOf[i] === sentenceOf[i + 1]

const NEW_LINE = 0x0a
const LONGEST_WRAP = 40
/** What a wrapped line has besides its line feed: white space, the `=` and `> ` of mail. */
const WRAP = /^[ \t]*(?:=)?\r?\n[ \t>]*$/
