import { endAt, startAt, tokenText, wordNumberAt } from '../../text/article.ts'
import { LOWER, WORD } from '../../text/tokens.ts'
import { CAPITAL } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { quoteAt } from '../narration/narration.ts'

/** `United States`, `the Claims Court`: a word with a capital outside a headline. */
export function isOfName({ narration, sentence, token, bits }: CueSite): boolean {
  const { first, last } = sentence
  if (token === first || !(bits & CAPITAL)) return false
  const { article } = narration
  if (tokenText(article, token - 1) === 'United') return true
  for (let i = Math.max(first, token - HEADLINE_REACH); i < Math.min(last, token + HEADLINE_REACH); i++) {
    const isLong = article.kinds[i] === WORD && endAt(article, i) - startAt(article, i) >= LONG_WORD
    if (isLong && quoteAt(narration, i) < 0 && article.cases[wordNumberAt(article, i)] === LOWER) return true
  }
  return false
}

/** In a headline each of so many words around one, and of so many letters, has a capital. */
const HEADLINE_REACH = 5
const LONG_WORD = 4
