import { alignmentOdds } from '../resolution/channel.ts'
import { learnedChannels } from '../resolution/channels.ts'
import { judge } from '../resolution/judgement.ts'
import { resemblance, signatureOf } from '../resolution/signature.ts'
import { readWritten, type WrittenName } from '../resolution/written-name.ts'
import type { Pairing } from './garble-evidence.ts'
import type { Suspect } from './suspects.ts'
import type { Target, TargetForm } from './targets.ts'

/** Below this share of common letters and sounds, and these log odds of the consonants, hardly a garble could be recognised. */
const LEAST_RESEMBLANCE = 0.28
const LEAST_SKELETON_ODDS = -4
/** Forms that are judged in full, those with the likeliest consonants first. */
const JUDGED = 4

interface Likely {
  readonly target: Target
  readonly form: TargetForm
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
  // what reads as a full name of its own ("Buy Been") may still be a garble
  const others = targets.filter(({ member, entity, name }) =>
    entity ? member < 0 || member !== own : name !== suspect.text,
  )
  if (others.some(({ forms }) => forms.some((form) => isDerived(suspect.folded, form.folded)))) return []
  const { written, likely } = sift(suspect, others)
  const best = new Map<string, Pairing>()
  for (const { target, form } of likely.slice(0, JUDGED)) {
    const prepared = form.prepare()
    const { evidence, logit } = judge(written!, prepared)
    const rival = best.get(form.folded)
    // of two people with one name the one named more is meant; what is written is the same
    if (logit > leastLogit && (!rival || rival.target.tokens.length < target.tokens.length))
      best.set(form.folded, { suspect, written: written!, target, form: prepared, evidence, logit })
  }
  const ranked = [...best.values()].sort((a, b) => b.logit - a.logit)
  return ranked.filter(({ target }, k) => ranked.findIndex((other) => other.target === target) === k)
}

function sift(
  suspect: Suspect,
  targets: readonly Target[],
): { readonly written: WrittenName | undefined; readonly likely: readonly Likely[] } {
  const { skeleton } = learnedChannels()
  const signature = signatureOf(suspect.folded)
  const likely: Likely[] = []
  let written: WrittenName | undefined
  for (const target of targets) {
    for (const form of target.forms) {
      if (form.words > 1 && suspect.words === 1) continue
      if (resemblance(signature, form.signature) < LEAST_RESEMBLANCE) continue
      written ??= readWritten(suspect.text)
      const odds = alignmentOdds(skeleton, form.consonants(), written.consonants)
      if (odds >= LEAST_SKELETON_ODDS) likely.push({ target, form, odds })
    }
  }
  return { written, likely: likely.sort((a, b) => b.odds - a.odds) }
}

/** The name itself, the beginning or end of it, its plural ("the Amashes") or a word made of it ("Trumpian", "Kashmiris"). */
function isDerived(written: string, form: string): boolean {
  if (form.startsWith(`${written} `) || form.endsWith(` ${written}`)) return true
  if (form === `${written}s` && !form.endsWith('ss')) return /^(?:.*(?:ite|ian|er|ist|an))$/.test(written)
  if (form.endsWith('s') && written === `${form}s`) return false
  return written.startsWith(form) && /^(?:e?s|is?|ians?|ites?|ism|ists?|esque|world)?$/.test(written.slice(form.length))
}
