import { tokenText } from '../../text/article.ts'
import { Coarse, SAYING } from '../narration/clause-classes.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence } from '../narration/narration.ts'
import { nounPhraseBefore } from '../narration/noun-phrase.ts'
import type { CertainCue } from './cue.ts'
import { endsClause } from './ends-clause.ts'

const FARTHEST_PASSIVE = 10
const PARTICIPLE: ReadonlySet<number> = new Set([Coarse.CUE_PAST, Coarse.PAST, Coarse.ADVERB, Coarse.BE])

/** The source of `saying` where somebody else reports it: `Lind was cited by the agency as saying …`; null where nobody does. */
export function sayingReported(narration: Narration, sentence: NarratorSentence, token: number): CertainCue | null {
  if (coarseAt(narration, token - 1) !== Coarse.AS) return null
  for (let i = token - 2; i > Math.max(sentence.first, token - FARTHEST_PASSIVE); i--) {
    if (coarseAt(narration, i) !== Coarse.BE || !PARTICIPLE.has(coarseAt(narration, i + 1))) continue
    let first = i
    while (coarseAt(narration, first - 1) === Coarse.HAVE || coarseAt(narration, first - 1) === Coarse.ADVERB) first--
    const source = nounPhraseBefore(narration, sentence.first, first)
    return source && { isBefore: false, source }
  }
  return citedSaying(narration, sentence, token)
}

/** `The AP quoted Lind as saying …`, `…, the AP quoted Lind as saying.` */
function citedSaying(narration: Narration, { first, last }: NarratorSentence, token: number): CertainCue | null {
  const source = nounPhraseBefore(narration, first, token - 1)
  if (source?.type !== 'name' || !PARTICIPLE.has(coarseAt(narration, source.first - 1))) return null
  return { isBefore: endsClause(narration, token + 1, last), source: { ...source, phraseFirst: source.first } }
}

/** `by telling them that …`, `warning that …`. */
export function sayingThat(narration: Narration, token: number): CertainCue | null {
  const next = coarseAt(narration, token + 1) === Coarse.OBJECT ? token + 2 : token + 1
  if (tokenText(narration.article, token - 1) === 'worth') return null
  const isThat = bitsAt(narration, token) & SAYING && coarseAt(narration, next) === Coarse.THAT
  return isThat ? { isBefore: false, source: null } : null
}
