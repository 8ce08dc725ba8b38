import { startAt } from '../../text/article.ts'
import { CAPITAL, Coarse, DETERMINER, TITLE } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { isSeveralOf } from '../narration/cut-to-name.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, nextVerbAt, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseBefore } from '../narration/noun-phrase.ts'

const BEGINS_ASIDE: ReadonlySet<number> = new Set([
  Coarse.DETERMINER,
  Coarse.POSSESSIVE,
  Coarse.NOUN,
  Coarse.OTHER,
  Coarse.NUMBER,
  Coarse.WH,
  Coarse.NAME,
  Coarse.PREPOSITION,
])
const VERBS: ReadonlySet<number> = new Set([
  Coarse.BE,
  Coarse.HAVE,
  Coarse.DO,
  Coarse.MODAL,
  Coarse.CUE_PAST,
  Coarse.CUE_PRESENT,
])

/**
 * The source with a long aside between it and its cue: `Lind, head of research and once an aide to Falk, said`.
 * The phrase that opens the sentence, if commas or dashes set off what follows and only relative clauses have verbs in there.
 */
export function sourceBeforeAside(
  { narration, sentence, first }: CueSite,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  const edge = first - 1
  const mark = coarseAt(narration, edge)
  const isSetOff = mark === Coarse.COMMA || mark === Coarse.DASH
  if (edge <= sentence.first || !isSetOff || quoteAt(narration, edge) >= 0) return null
  for (const phrase of phrases) {
    const { phraseLast, type } = phrase
    if (type === 'pronoun' || phraseLast >= edge) continue
    const comma = behindBrackets(narration, phraseLast, edge)
    if (coarseAt(narration, comma) !== mark) continue
    if (
      opensClause(narration, sentence, phrase) &&
      (BEGINS_ASIDE.has(coarseAt(narration, comma + 1)) || isParticiple(narration, comma + 1)) &&
      isAside(narration, comma + 1, edge)
    ) {
      return type === 'name' ? phrase : (nameInAside(narration, phrase, edge) ?? phrase)
    }
  }
  return null
}

/** Does the phrase open the sentence, but for what is quoted and for `After the vote,`? */
function opensClause(narration: Narration, { first }: NarratorSentence, { phraseFirst, type }: NounPhrase): boolean {
  if (phraseFirst === first) return true
  const before = coarseAt(narration, phraseFirst - 1)
  if (before === Coarse.QUOTE_CLOSE) return true
  return type === 'name' && before === Coarse.COMMA && nextVerbAt(narration, first) >= phraseFirst
}

/** Behind the brackets that open at the token: `Rep. Jan Lind (R-Ohio), a member of the panel, said`; else the token. */
function behindBrackets(narration: Narration, token: number, last: number): number {
  if (coarseAt(narration, token) !== Coarse.BRACKET_OPEN) return token
  for (let i = token + 1; i < last; i++) if (coarseAt(narration, i) === Coarse.BRACKET_CLOSE) return i + 1
  return token
}

/** `Lind, identified by police, said`, `Lind, known for her jam, said`. */
const isParticiple = (narration: Narration, token: number): boolean =>
  (coarseAt(narration, token) === Coarse.PAST || coarseAt(narration, token) === Coarse.CUE_PAST) &&
  GOVERNED.has(coarseAt(narration, token + 1))

const GOVERNED: ReadonlySet<number> = new Set([Coarse.PREPOSITION, Coarse.AS, Coarse.ADVERB])

function isAside(narration: Narration, first: number, last: number): boolean {
  let isRelative = false
  for (let i = isParticiple(narration, first) ? first + 1 : first; i < last; i++) {
    const coarse = coarseAt(narration, i)
    if (quoteAt(narration, i) >= 0 || coarse === Coarse.PRONOUN) return isRelative
    if (coarse === Coarse.WH) isRelative = true
    else if (VERBS.has(coarse) && !isRelative && !isNoun(narration, i)) return false
  }
  return true
}

/** `the states`, `United States`: what may be a verb is none behind a determiner or with a capital. */
const isNoun = (narration: Narration, token: number): boolean =>
  ((bitsAt(narration, token) & CAPITAL) | (bitsAt(narration, token - 1) & DETERMINER)) !== 0

/** `The home secretary, Ana Falk, said`, `The minister of transport, ports and trade, Ana Falk, said`: the name that ends the aside. */
function nameInAside(narration: Narration, { phraseFirst, phraseLast }: NounPhrase, last: number): NounPhrase | null {
  const first = phraseLast + 1
  const name = isSeveralOf(narration, phraseFirst, phraseLast) ? null : nounPhraseBefore(narration, first, last)
  if (name?.type !== 'name') return null
  if (name.phraseFirst === first) return { ...name, phraseFirst }
  if (name.last === last && isGiven(narration, phraseLast, name.first))
    return { ...name, phraseFirst, phraseLast: last }
  const isApart = name.first === name.phraseFirst && coarseAt(narration, name.first - 1) === Coarse.COMMA
  return isApart && name.last - name.first > 1 && hasTitle(narration, phraseFirst, phraseLast) ? name : null
}

/** `A nurse, who asked to be called only Ana, said`, `A nurse, who gave only her first name, Ana, said`. */
const isGiven = ({ article }: Narration, first: number, name: number): boolean =>
  GIVEN.test(article.text.slice(startAt(article, first), startAt(article, name)))

const GIVEN =
  /\b(?:(?:is|was|be|being|only|just) (?:called|named|known|identified|quoted)|identif(?:y|ied|ying)|introduc(?:ed?|ing)|goes|went|gave|giving|give)\b[^,]{0,40}(?:, )?$/

function hasTitle(narration: Narration, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (bitsAt(narration, i) & TITLE) return true
  return false
}
