import { tokenText } from '../../text/article.ts'
import { Coarse, DETERMINER, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration } from '../narration/narration.ts'
import { A_WORK, isTitle } from './closes-with-comma.ts'

/** `wrote “The Salt Year” in 1990`, `sang “Blue Door”`: the title of a work. */
export function isOfWork(site: CueSite): boolean {
  const { narration, token } = site
  const { article, quoted, quotedAt } = narration
  if (isWorkBehind(narration, token) || isWorkDone(narration, token) || isWorkBefore(site)) return true
  if (coarseAt(narration, token + 1) !== Coarse.QUOTE_OPEN || !WORKS.test(tokenText(article, token))) return false
  return isTitle(article, quoted[quotedAt[token + 1]!]!)
}

/** `wrote a book called “The Salt Year” and a song, “Harbour Lights”`: an article, and the noun for a work before any mark. */
function isWorkBehind(narration: Narration, token: number): boolean {
  const { article } = narration
  if (!/^wr(?:ote|ites?|iting|itten)$/.test(tokenText(article, token))) return false
  if (!(bitsAt(narration, token + 1) & DETERMINER)) return false
  for (let i = token + 2; i < token + FARTHEST_WORK; i++) {
    if (A_WORK.test(tokenText(article, i)))
      return tokenText(article, i + 1) !== 'in' && coarseAt(narration, i + 1) !== Coarse.COLON
    if (coarseAt(narration, i) < Coarse.QUOTE_CLOSE && coarseAt(narration, i) >= Coarse.COMMA) return false
  }
  return false
}

/** `released the single “The Salt Year” in May`, `praised a book called “The Salt Year”`: the object is a work, and nothing is told of it but when or where. */
function isWorkDone(narration: Narration, token: number): boolean {
  const { article, quoted, quotedAt } = narration
  if (bitsAt(narration, token) & SAYING || !(bitsAt(narration, token + 1) & DETERMINER)) return false
  let open = token + 2
  while (open < token + FARTHEST_WORK && coarseAt(narration, open) !== Coarse.QUOTE_OPEN) open++
  const quote = quoted[quotedAt[open] ?? -1]
  const noun = /^(?:called|titled|entitled|named|dubbed)$/.test(tokenText(article, open - 1)) ? open - 2 : open - 1
  if (quote?.open !== open || quote.close === null || !isTitle(article, quote)) return false
  // a man she called “Great Dane”
  if (noun === open - 1 ? !A_WORK.test(tokenText(article, noun)) : coarseAt(narration, noun) === Coarse.PRONOUN)
    return false
  return BEHIND_WORK.has(coarseAt(narration, quote.close + 1))
}

/** `“The Salt Year”, which Ana Lind wrote in May`: a relative clause right behind the marks. */
function isWorkBefore({ narration, token, phraseBefore }: CueSite): boolean {
  const which = (phraseBefore?.phraseFirst ?? 0) - 1
  if (which < 1 || !/^(?:which|that)$/.test(tokenText(narration.article, which))) return false
  const close = coarseAt(narration, which - 1) === Coarse.COMMA ? which - 2 : which - 1
  return coarseAt(narration, close) === Coarse.QUOTE_CLOSE && WORKS.test(tokenText(narration.article, token))
}

const BEHIND_WORK: ReadonlySet<number> = new Set([
  Coarse.STOP,
  Coarse.COMMA,
  Coarse.SEMICOLON,
  Coarse.COORDINATOR,
  Coarse.PREPOSITION,
  Coarse.TIME,
])

const FARTHEST_WORK = 6
const WORKS =
  /^(?:wr[io]te|wrote|writes|written|writing|read|reads|reading|sang|sing|sings|sung|singing|call|called|calls|released?|releases|releasing|issued|recorded|performed|performs|published|publishes)$/
