import { alignmentOdds } from '../channels/channel.ts'
import { learnedChannels } from '../channels/channels.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import { resemblance } from '../resolution/forms/signature.ts'
import { readWritten, type WrittenName } from '../resolution/forms/written-name.ts'
import { contradicts } from '../resolution/judgement/contradicts.ts'
import { judge } from '../resolution/judgement/judge.ts'
import type { Target } from './gather-targets.ts'
import { isDerived } from './is-derived.ts'
import type { Pairing } from './pairing.ts'
import type { Suspect } from './suspect.ts'

/** Below this share of common letters and sounds, and these log odds of the consonants, hardly a garble could be recognised. */
const LEAST_RESEMBLANCE = 0.28
const LEAST_SKELETON_ODDS = -4
/** Forms that are judged in full, those with the likeliest consonants first. */
const JUDGED = 4

interface Likely {
  readonly target: Target
  readonly form: NameForm
  readonly odds: number
}

/**
 * The pairings of a suspect with the targets it resembles with at least `leastLogit`, best first; none where the suspect is a
 * target's right name or derived from it. `own` is the member that the suspect itself introduces ("Mrs. Peiluoxi"), or -1.
 * Forms are sifted in three steps, each dearer than the one before: by signature, by an alignment of consonants, by all evidence.
 */
export function pairSuspect(
  suspect: Suspect,
  targets: readonly Target[],
  own: number,
  leastLogit: number,
): readonly Pairing[] {
  const found = sift(suspect, targets, own)
  if (!found) return []
  const { written, likely } = found
  const best = new Map<string, Pairing>()
  for (const { target, form } of likely.slice(0, JUDGED)) {
    const { evidence, logit } = judge(written, form)
    const rival = best.get(form.folded)
    // of two people with one name the one named more is meant; what is written is the same
    if (logit > leastLogit && (!rival || rival.target.tokens.length < target.tokens.length))
      best.set(form.folded, { suspect, written, target, form, evidence, logit })
  }
  const ranked = [...best.values()].sort((a, b) => b.logit - a.logit)
  return ranked.filter(({ target }, k) => ranked.findIndex((other) => other.target === target) === k)
}

/** The forms that the suspect resembles, those with the likeliest consonants first; null where it is derived from one. */
function sift(
  suspect: Suspect,
  targets: readonly Target[],
  own: number,
): { readonly written: WrittenName; readonly likely: readonly Likely[] } | null {
  const { skeleton } = learnedChannels()
  const written = readWritten(suspect.text)
  const likely: Likely[] = []
  for (const target of targets) {
    // what reads as a full name of its own ("Buy Been") may still be a garble
    if (target.entity ? target.member >= 0 && target.member === own : target.name === suspect.text) continue
    for (const form of target.forms) {
      if (isDerived(suspect, form)) return null
      if (form.words > 1 && suspect.words === 1) continue
      if (form.words < suspect.words && standsIn(suspect.folded, form.folded)) continue
      if (resemblance(written.signature, form.signature) < LEAST_RESEMBLANCE) continue
      if (form.words > 1 && isRelative(suspect.folded, form.folded)) continue
      if (form.words > 1 && target.entity && contradicts(written, form, target.entity)) continue
      const odds = alignmentOdds(skeleton, form.consonants, written.consonants)
      if (odds >= LEAST_SKELETON_ODDS) likely.push({ target, form, odds })
    }
  }
  return { written, likely: likely.sort((a, b) => b.odds - a.odds) }
}

/** "Boris Petrov" and "But Petrov" hold the right "Petrov": what stands beside it is no part of a garble. */
const standsIn = (written: string, form: string): boolean => ` ${written} `.includes(` ${form} `)

/** "Andrea Gallagher" is no garble of "Edward Gallagher": of the family name under another forename. */
function isRelative(written: string, form: string): boolean {
  const ours = written.split(' ')
  const theirs = form.split(' ')
  const [own, other] = [ours[0]!, theirs[0]!]
  return ours.at(-1) === theirs.at(-1) && own !== other && forenameFrequency(own) > 0 && !nicknamesOf(own).has(other)
}
