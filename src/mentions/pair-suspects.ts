import { gatherEvidence } from '../resolution/evidence.ts'
import type { Pairing } from './garble-evidence.ts'
import type { Suspect } from './suspects.ts'
import type { Target } from './targets.ts'

/** The pairings of a suspect with each target's likeliest form, best first. */
export function pairSuspect(suspect: Suspect, targets: readonly Target[], own: number): readonly Pairing[] {
  const pairings: Pairing[] = []
  for (const target of targets) {
    let best: Pairing | null = null
    if (target.member >= 0 && target.member === own) continue
    for (const form of target.forms) {
      if (form.folded === suspect.written.folded) return []
      const evidence = gatherEvidence(suspect.written, form)
      const logit = Math.max(evidence.spellingOdds, evidence.soundOdds)
      if (logit > 0 && (!best || logit > best.logit)) best = { suspect, target, form, evidence, logit }
    }
    if (best) pairings.push(best)
  }
  return pairings.sort((a, b) => b.logit - a.logit)
}
