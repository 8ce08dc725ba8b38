import { checkFingerprint } from '../../models/fingerprint.ts'
import { RANKED_BY, SPEAKER_FEATURES } from './speaker-features.ts'
import type { SpeakerCandidate, SpeakerQuestion } from './speaker-question.ts'
import { FINGERPRINT, SPEAKER_WEIGHTS } from './speaker-weights.table.ts'

/** The likeliest of the candidates by the learned weights, and its probability among them. */
export function rankSpeakers(
  question: SpeakerQuestion,
  candidates: readonly SpeakerCandidate[],
): { readonly candidate: SpeakerCandidate; readonly probability: number } {
  const weights = weightsFor(question)
  let best = candidates[0]!
  let most = -Infinity
  const scores = candidates.map((candidate) => {
    let score = 0
    for (let f = 0; f < weights.length; f++) score += weights[f]! * SPEAKER_FEATURES[f]!.of(candidate, question)
    if (score > most) {
      most = score
      best = candidate
    }
    return score
  })
  let total = 0
  for (const score of scores) total += Math.exp(score - most)
  return { candidate: best, probability: 1 / total }
}

let checked = false

function weightsFor({ kind }: SpeakerQuestion): readonly number[] {
  if (!checked) checkFingerprint('speakers', FINGERPRINT, RANKED_BY)
  checked = true
  return SPEAKER_WEIGHTS[kind]
}
