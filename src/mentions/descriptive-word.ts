import { type Article, tokenText } from '../text/article.ts'
import { NUMBER } from '../text/tokens.ts'
import { classesAt, DATE, DIRECTION, FORENAME, GROUP, ORDINARY, ORGANIZATION, PLACE } from './name-classes.ts'

/** A people, party, month or place before a name says something of the person, and is no part of it. */
export function isDescriptive(article: Article, classes: Uint32Array, i: number, behind: number): boolean {
  const own = classesAt(article, classes, i)
  const next = classesAt(article, classes, i + 1)
  if (own & DIRECTION && next & PLACE) return false
  // Sgt. 1st Class Ada Lind
  if (tokenText(article, i) === 'Class' && /^[1-3](?:st|nd|rd)$/.test(tokenText(article, i - 1))) return true
  // “Trainer Al Boyd”, “Apparently Al Boyd”: what somebody does or an adverb, that opens a sentence
  const isOpening = (own & ORDINARY) !== 0 && i + 2 < behind
  if (isOpening && (isAdverb(article, i) || (next & FORENAME && isDoer(article, i)))) return true
  if (own & (GROUP | DATE)) return !(own & FORENAME) || !!(next & FORENAME && i + 2 < behind && isDated(article, i))
  return (
    !!(own & (PLACE | ORGANIZATION)) && !!(next & FORENAME) && !(next & PLACE) && !(own & FORENAME) && i + 2 < behind
  )
}

/** `In June Ada Lind left`, `on 3 June Ada Lind left`; but `June Carter Lind left`. */
const isDated = (article: Article, i: number): boolean =>
  i > 0 &&
  (article.kinds[i - 1] === NUMBER ||
    /^(?:in|since|until|till|by|from|of|last|next|this|early|mid|late|before|after)$/i.test(tokenText(article, i - 1)))

const isAdverb = (article: Article, i: number): boolean => /\p{Ll}{3}ly$/u.test(tokenText(article, i))

/** `Trainer`, `Cyclist`. */
const isDoer = (article: Article, i: number): boolean =>
  /\p{Ll}{3}(?:er|or|ist|ian|man|woman)$/u.test(tokenText(article, i))
