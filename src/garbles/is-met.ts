import { DEALINGS, SPEAKING_TO, THANKS } from '../lexicon/word-lists.ts'
import { type Article, sentenceAt, tokenText } from '../text/article.ts'
import type { Place } from './suspect.ts'

/**
 * Do the words around a place deal with a person: "asked Weeringa", "talked to Weeringa", "thanks to Weeringa", "Thank you, Weeringa", "his name is
 * Weeringa", "is called Weeringa"? So do "Weeringa said so" and "Weeringa said nothing", of which nothing is reported.
 */
export function isMet(article: Article, { first, behind }: Pick<Place, 'first' | 'behind'>): boolean {
  if (
    behind + 1 < article.count &&
    SAYS.test(tokenText(article, behind)) &&
    LITTLE.test(tokenText(article, behind + 1))
  )
    return true
  const from = article.sentences[sentenceAt(article, first)]!
  const word = (back: number): string => (first - back >= from ? tokenText(article, first - back).toLowerCase() : '')
  const [last, second, third] = [word(1), word(2), word(3)]
  if (DEALINGS.has(last)) return true
  if (last === ',') return THANKS.has(second) || (second === 'you' && THANKS.has(third))
  if (last === 'to' || last === 'with') return DEALINGS.has(second) || SPEAKING_TO.has(second) || THANKS.has(second)
  return (
    (last === 'you' && THANKS.has(second)) ||
    (last === 'is' && second === 'name') ||
    (last === 'called' && IS.test(second)) ||
    THANKS.has(last)
  )
}

const SAYS = /^sa(?:id|ys)$/
const IS = /^(?:is|was|am|are|were|be|been|being)$/
const LITTLE = /^(?:so|nothing|little)$/
