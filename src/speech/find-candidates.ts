import { boundWords, lastOf, narrowReach, type WordBounds } from './bound-scores.ts'
import { alignSounds } from './compare-sounds.ts'
import type { NameForm } from './name-forms.ts'
import { isFormula, type LeftPlace, type RightPlace } from './places.ts'
import type { Scene } from './scene.ts'
import { addSound, markReachable, outlineNames, type Stretch } from './sound-sketch.ts'
import { STOP, TURN } from './spoken-words.ts'

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
const LEAST = [0.5, 0.4, 0.05, -0.25] as const
/** The same for stretches of more than three words. */
const LEAST_LONG = [0.5, 0.4, 0.3, 0.3] as const
/** Frequency class from which a word is ordinary. */
const ORDINARY = 4

/**
 * Finds every stretch of one to five words that sounds enough like somebody's name for its place: nearly alike where
 * nothing calls for a name, hardly alike behind "our next question comes from".
 */
export function findCandidates(scene: Scene): Candidate[] {
  const { words, forms } = scene
  const formulas = Uint8Array.from(words.vocabulary, (word) => Number(isFormula(word)))
  const outlines = outlineNames(forms)
  const bounds = boundWords(words)
  const candidates: Candidate[] = []
  let before: readonly Candidate[] = []
  for (let from = 0; from < words.count; from++) {
    const none = words.clitics[from] || formulas[words.ids[from]!]
    const stretches = none ? [] : findStretches(scene, from, formulas)
    const found = stretches.length
      ? collectForms(scene, from, stretches, markReachable(outlines, stretches), bounds)
      : []
    for (const candidate of before) {
      const lead = candidate.odds - oddsWithoutFirst(candidate, found)
      // a word that brings nothing is not part of the name
      if (lead > 0) candidates.push({ ...candidate, lead })
    }
    before = found
  }
  return [...candidates, ...before]
}

const oddsWithoutFirst = ({ to, form }: Candidate, shorter: readonly Candidate[]): number =>
  shorter.find((other) => other.form === form && other.to === to)?.odds ?? -Infinity

/** The stretches that begin at a word, the shortest first. */
function findStretches(scene: Scene, from: number, formulas: Uint8Array): Stretch[] {
  const { words, knownAt } = scene
  const stretches: Stretch[] = []
  let sketch = 0
  let stops = false
  for (let to = from + 1; to <= Math.min(from + LONGEST, words.count); to++) {
    if (isBroken(scene, from, to)) break
    sketch = addSound(sketch, words.sounds, words.soundStarts[to - 1]!, words.soundStarts[to]!)
    stops ||= to > from + 1 && words.breaks[to - 1] === STOP
    const call = callFor(scene, from, to)
    if (call < 0 || (call < 2 && to - from > 4) || formulas[words.ids[to - 1]!]) continue
    const called = to - from > 3 ? LEAST_LONG[call]! : LEAST[call]!
    const least = knownAt[from]! >= 0 ? HOMOPHONE : called
    stretches.push({
      to,
      phones: words.soundStarts[to]! - words.soundStarts[from]!,
      sketch,
      least,
      stops: stops || to - from > 3,
    })
  }
  return stretches
}

/** The forms that stretches which begin at the same word may stand for, stretch by stretch; `reachable` says which are worth a comparison. */
function collectForms(
  scene: Scene,
  from: number,
  stretches: readonly Stretch[],
  reachable: Uint8Array,
  bounds: WordBounds,
): Candidate[] {
  const { words, forms, known, knownAt } = scene
  const owners = knownAt[from]! >= 0 ? known[knownAt[from]!]!.forms : null
  const found: Candidate[] = []
  for (let f = 0; f < forms.length; f++) {
    if (reachable[f] === 0) continue
    const form = forms[f]!
    if (owners && !isMistakenFor(scene, form, owners, from + 1)) continue
    const { perfect, phones } = form.sound
    const reach = narrowReach(bounds, words.ids, from, stretches, form.sound, reachable[f]!)
    if (reach === 0) continue
    const scores = alignSounds(words.sounds, words.soundStarts[from]!, stretches[lastOf(reach)]!.phones, phones)
    for (let i = 0; i < stretches.length; i++) {
      const { to, phones, least } = stretches[i]!
      const odds = scores[phones]! / 10
      if (!(reach & (1 << i)) || odds <= least * perfect) continue
      const before = words.soundStarts[to - 1]! - words.soundStarts[from]!
      const gain = to - from === 1 ? odds : odds - scores[before]! / 10
      // a word that brings nothing is not part of the name
      if (gain > 0 || to - from === 1) found.push({ from, to, form, odds, lead: Infinity, gain, rival: -10 })
    }
  }
  found.sort((a, b) => a.to - b.to)
  return found.map((candidate) => ({ ...candidate, rival: rivalOf(found, candidate) }))
}

/** How alike two names must sound for the one to be written for the other, as a share of the perfect score. */
const HOMOPHONE = 0.85

/** A name that is right for somebody gives way only to one that sounds the same and whose family name follows: "Brett Jordan". */
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

/** Does the stretch run into another turn or a name that is right, or over too many sentence ends? */
function isBroken({ words, known, knownAt }: Scene, from: number, to: number): boolean {
  if (to > from + 1 && words.breaks[to - 1] === TURN) return true
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
  if (from > 0 && knownAt[from - 1]! >= 0 && words.breaks[from]! < STOP) call = 3
  if (to < words.count && knownAt[to]! >= 0 && words.breaks[to]! < STOP) call = 3
  if (call >= 3 || (call === 2 && to - from <= 3)) return call
  for (let at = from; at < to; at++) if (vocabulary.word[words.ids[at]!]! < ORDINARY) return call
  return -1
}
