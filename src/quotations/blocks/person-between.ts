import { wordNumberAt } from '../../text/article.ts'
import { CAPITALIZED, UPPER, WORD } from '../../text/tokens.ts'
import { CAPITAL, TITLE } from '../narration/clause-classes.ts'
import { bitsAt, type Narration } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'

/** The first run of two capitalised words or more from a token on, without the titles before it, in marks or not; null where there is none. */
export function personBetween(narration: Narration, first: number, last: number): NounPhrase | null {
  for (let i = first; i < last; i++) {
    let end = i
    while (end < last && isNameWord(narration, end)) end++
    // Chris King: a surname that is a title too
    if (end === i + 1 && end + 1 === last && bitsAt(narration, end) & CAPITAL) end++
    const begin = Math.max(i, end - 2)
    if (end - begin === 2) return { first: begin, last: end, type: 'name', phraseFirst: first, phraseLast: last }
    i = end
  }
  return null
}

const isNameWord = ({ article, classes }: Narration, token: number): boolean =>
  article.kinds[token] === WORD &&
  article.cases[wordNumberAt(article, token)]! >= CAPITALIZED &&
  article.cases[wordNumberAt(article, token)]! !== UPPER &&
  !(classes.bits[wordNumberAt(article, token)]! & TITLE)
