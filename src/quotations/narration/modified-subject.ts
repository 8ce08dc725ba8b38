import { startAt, tokenText } from '../../text/article.ts'
import { CAPITAL, COORDINATOR, Coarse, DETERMINER, PEOPLE, PREPOSITION, RELATIVE, TITLE } from './clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from './narration.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** Tokens of the longest subject. */
const LONGEST = 24
const LONGEST_HEAD = 5

/**
 * The subject that ends before token `first`, the first of a cue: a description with what tells whom it means, a relative clause or a participle, behind it.
 *
 * ```text
 * A woman who knew Ada Lind said she was kind.
 * ^^^^^^^
 * ```
 */
export function modifiedSubject(narration: Narration, sentence: NarratorSentence, first: number): NounPhrase | null {
  const begin = beginOfClause(narration, sentence, first)
  const behind = behindHead(narration, begin, first)
  if (behind < 0 || !modifies(narration, behind) || isApposed(narration, behind, first)) return null
  return { first: begin, last: behind, type: 'description', phraseFirst: begin, phraseLast: first }
}

/** Where the clause begins that reaches up to a token without any mark or joint. */
function beginOfClause(narration: Narration, sentence: NarratorSentence, first: number): number {
  let begin = first
  while (begin > Math.max(sentence.first, first - LONGEST) && !isEdge(narration, begin - 1)) begin--
  return begin
}

function isEdge(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  const isMark = coarse >= Coarse.COMMA && coarse <= Coarse.QUOTE_CLOSE
  return quoteAt(narration, token) >= 0 || isMark || (bitsAt(narration, token) & COORDINATOR) !== 0
}

/** Behind `a woman`, `the man`, `residents`: an article and small words, or several people; -1 where neither opens the clause. */
function behindHead(narration: Narration, begin: number, first: number): number {
  const isSeveral = bitsAt(narration, begin) & PEOPLE
  if (!isSeveral && !isArticle(narration, begin)) return -1
  let behind = begin + 1
  while (behind < Math.min(first, begin + LONGEST_HEAD) && isOfHead(narration, behind)) behind++
  const isHead = isSeveral ? behind > begin : behind > begin + 1 && !(bitsAt(narration, behind - 1) & CAPITAL)
  return isHead && behind < first ? behind : -1
}

const isArticle = (narration: Narration, token: number): boolean => {
  const coarse = coarseAt(narration, token)
  return coarse === Coarse.DETERMINER || coarse === Coarse.POSSESSIVE
}

const HEADS: ReadonlySet<number> = new Set([Coarse.OTHER, Coarse.NOUN, Coarse.PLURAL, Coarse.NAME, Coarse.NUMBER])

const isOfHead = (narration: Narration, token: number): boolean =>
  HEADS.has(coarseAt(narration, token)) && !(bitsAt(narration, token) & (PREPOSITION | RELATIVE | DETERMINER))

/** `who`, `whose`, `that`, `accused`, `living`, `about`: what joins a clause or what it is about to a head. */
function modifies(narration: Narration, token: number): boolean {
  const coarse = coarseAt(narration, token)
  if (coarse === Coarse.WH) return !/^what/.test(tokenText(narration.article, token))
  if (coarse === Coarse.THAT || coarse === Coarse.ING) return true
  const next = coarseAt(narration, token + 1)
  if (coarse === Coarse.PAST || coarse === Coarse.CUE_PAST)
    return !NAMED.test(tokenText(narration.article, token)) && (next === Coarse.PREPOSITION || next === Coarse.TO)
  return ABOUT.test(tokenText(narration.article, token))
}

const NAMED = /^(?:named|called|nicknamed|dubbed)$/
const ABOUT = /^(?:about|against|regarding|concerning|near|around|behind|close)$/

/** Does a name end the subject that nothing in it governs: `The officer who led the search Ada Lind said`? */
function isApposed(narration: Narration, behind: number, first: number): boolean {
  let begin = first
  while (begin > behind && (bitsAt(narration, begin - 1) & (CAPITAL | TITLE)) !== 0) begin--
  if (begin === first || begin === behind) return false
  // The man who shot Lind said: its verb, known or not
  const opening = coarseAt(narration, begin - 2)
  if (begin - 2 === behind && (opening === Coarse.WH || opening === Coarse.THAT)) return false
  const coarse = coarseAt(narration, begin - 1)
  if (coarse === Coarse.AS)
    return GIVEN.test(
      narration.article.text.slice(startAt(narration.article, behind), startAt(narration.article, begin)),
    )
  return coarse === Coarse.NOUN || coarse === Coarse.OTHER || NAMED.test(tokenText(narration.article, begin - 1))
}

/** `who gave her name as Ada`, `who identified himself as Ada`. */
const GIVEN =
  /\b(?:(?:his|her|their|the|a|first|last|full|given|only) name|(?:identif(?:y|ies|ied)|introduc(?:e|es|ed)) (?:him|her|them|as|by|only))/
