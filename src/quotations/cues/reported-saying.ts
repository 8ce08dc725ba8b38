import { tokenText } from '../../text/article.ts'
import { Coarse, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt } from '../narration/narration.ts'
import { nounPhraseBefore } from '../narration/noun-phrase.ts'
import type { CertainCue } from './cue.ts'
import { endsClause } from './ends-clause.ts'

const FARTHEST_PASSIVE = 10
const PARTICIPLE: ReadonlySet<number> = new Set([Coarse.CUE_PAST, Coarse.PAST, Coarse.ADVERB, Coarse.BE])

/** `Lind was cited by the agency as saying …`: who is cited. */
export function readCitedSaying({ narration, sentence, token }: CueSite): CertainCue | null {
  if (coarseAt(narration, token - 1) !== Coarse.AS) return null
  for (let i = token - 2; i > Math.max(sentence.first, token - FARTHEST_PASSIVE); i--) {
    if (coarseAt(narration, i) !== Coarse.BE || !PARTICIPLE.has(coarseAt(narration, i + 1))) continue
    let first = i
    while (coarseAt(narration, first - 1) === Coarse.HAVE || coarseAt(narration, first - 1) === Coarse.ADVERB) first--
    const source = nounPhraseBefore(narration, sentence.first, first)
    return source && { isBefore: false, source }
  }
  return null
}

/** `The AP quoted Lind as saying …`, `…, the AP quoted Lind as saying.` */
export function readQuotedSaying({ narration, sentence, token }: CueSite): CertainCue | null {
  if (coarseAt(narration, token - 1) !== Coarse.AS) return null
  const source = nounPhraseBefore(narration, sentence.first, token - 1)
  if (source?.type !== 'name' || !PARTICIPLE.has(coarseAt(narration, source.first - 1))) return null
  return {
    isBefore: endsClause(narration, token + 1, sentence.last),
    source: { ...source, phraseFirst: source.first },
  }
}

/** `by telling them that …`, `warning that …`. */
export function saysThat({ narration, token, bits }: CueSite): boolean {
  const next = coarseAt(narration, token + 1) === Coarse.OBJECT ? token + 2 : token + 1
  if (tokenText(narration.article, token - 1) === 'worth') return false
  return (bits & SAYING) !== 0 && coarseAt(narration, next) === Coarse.THAT
}
