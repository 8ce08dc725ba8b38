import { judge } from '../resolution/judgement.ts'
import { resemblance, signatureOf } from '../resolution/signature.ts'
import type { Pairing } from './garble-evidence.ts'
import type { Suspect } from './suspects.ts'
import type { Target } from './targets.ts'

/** Below this share of common letters and sounds nothing is a garble that could be recognised. */
const LEAST_RESEMBLANCE = 0.2
const LEAST_LOGIT = -4

/**
 * The pairings of a suspect with each target's likeliest form, best first; none where the suspect is a target's right name.
 * `own` is the member that the suspect itself introduces ("Mrs. Peiluoxi"), or -1.
 */
export function pairSuspect(suspect: Suspect, targets: readonly Target[], own: number): readonly Pairing[] {
  const pairings: Pairing[] = []
  const signature = signatureOf(suspect.written.folded)
  for (const target of targets) {
    if (target.member >= 0 && target.member === own) continue
    let best: Pairing | null = null
    for (let f = 0; f < target.forms.length; f++) {
      const form = target.forms[f]!
      if (form.folded === suspect.written.folded) return []
      if (resemblance(signature, target.signatures[f]!) < LEAST_RESEMBLANCE) continue
      const { evidence, logit } = judge(suspect.written, form)
      if (logit > (best?.logit ?? LEAST_LOGIT)) best = { suspect, target, form, evidence, logit }
    }
    if (best) pairings.push(best)
  }
  return pairings.sort((a, b) => b.logit - a.logit)
}
