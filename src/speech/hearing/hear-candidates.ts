import { alignSounds, LONGEST_SOUND } from '../../channels/compare-sounds.ts'
import type { NameForm } from '../forms/spoken-forms.ts'
import { isFormula } from '../transcript/places.ts'
import type { Scene } from '../transcript/transcript-scene.ts'
import { boundWords, lastOf, narrowReach, type WordBounds } from './bound-scores.ts'
import { markReachable, type Outlines, outlineNames } from './name-outlines.ts'
import { createStretchFinder, LONGEST, type Stretches } from './spoken-stretches.ts'

/** A stretch of words that may be a form of somebody's name. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly form: NameForm
  /** How much likelier the sounds are for the name, in nats (see `compareSounds`). */
  readonly odds: number
  /** How much of them the first word brings; Infinity where the stretch without it is no candidate. */
  readonly lead: number
  /** How much of them the last word brings. */
  readonly gain: number
  /** The odds of the form of another entity that fits the stretch best. */
  readonly rival: number
}

/**
 * Finds every stretch of one to five words that sounds enough like somebody's name for its place: nearly alike where
 * nothing calls for a name, hardly alike behind "our next question comes from".
 */
export function findCandidates(scene: Scene): Candidate[] {
  const { words, forms } = scene
  const formulas = Uint8Array.from(words.vocabulary, (word) => Number(isFormula(word)))
  const findStretches = createStretchFinder(scene, formulas)
  const outlines = outlineNames(forms)
  const bounds = boundWords(words)
  const candidates: Candidate[] = []
  let before: readonly Candidate[] = []
  for (let from = 0; from < words.count; from++) {
    const stretches = findStretches(from)
    const found = stretches.open ? collectForms(scene, from, stretches, outlines, bounds) : []
    for (const candidate of before) {
      const lead = candidate.odds - oddsWithoutFirst(candidate, found)
      // a word that brings nothing is not part of the name
      if (lead > 0) candidates.push(rated(candidate, lead, candidate.rival))
    }
    before = found
  }
  return [...candidates, ...before]
}

/** Written out, for an object that is spread has a shape of its own, and there are many of these. */
const rated = ({ from, to, form, odds, gain }: Candidate, lead: number, rival: number): Candidate => ({
  from,
  to,
  form,
  odds,
  lead,
  gain,
  rival,
})

const oddsWithoutFirst = ({ to, form }: Candidate, shorter: readonly Candidate[]): number =>
  shorter.find((other) => other.form === form && other.to === to)?.odds ?? -Infinity

/** The forms that stretches which begin at the same word may stand for, stretch by stretch. */
function collectForms(
  scene: Scene,
  from: number,
  stretches: Stretches,
  outlines: Outlines,
  bounds: WordBounds,
): Candidate[] {
  const { words, forms, known, knownAt } = scene
  const owners = knownAt[from]! >= 0 ? known[knownAt[from]!]!.forms : null
  const reachable = markReachable(outlines, stretches)
  const found: Candidate[] = []
  for (let f = 0; f < forms.length; f++) {
    if (reachable[f] === 0) continue
    const form = forms[f]!
    if (owners && !isMistakenFor(scene, form, owners, from + 1)) continue
    const reach = narrowReach(bounds, words.ids, from, stretches, outlines, f, form.sound, reachable[f]!)
    if (reach === 0) continue
    const scores = alignSounds(
      words.sounds,
      words.soundStarts[from]!,
      stretches.phones[lastOf(reach)]!,
      form.sound.phones,
    )
    for (let n = 1; n <= LONGEST; n++) {
      const score = scores[stretches.phones[n]!]!
      if (!(reach & (1 << n)) || score < outlines.needed[stretches.demands[n]! * forms.length + f]!) continue
      const to = from + n
      const odds = score / 10
      const before = Math.min(LONGEST_SOUND, words.soundStarts[to - 1]! - words.soundStarts[from]!)
      const gain = n === 1 ? odds : odds - scores[before]! / 10
      // a word that brings nothing is not part of the name
      if (gain > 0 || n === 1) found.push({ from, to, form, odds, lead: Infinity, gain, rival: -10 })
    }
  }
  found.sort((a, b) => a.to - b.to)
  return found.map((candidate) => rated(candidate, candidate.lead, rivalOf(found, candidate)))
}

/** A name that is right for somebody gives way only to one that sounds the same and whose family name follows: "Jeff Linden". */
function isMistakenFor(scene: Scene, form: NameForm, owners: readonly NameForm[], to: number): boolean {
  if (form.part !== 'given' || owners.some(({ entity }) => entity === form.entity)) return false
  const after = to < scene.words.count ? scene.known[scene.knownAt[to]!] : undefined
  return after?.forms.some(({ entity, part }) => entity === form.entity && part === 'family') ?? false
}

function rivalOf(candidates: readonly Candidate[], { form, to }: Candidate): number {
  let best = -10
  for (const other of candidates) {
    if (other.to === to && other.odds > best && other.form.entity !== form.entity && other.form.text !== form.text)
      best = other.odds
  }
  return best
}
