import { tokenText } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt, type Narration, type NarratorSentence, nextVerbAt, quoteAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'
import { countBetween, QUOTES } from '../narration/running-counts.ts'
import type { Piece } from './cue.ts'

const OPENS_SUBJECT: ReadonlySet<number> = new Set([
  Coarse.DETERMINER,
  Coarse.POSSESSIVE,
  Coarse.NAME,
  Coarse.NOUN,
  Coarse.PLURAL,
  Coarse.PRONOUN,
  Coarse.NUMBER,
])
/** Of a subject that an insertion cut off this is no verb. */
const NO_VERB: ReadonlySet<number> = new Set([
  Coarse.PREPOSITION,
  Coarse.TO,
  Coarse.AS,
  Coarse.COORDINATOR,
  Coarse.SUBORDINATOR,
  Coarse.THAT,
  Coarse.WH,
  Coarse.ING,
  Coarse.CUE_ING,
  Coarse.DETERMINER,
  Coarse.POSSESSIVE,
  Coarse.PRONOUN,
  Coarse.NAME,
  Coarse.NUMBER,
  Coarse.NOUN,
  Coarse.QUOTE_OPEN,
])
/** How many tokens may tell where somebody said so: `Lind observed from the long line`. */
const LONGEST_PLACE = 6

/**
 * What stands on both sides of who says it, where commas set that off in the middle of a clause; null where they do not.
 *
 * ```text
 * The harbour, Lind claims, gives work to many.
 * ^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function piecesAround(
  narration: Narration,
  sentence: NarratorSentence,
  token: number,
  source: NounPhrase,
  floor: number,
): readonly [Piece, Piece] | null {
  const isInverted = source.phraseFirst > token
  if (source.phraseLast > token && !isInverted) return null
  const opening = isInverted ? commaAt(narration, token - 1) : openingBefore(narration, source)
  const closing = isInverted ? commaAt(narration, source.phraseLast) : closingBehind(narration, sentence, token)
  if (opening <= floor || closing < 0) return null
  const last = coarseAt(narration, sentence.last - 1) === Coarse.STOP ? sentence.last - 1 : sentence.last
  if (countBetween(narration.totals, QUOTES, floor, last, 1) > 0) return null
  const isSubject = OPENS_SUBJECT.has(coarseAt(narration, floor)) && nextVerbAt(narration, floor) >= opening
  if (!isSubject || NO_VERB.has(coarseAt(narration, closing + 1)) || closing + 2 >= last) return null
  return [
    { first: floor, last: opening },
    { first: closing + 1, last },
  ]
}

/** The token, where it is a comma of the narrator’s; else -1. */
const commaAt = (narration: Narration, token: number): number =>
  coarseAt(narration, token) === Coarse.COMMA && quoteAt(narration, token) < 0 ? token : -1

/** The comma before the source, or before its `as`; -1 where none is. */
export function openingBefore(narration: Narration, { phraseFirst }: NounPhrase): number {
  const at = /^as$/.test(tokenText(narration.article, phraseFirst - 1)) ? phraseFirst - 2 : phraseFirst - 1
  return commaAt(narration, at)
}

/** The comma behind the cue, or behind where it was said; -1 where none is. */
function closingBehind(narration: Narration, { last }: NarratorSentence, token: number): number {
  if (coarseAt(narration, token + 1) === Coarse.COMMA) return token + 1
  if (coarseAt(narration, token + 1) !== Coarse.PREPOSITION) return -1
  for (let i = token + 2; i < Math.min(last, token + LONGEST_PLACE); i++) {
    if (coarseAt(narration, i) === Coarse.COMMA) return i
    if (nextVerbAt(narration, i) === i) return -1
  }
  return -1
}
