import { LONGEST_SOUND } from '../../channels/compare-sounds.ts'
import { addSound } from '../forms/sound-sketch.ts'
import type { LeftPlace, RightPlace } from '../transcript/places.ts'
import { STOP, TURN } from '../transcript/spoken-words.ts'
import type { Scene } from '../transcript/transcript-scene.ts'

/** How many words a name may have. */
export const LONGEST = 5
/** Longer ones where little calls for a name have never been one. */
const LONGEST_UNCALLED = 2

/**
 * How alike a stretch and a name must sound: the least share of the name's perfect score. By how much the place calls for a name, 0 to 3 (of three words
 * to 2); for more than three words; and for a name that stands where another is right.
 */
export const DEMANDS = [0.5, 0.4, 0.05, -0.25, 0.3, 0.85] as const
const LONG = 4
const HOMOPHONE = 5

/** The stretches that begin at a word; element `n` of each array is the one of `n` words. */
export interface Stretches {
  /** Those that may be names, as bits: bit `n` for `n` words. */
  open: number
  /** How many phones each has; more than are heard of a name are not counted. */
  readonly phones: Uint32Array
  readonly sketches: Int32Array
  /** Index into `DEMANDS`. */
  readonly demands: Uint8Array
  /** Does a sentence end in it, or might it? */
  readonly stops: Uint8Array
}

/** How much a place calls for a name, 0 to 3. */
const LEFT_CALLS: Partial<Record<LeftPlace, number>> = {
  ...{ announced: 3, 'handed over': 3, title: 3, thanked: 2, greeted: 2, 'introduces self': 2, role: 2, joined: 2 },
  ...{ agreed: 1, cited: 1, addressed: 1, and: 1, stop: 1 },
}
const RIGHT_CALLS: Partial<Record<RightPlace, number>> = {
  ...{ 'go ahead': 2, role: 2, firm: 1, says: 1, asked: 1, here: 1, greeting: 1, stop: 1, comma: 1 },
}
/** Frequency class from which a word is ordinary. */
const ORDINARY = 4

/** What each word says about the stretches that begin or end there. */
interface Calls {
  /** How much the place of a stretch that begins at the word calls for a name. */
  readonly left: Uint8Array
  /** The same of a stretch that ends before the word. */
  readonly right: Uint8Array
  /** How many of the words before it are not ordinary. */
  readonly unusual: Uint32Array
}

/**
 * Finds the stretches that begin at a word and are not too ordinary for their place. What is returned is overwritten by the next call.
 */
export function createStretchFinder(scene: Scene, formulas: Uint8Array): (from: number) => Stretches {
  const { words, knownAt } = scene
  const { spelledOut } = scene.affiliations
  const calls = readCalls(scene)
  const stretches: Stretches = {
    open: 0,
    phones: new Uint32Array(LONGEST + 1),
    sketches: new Int32Array(LONGEST + 1),
    demands: new Uint8Array(LONGEST + 1),
    stops: new Uint8Array(LONGEST + 1),
  }
  return (from) => {
    stretches.open = 0
    if (words.clitics[from] || formulas[words.ids[from]!] || spelledOut[from]) return stretches
    const known = knownAt[from]! >= 0
    let sketch = 0
    let stops = 0
    for (let n = 1; n <= LONGEST && from + n <= words.count && !isBroken(scene, from, from + n); n++) {
      const last = from + n - 1
      if (spelledOut[last]) break
      sketch = addSound(sketch, words.sounds, words.soundStarts[last]!, words.soundStarts[last + 1]!)
      if (n > 1 && words.breaks[last] === STOP) stops = 1
      const call = callFor(calls, from, from + n)
      if (call < 0 || (call < 2 && n > LONGEST_UNCALLED) || formulas[words.ids[last]!]) continue
      stretches.open |= 1 << n
      stretches.phones[n] = Math.min(LONGEST_SOUND, words.soundStarts[last + 1]! - words.soundStarts[from]!)
      stretches.sketches[n] = sketch
      stretches.demands[n] = known ? HOMOPHONE : n > 3 ? LONG : n > 2 ? Math.min(call, 2) : call
      stretches.stops[n] = n > 3 ? 1 : stops
    }
    return stretches
  }
}

function readCalls({ words, knownAt, left, right, vocabulary }: Scene): Calls {
  const unusual = new Uint32Array(words.count + 1)
  const lefts = Uint8Array.from(left, (place) => LEFT_CALLS[place] ?? 0)
  const rights = Uint8Array.from(right, (place) => RIGHT_CALLS[place] ?? 0)
  for (let at = 0; at < words.count; at++) {
    unusual[at + 1] = unusual[at]! + Number(vocabulary.word[words.ids[at]!]! < ORDINARY)
    if (words.breaks[at]! >= STOP) continue
    if (at > 0 && knownAt[at - 1]! >= 0) lefts[at] = 3
    if (knownAt[at]! >= 0) rights[at] = 3
  }
  return { left: lefts, right: rights, unusual }
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
function callFor({ left, right, unusual }: Calls, from: number, to: number): number {
  const before = left[from]!
  const behind = right[to]!
  const call = before === 1 && behind === 1 ? 2 : Math.max(before, behind)
  if (call >= 3 || (call === 2 && to - from <= 3)) return call
  return unusual[to]! > unusual[from]! ? call : -1
}
