import { tokenText } from '../../text/article.ts'
import { LOWER, WORD } from '../../text/tokens.ts'
import { CAPITAL, Coarse, DETERMINER, PRONOUN, SAYING } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence } from '../narration/narration.ts'
import { COMMAS, countBetween, THATS } from '../narration/running-counts.ts'

const FARTHEST_VERB = 8

/** Does the word certainly cue nothing where it stands, whatever it may cue elsewhere? */
export function isNoCue(narration: Narration, sentence: NarratorSentence, token: number): boolean {
  return (
    isDeclined(narration, token) ||
    isAttribute(narration, token) ||
    isSubjectOfSaying(narration, sentence, token) ||
    isOccasion(narration, token) ||
    isOfName(narration, sentence, token)
  )
}

/** `declined to comment on …`, `did not answer …`: nothing was said. */
function isDeclined(narration: Narration, token: number): boolean {
  const { article } = narration
  if (
    coarseAt(narration, token - 1) === Coarse.NEGATION &&
    /^(?:answer|respond|comment|reply)$/.test(tokenText(article, token))
  )
    return true
  return token > 1 && tokenText(article, token - 1) === 'to' && /^(?:declin|refus)/.test(tokenText(article, token - 2))
}

/** `an estimated loss`, `his stated aim`, `Newly confirmed minister Ana Falk`: a participle before its noun. */
function isAttribute(narration: Narration, token: number): boolean {
  if (coarseAt(narration, token) !== Coarse.CUE_PAST) return false
  if (/^[Nn]ewly$/.test(tokenText(narration.article, token - 1))) return true
  return (bitsAt(narration, token - 1) & (DETERMINER | PRONOUN)) === DETERMINER && narration.quotedAt[token - 1]! < 0
}

/** `A report by the fund says …`: the noun reports nothing by itself. */
function isSubjectOfSaying(narration: Narration, { last }: NarratorSentence, token: number): boolean {
  if (coarseAt(narration, token) !== Coarse.CUE_BASE || !(bitsAt(narration, token - 1) & DETERMINER)) return false
  const verb = narration.nextVerb[token + 1]!
  if (verb >= Math.min(last, token + FARTHEST_VERB) || !(bitsAt(narration, verb) & SAYING)) return false
  return (
    countBetween(narration.totals, COMMAS, token, verb, 1) + countBetween(narration.totals, THATS, token, verb, 1) === 0
  )
}

/** `United States`, `the Claims Court`: a word with a capital outside a headline. */
function isOfName(narration: Narration, { first, last }: NarratorSentence, token: number): boolean {
  if (token === first || !(bitsAt(narration, token) & CAPITAL)) return false
  const { article } = narration
  if (tokenText(article, token - 1) === 'United') return true
  for (let i = Math.max(first, token - HEADLINE_REACH); i < Math.min(last, token + HEADLINE_REACH); i++) {
    const isLong = article.kinds[i] === WORD && article.ends[i]! - article.starts[i]! >= LONG_WORD
    if (isLong && narration.quotedAt[i]! < 0 && article.cases[article.words[i]!] === LOWER) return true
  }
  return false
}

/** In a headline each of so many words around one, and of so many letters, has a capital. */
const HEADLINE_REACH = 5
const LONG_WORD = 4

/** `in remarks to the station`: where it was said. */
function isOccasion(narration: Narration, token: number): boolean {
  if (tokenText(narration.article, token - 1) !== 'in') return false
  const next = coarseAt(narration, token + 1)
  return next === Coarse.TO || next === Coarse.PREPOSITION
}
