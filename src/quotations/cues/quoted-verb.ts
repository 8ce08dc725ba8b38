import { Coarse, FINITE } from '../narration/clause-classes.ts'
import { bitsAt, type Narration, type NarratorSentence } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseBefore } from '../narration/noun-phrase.ts'

/** The subject of a verb of saying or thinking that stands alone in marks: `Lind “hopes” …`; null where the stretch is none. */
export function subjectOfQuotedVerb(narration: Narration, sentence: NarratorSentence, q: number): NounPhrase | null {
  const { open, first, last } = narration.quoted[q]!
  if (last - first !== 1 || !(bitsAt(narration, first) & FINITE)) return null
  if (narration.coarse[last + 1] === Coarse.STOP) return null
  const subject = nounPhraseBefore(narration, sentence.first, open)
  return subject && subject.type !== 'description' ? subject : null
}
