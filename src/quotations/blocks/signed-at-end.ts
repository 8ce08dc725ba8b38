import { isMadeOfNames } from '../../lexicon/is-made-of-names.ts'
import { foldName } from '../../names/fold-name.ts'
import { endAt, startAt } from '../../text/article.ts'
import { CAPITAL, Coarse, TITLE } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { isDash, opensLine } from './lines.ts'
import { personBetween } from './person-between.ts'

/** Words that end in who says them. */
export interface SignedWords {
  readonly author: NounPhrase
  /** The dash before the author, where the words said end. */
  readonly dash: number
}

const LEAST_WORDS = 3
const LONGEST_SIGNATURE = 10

/**
 * Who the words from token `first` to `last` say, at their end, that they are by: a whole name behind a dash, below a sentence or on a line of its own, with no
 * more than titles before it and nothing or a comma behind it.
 *
 * ```text
 * “We must go on. — Ana Falk”
 * ```
 */
export function signedAtEnd(narration: Narration, first: number, last: number): SignedWords | null {
  let begin = last - 1
  const floor = Math.max(first + LEAST_WORDS, last - LONGEST_SIGNATURE)
  while (begin > floor && !isDash(narration, begin - 1)) begin--
  let dash = begin
  while (dash > floor && isDash(narration, dash - 1)) dash--
  if (dash === begin || !(bitsAt(narration, begin) & CAPITAL)) return null
  if (coarseAt(narration, dash - 1) !== Coarse.STOP && !opensLine(narration, dash)) return null
  const author = personBetween(narration, begin, last)
  return author && isAlone(narration, author, begin, last) ? { author, dash } : null
}

/** No `I saw Ana Falk leave`, and no `Happy New Year`. */
function isAlone(narration: Narration, author: NounPhrase, begin: number, last: number): boolean {
  for (let i = begin; i < author.first; i++) if (!(bitsAt(narration, i) & TITLE)) return false
  const behind = coarseAt(narration, author.last)
  if (author.last < last && behind !== Coarse.COMMA && behind !== Coarse.BRACKET_OPEN) return false
  const { article } = narration
  return isMadeOfNames(foldName(article.text.slice(startAt(article, author.first), endAt(article, author.last - 1))))
}
