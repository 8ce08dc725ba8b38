import { tokenText } from '../../text/article.ts'
import { Coarse, PREDICATES } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt } from '../narration/narration.ts'

/** `The results show a swing of six points`: a thing is shown, where no verb says anything of it. */
export function isShownThing({ narration, sentence, token }: CueSite): boolean {
  if (
    !/^(?:show(?:s|ed)?|observ(?:es|ed|ing))$/.test(tokenText(narration.article, token)) ||
    coarseAt(narration, token + 1) !== Coarse.DETERMINER
  )
    return false
  for (let i = token + 2; i < sentence.last && coarseAt(narration, i) !== Coarse.COMMA; i++)
    if (SAYS_OF_IT.has(coarseAt(narration, i))) return false
  return true
}

/** `declared a state of emergency`, `declares war`: what is done so, and not said. */
export function isDoneByDeclaring({ narration, token }: CueSite): boolean {
  const { article } = narration
  if (!/^declar(?:e|es|ed|ing)$/.test(tokenText(article, token))) return false
  const first = coarseAt(narration, token + 1) === Coarse.DETERMINER ? token + 2 : token + 1
  for (let i = first; i < Math.min(article.count, first + LONGEST_DONE); i++) {
    if (DONE.test(tokenText(article, i))) return true
    if (coarseAt(narration, i) !== Coarse.OTHER && coarseAt(narration, i) !== Coarse.NUMBER) return false
  }
  return false
}

const LONGEST_DONE = 3
const DONE =
  /^(?:state|war|emergency|holiday|truce|ceasefire|cease-fire|amnesty|bankruptcy|independence|victory|mourning|martial|boycott|strike|lockdown|famine)$/

const SAYS_OF_IT: ReadonlySet<number> = new Set([...PREDICATES, Coarse.QUOTE_OPEN, Coarse.CONTRACTED])
