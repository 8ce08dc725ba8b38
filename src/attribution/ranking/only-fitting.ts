import type { SpeakerCandidate, SpeakerQuestion } from './speaker-question.ts'

/** Without those of the other gender, where somebody near is of the pronoun's. */
export function withoutClashes(candidates: readonly SpeakerCandidate[]): readonly SpeakerCandidate[] {
  const fits = candidates.some((one) => one.member >= 0 && one.sentences <= ONLY_NEAR && one.gender === 'same')
  return fits ? candidates.filter(({ gender }) => gender !== 'other') : candidates
}

/** The one person of the pronoun's gender who was named in the last sentences, where nobody else may be meant; else null. */
export function onlyFitting(candidates: readonly SpeakerCandidate[], { gender }: SpeakerQuestion): number | null {
  if (candidates.some(({ unnamedTurn }) => unnamedTurn > 0)) return null
  const near = candidates.filter((one) => one.member >= 0 && one.sentences <= ONLY_NEAR && one.gender !== 'other')
  const [one] = near
  // Beside Theo, Lind nodded. “Same,” she said.
  const others = near.filter((other) => other.gender !== 'unusual')
  if (others.length === 1 && others[0]!.isSubject) return others[0]!.member
  if (near.length !== 1) return null
  // a forename says little against a pronoun where the text names nobody else
  const isAlone = candidates.every(({ member }) => member < 0 || member === one!.member)
  return !gender || one!.gender === 'same' || isAlone ? one!.member : null
}

const ONLY_NEAR = 3
