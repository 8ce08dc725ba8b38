import type { Mentions } from '../mentions/find-mentions.ts'
import { type Article, tokenText } from '../text/article.ts'
import { isCalled } from './is-called.ts'
import { isKin } from './is-kin.ts'
import { namesThing } from './names-a-thing.ts'
import type { Place } from './suspect.ts'

/**
 * May a name mention that is a given name alone be the person's whose whole name the text has? Not where it tells of kin, who may have the same name ("his
 * son Rashid"), of somebody by where he belongs ("Rashid from the bakery"), a thing ("Rashid Street") or several ("the Rashid family"), or of who or what is called so ("Prince Rashid").
 */
export function isPersonsGiven(article: Article, mentions: Mentions, n: number, language: string): boolean {
  const { start, end, first, behind } = mentions.names[n]!
  const place: Place = { start, end, first, behind, name: n, slot: mentions.slots[n]! }
  const isBehindArticle = first > 0 && /^(?:the|an?)$/i.test(tokenText(article, first - 1))
  const isFrom = behind < article.count && /^(?:from|of)$/.test(tokenText(article, behind))
  return (
    !isBehindArticle &&
    !isFrom &&
    !isCalled(article, language, first) &&
    !isKin(article, place) &&
    !namesThing(article, mentions, place)
  )
}
