import { soundClasses } from './sound-classes.ts'
import { soundOf } from './sounds.ts'

const WHOLE = 1
const PAIR = 2
const PREFIX = 3
const WORD = 4
/** Words of a name that pairs are made of. */
const MOST_WORDS = 5

/**
 * Keys under which a folded name form is found again however it was garbled, each a 32-bit hash: the sound classes of the
 * whole (words joined), with one class left out in turn; the classes of two words; those of one and the first of another.
 * A garble with one sound class added, lost or changed shares a key with its form.
 */
export function soundKeys(folded: string): Set<number> {
  const keys = new Set<number>()
  const words = folded.split(' ').slice(0, MOST_WORDS)
  const whole = soundClasses(soundOf(folded))
  addVariants(keys, words.length === 1 ? WORD : WHOLE, whole)
  if (words.length === 1) return keys
  const parts = words.map((word) => soundClasses(soundOf(word)))
  for (let i = 0; i < parts.length; i++)
    for (let j = 0; j < parts.length; j++) {
      if (i === j || parts[i]!.length < 2) continue
      keys.add(mix(hashOf(PREFIX, parts[i]!), (parts[j]![0] ?? 0) * 32 + letterOf(words[j]!)))
      if (i < j) keys.add(hashOf(PAIR, parts[i]!) ^ hashOf(PAIR, parts[j]!))
    }
  return keys
}

/** The keys of a written stretch: those of a form, and for several words those of the stretch as one word and the reverse. */
export function writtenKeys(folded: string): Set<number> {
  const keys = soundKeys(folded)
  const words = folded.split(' ')
  const whole = soundClasses(soundOf(folded))
  addVariants(keys, words.length === 1 ? WHOLE : WORD, whole)
  if (words.length === 2) addVariants(keys, WHOLE, soundClasses(soundOf(`${words[1]} ${words[0]}`)))
  return keys
}

function addVariants(keys: Set<number>, kind: number, classes: Uint8Array): void {
  keys.add(hashOf(kind, classes))
  if (classes.length < 3) return
  for (let left = 0; left < classes.length; left++) keys.add(hashOf(kind, classes, left))
}

const letterOf = (word: string): number => word.charCodeAt(0) & 31

/** Hash of the classes without the one at `left`. */
function hashOf(kind: number, classes: Uint8Array, left = -1): number {
  let hash = Math.imul(kind, 0x9e3779b1)
  for (let i = 0; i < classes.length; i++) if (i !== left) hash = mix(hash, classes[i]!)
  return hash
}

function mix(hash: number, next: number): number {
  const h = Math.imul(hash ^ next, 0x85ebca6b)
  return h ^ (h >>> 15)
}
