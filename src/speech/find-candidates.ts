import type { Phones } from '../resolution/pronounce.ts'
import { compareSounds } from './compare-sounds.ts'
import type { NameForm } from './name-forms.ts'
import { isFormula, type LeftPlace, type RightPlace } from './places.ts'
import type { Scene } from './scene.ts'
import { addSound, emptySketch, mayReach, type Sketch, sketchForms } from './sound-sketch.ts'
import { joinSounds, STOP } from './spoken-words.ts'

/** A stretch of words that may be a form of somebody's name. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly form: NameForm
  readonly sound: Phones
  /** How much likelier the sounds are for the name, in nats (see `compareSounds`). */
  readonly odds: number
  /** The same for the form of another entity that fits the stretch best. */
  readonly rival: number
}

const LONGEST = 5
/** How much a place calls for a name, 0 to 3. */
const LEFT_CALLS: Partial<Record<LeftPlace, number>> = {
  ...{ announced: 3, 'handed over': 3, title: 3, thanked: 2, greeted: 2, 'introduces self': 2, role: 2, joined: 2 },
  ...{ agreed: 1, cited: 1, addressed: 1, and: 1, stop: 1 },
}
const RIGHT_CALLS: Partial<Record<RightPlace, number>> = {
  ...{ 'go ahead': 2, role: 2, firm: 1, says: 1, asked: 1, here: 1, greeting: 1, stop: 1, comma: 1 },
}
/** The least share of the form's perfect score that a stretch must reach, by how much its place calls for a name. */
const LEAST = [0.5, 0.3, 0.05, -0.25] as const
/** The same for stretches of more than three words. */
const LEAST_LONG = 0.1
/** Frequency class from which a word is ordinary. */
const ORDINARY = 4

/**
 * Finds every stretch of one to five words that sounds enough like somebody's name for its place: nearly alike where
 * nothing calls for a name, hardly alike behind "our next question comes from".
 */
export function findCandidates(scene: Scene): Candidate[] {
  const { words, forms } = scene
  const sketches = sketchForms(forms)
  const heard = emptySketch()
  const formulas = words.vocabulary.map(isFormula)
  const candidates: Candidate[] = []
  for (let from = 0; from < words.count; from++) {
    if (words.clitics[from]) continue
    heard.fill(0)
    for (let to = from + 1; to <= Math.min(from + LONGEST, words.count); to++) {
      if (isBroken(scene, from, to)) break
      addSound(heard, words.sounds, words.soundStarts[to - 1]!, words.soundStarts[to]!)
      const call = callFor(scene, from, to)
      if (call < 0 || formulas[words.ids[from]!]! || formulas[words.ids[to - 1]!]!) continue
      const least = to - from > 3 ? Math.max(LEAST_LONG, LEAST[call]!) : LEAST[call]!
      const stretch = { from, to, heard, sound: joinSounds(words, from, to) }
      collectForms(scene, sketches, stretch, least, candidates)
    }
  }
  return candidates
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly sound: Phones
  readonly heard: Sketch
}

/** Adds the forms that the stretch may stand for. */
function collectForms(
  scene: Scene,
  sketches: Sketch,
  { from, to, sound, heard }: Stretch,
  least: number,
  candidates: Candidate[],
): void {
  const { words, forms, known, knownAt } = scene
  const first = candidates.length
  // a name of one word is not said across the end of a sentence
  const stops = words.breaks.subarray(from + 1, to).includes(STOP)
  const owners = knownAt[from]! >= 0 ? known[knownAt[from]!]!.forms : null
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!
    const wanted = (owners ? HOMOPHONE : least) * form.perfect
    if (!mayReach(form, sketches, i, heard, sound.length, wanted)) continue
    if (form.words.length === 1 && stops) continue
    if (owners && !isMistakenFor(scene, form, owners, to)) continue
    const odds = compareSounds(sound, form.sound)
    if (odds > wanted) candidates.push({ from, to, form, sound, odds, rival: -10 })
  }
  for (let i = first; i < candidates.length; i++) {
    const candidate = candidates[i]!
    candidates[i] = { ...candidate, rival: rivalOf(candidates, first, candidate) }
  }
}

/** How alike two names must sound for the one to be written for the other, as a share of the perfect score. */
const HOMOPHONE = 0.85

/** A name that is right for somebody gives way only to one that sounds the same and whose family name follows: "Brett Jordan". */
function isMistakenFor(scene: Scene, form: NameForm, owners: readonly NameForm[], to: number): boolean {
  if (form.part !== 'given' || owners.some(({ entity }) => entity === form.entity)) return false
  const after = to < scene.words.count ? scene.known[scene.knownAt[to]!] : undefined
  return after?.forms.some(({ entity, part }) => entity === form.entity && part === 'family') ?? false
}

function rivalOf(candidates: readonly Candidate[], first: number, { form }: Candidate): number {
  let best = -10
  for (let i = first; i < candidates.length; i++) {
    const other = candidates[i]!
    if (other.odds > best && other.form.entity !== form.entity && other.form.text !== form.text) best = other.odds
  }
  return best
}

/** Does the stretch run into a name that is right, or over too many sentence ends? */
function isBroken({ words, known, knownAt }: Scene, from: number, to: number): boolean {
  const last = knownAt[to - 1]!
  if (last >= 0) return to > from + 1 || known[last]!.to > known[last]!.from + 1
  if (knownAt[from]! >= 0) return true
  return to - from > 3 && words.breaks[to - 1] === STOP
}

/** How much the place calls for a name, or -1 where the stretch is too ordinary for it. */
function callFor(scene: Scene, from: number, to: number): number {
  const { words, knownAt, left, right, vocabulary } = scene
  const before = LEFT_CALLS[left[from]!] ?? 0
  const behind = RIGHT_CALLS[right[to]!] ?? 0
  let call = Math.max(before, behind, before === 1 && behind === 1 ? 2 : 0)
  if (from > 0 && knownAt[from - 1]! >= 0 && words.breaks[from]! !== STOP) call = 3
  if (to < words.count && knownAt[to]! >= 0 && words.breaks[to]! !== STOP) call = 3
  if (call >= 3 || (call === 2 && to - from <= 3)) return call
  for (let at = from; at < to; at++) if (vocabulary.word[words.ids[at]!]! < ORDINARY) return call
  return -1
}
