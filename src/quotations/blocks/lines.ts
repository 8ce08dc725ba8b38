import { endAt, startAt, tokenText } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, type Narration, quoteAt } from '../narration/narration.ts'

/** A paragraph as it is set. */
export interface SetLine {
  /** Tokens, the last exclusive. */
  readonly first: number
  readonly last: number
  /** Does `>` stand before it, as before what a mail or a page quotes? */
  readonly isQuoted: boolean
  /** Does a blank line stand before it? */
  readonly opens: boolean
}

/** The paragraphs of a text, in order. */
export function readSetLines({ article }: Narration): readonly SetLine[] {
  const { text, starts, ends, paragraphs } = article
  const lines: SetLine[] = []
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const first = paragraphs[p]!
    const gap = text.slice(first > 0 ? ends[first - 1]! : 0, starts[first])
    lines.push({
      first,
      last: paragraphs[p + 1]!,
      isQuoted: /(?:^|\n)[ \t]*>[> \t]*$/.test(gap.slice(-MARGIN)),
      opens: first === 0 || gap.replace(/[ \t\r>]/g, '').includes('\n\n'),
    })
  }
  return lines
}

/** Characters of white space and `>` before a line. */
const MARGIN = 12

/** How many tokens of dashes stand at a token: `—`, `--`, `~`; 0 where none do. A hyphen alone is one. */
export function dashesAt(narration: Narration, token: number, last: number): number {
  let behind = token
  while (behind < last && quoteAt(narration, behind) < 0 && isDash(narration, behind)) behind++
  return behind - token
}

/** Is it a dash as before a name that signs, in marks or not: `—`, `~`? */
export const isDash = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.DASH || tokenText(narration.article, token) === '~'

/** Does a line break stand before a token? */
export const opensLine = ({ article }: Narration, token: number): boolean =>
  article.text.slice(endAt(article, token - 1), startAt(article, token)).includes('\n')

/** Is it one hyphen, as before an item of a list? */
export const isHyphen = ({ article }: Narration, token: number, dashes: number): boolean =>
  dashes === 1 && tokenText(article, token) === '-'
