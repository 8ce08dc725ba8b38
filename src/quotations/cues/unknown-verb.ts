import { tokenText, wordNumberAt } from '../../text/article.ts'
import { LOWER, WORD } from '../../text/tokens.ts'
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  Coarse,
  DETERMINER,
  FINITE,
  PREPOSITION,
  PRESENT,
  PRETERITE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import { closesWithComma } from './closes-with-comma.ts'
import { endsClause } from './ends-clause.ts'

const CLOSED = ADVERB | AUXILIARY | COORDINATOR | DETERMINER | PREPOSITION | PRONOUN | RELATIVE | SUBORDINATOR | TIME
const LONGEST_SUBJECT = 8

/** `“…,” sighs Lind`, `“…,” spat Lind`, `“…,” Lind grumbles.`: whatever stands alone between what is quoted and a name, or behind them both, is a verb of saying. */
export function isUnknownVerb(narration: Narration, sentence: NarratorSentence, token: number): boolean {
  const { article } = narration
  if (article.kinds[token] !== WORD || article.cases[wordNumberAt(article, token)] !== LOWER) return false
  if (bitsAt(narration, token) & CLOSED || token <= sentence.first) return false
  if (closesWithComma(narration, token - 1)) {
    const source = nounPhraseAfter(narration, token + 1, sentence.last)
    // “…,” trader Ada Lind said
    return isNamed(source) && !(bitsAt(narration, source!.phraseLast) & (FINITE | PRETERITE | PRESENT))
  }
  // Lind shot back; Lind shot back on Friday
  const isBack = BACK.test(tokenText(article, token + 1))
  const behind = token + 1 + Number(isBack)
  const isWhen = isBack && WHEN.has(coarseAt(narration, behind))
  if (!isWhen && !endsClause(narration, behind, sentence.last)) return false
  if (coarseAt(narration, token - 1) === Coarse.COMMA) return isBehindAside(narration, sentence, token)
  let close = token - 1
  while (close > Math.max(sentence.first, token - LONGEST_SUBJECT) && quoteAt(narration, close) < 0) close--
  if (quoteAt(narration, close) < 0 || !closesWithComma(narration, close)) return false
  const source = nounPhraseBefore(narration, close + 1, token)
  const isWhole =
    source !== null && source.phraseFirst <= close + 2 && !(bitsAt(narration, source.phraseFirst) & DETERMINER)
  return isWhole && source.last === token && isNamed(source)
}

const BACK = /^(?:back|out|in)$/
const WHEN: ReadonlySet<number> = new Set([Coarse.PREPOSITION, Coarse.AS, Coarse.SUBORDINATOR])
const LONGEST_ASIDE = 24

/** `“…,” Ada Lind, a baker who lent him money, remembered.`: a name behind what is quoted, and commas around what follows it. */
function isBehindAside(narration: Narration, sentence: NarratorSentence, token: number): boolean {
  if (!/(?:ed|[^s]s)$/.test(tokenText(narration.article, token))) return false
  let close = token - 1
  while (close > Math.max(sentence.first, token - LONGEST_ASIDE) && quoteAt(narration, close) < 0) close--
  if (quoteAt(narration, close) < 0 || !closesWithComma(narration, close)) return false
  const source = nounPhraseAfter(narration, close + 1, token)
  return (
    source?.type === 'name' && coarseAt(narration, source.phraseLast) === Coarse.COMMA && source.phraseLast < token - 1
  )
}

const isNamed = (source: NounPhrase | null): boolean => source !== null && source.type !== 'description'
