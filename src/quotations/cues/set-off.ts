import { ROLES } from '../../lexicon/roles.ts'
import { tokenText } from '../../text/article.ts'
import { CAPITAL, Coarse, PEOPLE, PREPOSITION, TIME, TITLE } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, nextVerbAt, quoteAt, tenseBetween } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { countBetween, QUOTES, THATS } from '../narration/running-counts.ts'
import { endsClause } from './ends-clause.ts'
import { openingBefore } from './insertion.ts'
import { SAYS } from './reported-clause.ts'

const TELLS = /^t(?:ell|old)/

/** `…, said Lind.`, `…, said one of the officials, who …`: a name or people right behind the verb, and no verb right behind those. */
export function invertedSource(site: CueSite): NounPhrase | null {
  const { narration, sentence, token } = site
  if (coarseAt(narration, token - 1) !== Coarse.COMMA || quoteAt(narration, token - 1) >= 0) return null
  // Lind, who heads the port, told the Post: those told
  if (TELLS.test(tokenText(narration.article, token))) return null
  const source = site.phraseBehind
  if (!source || !endsClause(narration, source.phraseLast, sentence.last)) return null
  return source.type === 'name' || isPerson(narration, source) ? source : null
}

/** Does a word for people or an office end the phrase, or stand before its `for`, `of`, `at`? */
function isPerson(narration: Narration, { first, last }: NounPhrase): boolean {
  for (let i = last - 1; i >= first; i--)
    if (bitsAt(narration, i) & (PEOPLE | TITLE) || isPersonNoun(tokenText(narration.article, i)))
      return i === last - 1 || (bitsAt(narration, i + 1) & PREPOSITION) !== 0
  return false
}

/** `the source`, `a trader`, `the company’s executive`. */
const isPersonNoun = (word: string): boolean => word === 'source' || ROLES.has(word)

/** `…, Lind said.`, `…, as Lind said, …`, `…, he said, …`: a comma before the source, and nothing that the verb could have as its object behind it. */
export function isSetOff(site: CueSite, source: NounPhrase): boolean {
  const { narration, sentence, token } = site
  const edge = openingBefore(narration, source)
  if (site.bits & CAPITAL) return false
  // `states`, `reports` and `remarks` may be nouns
  if (source.type === 'description' && !isPlainVerb(narration, token)) return false
  if (edge < 0) return false
  if (!TELLS.test(tokenText(narration.article, token))) {
    if (endsClause(narration, token + 1, sentence.last)) return true
    // The case was closed, Lind said in a statement on Friday.
    const isTold = SAYS.test(tokenText(narration.article, token)) || isReportedThen(narration, token, source)
    return isTold && tenseBetween(narration, site.floor, edge) > 0 && endsTelling(narration, token + 1, sentence.last)
  }
  const behind = behindHearer(site)
  return behind > token + 1 && endsTelling(narration, behind, sentence.last)
}

/** `…, the Post reported on Friday.`: what a paper reports it may report on, but not on a day. */
const isReportedThen = (narration: Narration, token: number, source: NounPhrase): boolean =>
  source.type === 'name' &&
  /^report(?:ed|s)$/.test(tokenText(narration.article, token)) &&
  (bitsAt(narration, token + 2) & TIME) !== 0

/** Behind those told, `them` or `The Norland Post`; behind the verb where nobody is. */
const behindHearer = (site: CueSite): number =>
  site.coarseAt(1) === Coarse.OBJECT ? site.token + 2 : (site.phraseBehind?.phraseLast ?? site.token + 1)

/** Nothing follows but where and when: `…, Lind told them.`, `…, Lind told the Post in an interview on Friday.` */
function endsTelling(narration: Narration, token: number, last: number): boolean {
  if (endsClause(narration, token, last)) return true
  const isRest = coarseAt(narration, token) === Coarse.PREPOSITION && nextVerbAt(narration, token) >= last
  return (
    isRest &&
    countBetween(narration.totals, QUOTES, token, last, 1) + countBetween(narration.totals, THATS, token, last, 1) === 0
  )
}

function isPlainVerb(narration: Narration, token: number): boolean {
  const written = tokenText(narration.article, token)
  return SAYS.test(written) || (coarseAt(narration, token) === Coarse.CUE_PAST && written !== 'continued')
}
