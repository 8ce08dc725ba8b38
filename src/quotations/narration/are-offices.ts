import { ROLES } from '../../lexicon/roles.ts'
import { tokenText } from '../../text/article.ts'
import { Coarse } from './clause-classes.ts'
import type { NounPhrase } from './cut-to-name.ts'
import { coarseAt, type Narration } from './narration.ts'

/** `said the founder and owner of the shop, Ana Falk`: are the roles before and behind `and` one person’s, whose name follows? */
export function areOffices(narration: Narration, and: number, { type, last, phraseLast }: NounPhrase): boolean {
  const { article } = narration
  if (type !== 'description' || !ROLES.has(tokenText(article, and - 1))) return false
  if (coarseAt(narration, phraseLast) !== Coarse.COMMA || coarseAt(narration, phraseLast + 1) !== Coarse.NAME)
    return false
  for (let i = and + 1; i < last; i++) if (ROLES.has(tokenText(article, i))) return true
  return false
}
