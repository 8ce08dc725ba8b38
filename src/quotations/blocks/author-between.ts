import { ADDRESS, NUMBER } from '../../text/tokens.ts'
import { CAPITAL, Coarse, PRESENT, PRETERITE, TIME } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'

const LONGEST = 16

/** The name that a signature from token `first` to `end` gives, alone or beside an office: `Ana Falk, pilot`, `Minister of Health, Ana Falk`. */
export function authorBetween(narration: Narration, first: number, end: number): NounPhrase | null {
  if (first >= end || end - first > LONGEST || holdsVerb(narration, first, end)) return null
  const phrase = nounPhraseAfter(narration, first, end)
  if (phrase?.type === 'name' && coarseAt(narration, phrase.phraseLast) !== Coarse.PREPOSITION) return phrase
  const final = nounPhraseBefore(narration, first, coarseAt(narration, end - 1) === Coarse.STOP ? end - 1 : end)
  return final?.type === 'name' ? final : phrase?.type === 'name' ? phrase : null
}

/** A finite verb, but for the month of May. */
function holdsVerb(narration: Narration, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const bits = bitsAt(narration, i)
    if (bits & (PRESENT | PRETERITE) && !(bits & CAPITAL) && narration.article.kinds[i] !== NUMBER) return true
  }
  return false
}

/** `May 4, 2021`, `· 3h`, a link: what may follow a handle. */
export function isDated(narration: Narration, first: number, end: number): boolean {
  if (end - first > LONGEST) return false
  for (let i = first; i < end; i++) {
    const kind = narration.article.kinds[i]
    const bits = bitsAt(narration, i)
    const coarse = coarseAt(narration, i)
    const isMark = coarse !== Coarse.QUOTE_OPEN && coarse >= Coarse.COMMA && coarse <= Coarse.MARK
    if (
      kind !== ADDRESS &&
      kind !== NUMBER &&
      !isMark &&
      !(bits & (CAPITAL | TIME)) &&
      !CLOCK.test(wordAt(narration, i))
    )
      return false
  }
  return true
}

const wordAt = ({ article: { text, starts, ends } }: Narration, token: number): string =>
  text.slice(starts[token], ends[token])

const CLOCK = /^(?:at|on|via|[ap]m|[hmd])$/
