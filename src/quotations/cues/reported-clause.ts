import { tokenText } from '../../text/article.ts'
import { ADVERB, Coarse, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, nextVerbAt } from '../narration/narration.ts'
import { nounPhraseAfter } from '../narration/noun-phrase.ts'
import { endsClause } from './ends-clause.ts'

export const SAYS = /^(?:say|says|said|tell|tells|told)$/
const SOMETHING: ReadonlySet<number> = new Set([
  Coarse.DETERMINER,
  Coarse.NAME,
  Coarse.PRONOUN,
  Coarse.OBJECT,
  Coarse.POSSESSIVE,
  Coarse.SUBORDINATOR,
  Coarse.THAT,
  Coarse.TIME,
  Coarse.NUMBER,
  Coarse.OTHER,
  Coarse.PLURAL,
  Coarse.NOUN,
])

/** `says`, `argue`: is it a verb that is followed by a clause, hardly ever by a mere phrase? */
export function isClausal({ article }: Narration, token: number): boolean {
  const written = tokenText(article, token)
  return SAYS.test(written) || CLAUSAL.test(written)
}

const CLAUSAL = /^(?:argu|insist|think|thought|believ|complain|contend|maintain|hop|fear|worr|estimat)/

/** `Lind says the harbour needs …`, `Lind told them …`: the plainest verbs, and words that may begin what is said. */
export function saysSomething({ narration, sentence, token }: CueSite): boolean {
  const { last } = sentence
  if (token + 1 >= last) return false
  const { article } = narration
  // said Saturday.
  if (coarseAt(narration, token + 1) === Coarse.TIME && endsClause(narration, token + 2, last)) return false
  if (!SOMETHING.has(coarseAt(narration, token + 1)) && tokenText(article, token + 1) !== 'yes') return false
  return SAYS.test(tokenText(article, token))
}

/** `that`, `whether` or `if`. */
export const opensReport = (narration: Narration, token: number): boolean =>
  coarseAt(narration, token) === Coarse.THAT || /^(?:whether|if)$/.test(tokenText(narration.article, token))

const FEWEST_WORDS = 5

/** `Lind quipped, “We will go on with it.”`, `…, jeering simply, “…”`: a comma and whole sentences in marks behind it. */
export function introducesSentences(narration: Narration, token: number): boolean {
  const comma = bitsAt(narration, token + 1) & ADVERB ? token + 2 : token + 1
  return (
    coarseAt(narration, comma) === Coarse.COMMA &&
    coarseAt(narration, comma + 1) === Coarse.QUOTE_OPEN &&
    opensSentences(narration, comma + 1)
  )
}

/** `Lind spoke of the loss: “We will go on with it.”`: whole sentences in marks are somebody's words. */
export function opensSentences({ coarse, quoted, quotedAt }: Narration, open: number): boolean {
  const quote = quoted[quotedAt[open]!]!
  if (quote.last - quote.first < FEWEST_WORDS) return false
  return quote.close === null || coarse[quote.last - 1] === Coarse.STOP
}

const LONGEST_ASIDE = 8

/** Behind the comma that closes what is set off: `found, however, that …`; `at` itself where none does. */
function behindAside(narration: Narration, at: number, last: number): number {
  const highest = Math.min(last, at + LONGEST_ASIDE)
  for (let i = at + 2; i < highest; i++) if (coarseAt(narration, i) === Coarse.COMMA) return i + 1
  return at
}

/** `that`, `whether` or `if` right behind it, or behind `on X` or an aside; or a subject with its auxiliary: `believes the harbour is …`. */
export function reportsClause(site: CueSite): boolean {
  const { narration, token } = site
  const { last } = site.sentence
  let at = token + 1
  // denied on Monday that, posted on X that
  const isDay = coarseAt(narration, at + 1) === Coarse.TIME
  if (coarseAt(narration, at) === Coarse.PREPOSITION && (isDay || coarseAt(narration, at + 1) === Coarse.NAME)) at += 2
  else if (coarseAt(narration, at) === Coarse.TIME) at++
  if (coarseAt(narration, at) === Coarse.COMMA) at = behindAside(narration, at, last)
  if (at >= last) return false
  // ruled that out, found that unfair
  const isSaying = (site.bits & SAYING) !== 0
  if (coarseAt(narration, at) === Coarse.THAT) {
    const finds = FINDS.test(tokenText(narration.article, token)) && coarseAt(narration, at + 1) === Coarse.PLURAL
    return isSaying || finds || nextVerbAt(narration, at + 1) < last
  }
  if (opensReport(narration, at)) return true
  // found only a quarter was
  const isOnly = bitsAt(narration, token + 1) & ADVERB && coarseAt(narration, token + 2) === Coarse.DETERMINER
  const subject = isOnly ? nounPhraseAfter(narration, token + 2, last) : site.phraseBehind
  const verb = subject ? coarseAt(narration, subject.phraseLast) : -1
  if (verb >= Coarse.BE && verb <= Coarse.MODAL) return true
  return FINDS.test(tokenText(narration.article, token)) && (verb === Coarse.PAST || verb === Coarse.CUE_PAST)
}

/** Verbs whose object seldom has a participle behind it: `thought the harbour closed at noon`. */
const FINDS = /^(?:find|found|show|reveal|think|thought|fear|feel|felt|say|said|says|claim|insist|argu|suggest)/
