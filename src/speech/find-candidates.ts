import { compareSounds } from './compare-sounds.ts'
import type { NameForm } from './name-forms.ts'
import type { LeftPlace, RightPlace } from './places.ts'
import { PHONES, type Phones } from './pronounce.ts'
import type { Scene } from './scene.ts'
import { joinSounds, type SpokenWords, STOP } from './spoken-words.ts'

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
const LEAST = [0.55, 0.4, 0.2, -0.1] as const
/** Frequency class from which a word is ordinary. */
const ORDINARY = 4

/**
 * Finds every stretch of one to five words that sounds enough like somebody's name for its place: nearly alike where
 * nothing calls for a name, hardly alike behind "our next question comes from".
 */
export function findCandidates(scene: Scene): Candidate[] {
  const { words, forms } = scene
  const masks = Uint32Array.from(forms, (form) => maskOf(form.sound))
  const sizes = masks.map(bitCount)
  const wordMasks = Uint32Array.from(words.sounds, maskOf)
  const odds = new Float64Array(forms.length)
  const single = new Map<number, Float64Array>()
  const candidates: Candidate[] = []
  for (let from = 0; from < words.count; from++) {
    if (words.clitics[from]) continue
    let mask = 0
    for (let to = from + 1; to <= Math.min(from + LONGEST, words.count); to++) {
      if (isBroken(scene, from, to)) break
      mask |= wordMasks[words.ids[to - 1]!]!
      const call = callFor(scene, from, to)
      if (call < 0) continue
      const sound = joinSounds(words, from, to)
      const known = to === from + 1 ? single.get(words.ids[from]! * 4 + call) : undefined
      const scores = known ?? scoreForms(odds, call)
      if (!known && to === from + 1) single.set(words.ids[from]! * 4 + call, scores.slice())
      collect(from, to, sound, scores, LEAST[call]!)

      function scoreForms(into: Float64Array, call: number): Float64Array {
        for (let i = 0; i < forms.length; i++) into[i] = mayFit(i, call) ? compareSounds(sound, forms[i]!.sound) : -Infinity
        return into
      }
      function mayFit(i: number, call: number): boolean {
        const [heard, said] = [sound.length, forms[i]!.sound.length]
        if (heard > 1.8 * said + 2 || said > 1.8 * heard + 2) return false
        return bitCount(mask & masks[i]!) >= SHARED[call]! * sizes[i]!
      }
    }
  }
  return candidates

  function collect(from: number, to: number, sound: Phones, scores: Float64Array, least: number): void {
    const owner = scene.knownAt[from]! >= 0 ? scene.known[scene.knownAt[from]!]! : null
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!
      if (!(scores[i]! > least * form.perfect)) continue
      // a name that is right for somebody gives way only to another's that sounds the same
      if (owner && (form.part !== 'given' || scores[i]! < 0.85 * form.perfect || isOwn(owner.forms, form))) continue
      candidates.push({ from, to, form, sound, odds: scores[i]!, rival: rivalOf(scores, form) })
    }
  }

  function rivalOf(scores: Float64Array, form: NameForm): number {
    let best = -10
    for (let i = 0; i < forms.length; i++) {
      if (scores[i]! > best && forms[i]!.entity !== form.entity && forms[i]!.text !== form.text) best = scores[i]!
    }
    return best
  }
}

const isOwn = (forms: readonly NameForm[], form: NameForm): boolean => forms.some(({ entity }) => entity === form.entity)

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

/** The least share of the form's kinds of sound that must be in the stretch at all. */
const SHARED = [0.6, 0.5, 0.4, 0.25] as const
const KINDS = ['pb', 'tdTD', 'kg', 'fv', 'sz', 'SZCJ', 'mnN', 'l', 'rR', 'wuUO', 'yiIeEY', 'h', 'aVo@WQ']
const kindOf = Uint32Array.from(PHONES, (phone) => 1 << KINDS.findIndex((kind) => kind.includes(phone)))

/** The kinds of sound in it, as bits. */
function maskOf(sound: Phones): number {
  let mask = 0
  for (const phone of sound) mask |= kindOf[phone]!
  return mask
}

function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count++
  return count
}
