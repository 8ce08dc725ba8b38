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
 * whole (words joined); the same with one class left out in turn and the kind of first letter; the classes of two words;
 * those of one and the beginning of another. A garble with one sound class added, lost or changed shares a key with its form.
 */
export function soundKeys(folded: string): number[] {
  const keys: number[] = []
  const words = folded.split(' ').slice(0, MOST_WORDS)
  addWhole(keys, words.length === 1 ? WORD : WHOLE, folded)
  if (words.length === 1) return keys
  const parts = words.map((word) => soundClasses(soundOf(word)))
  for (let i = 0; i < parts.length; i++)
    for (let j = 0; j < parts.length; j++) {
      if (i === j || parts[i]!.length < 2) continue
      keys.push(mix(hashOf(PREFIX, parts[i]!), (parts[j]![0] ?? 0) * 32 + beginningOf(words[j]!)))
      if (i < j) keys.push(hashOf(PAIR, parts[i]!) ^ hashOf(PAIR, parts[j]!))
    }
  return keys
}

/** The keys of a written stretch: those of a form, and for several words those of the stretch as one word and the reverse. */
export function writtenKeys(folded: string): ReadonlySet<number> {
  const keys = soundKeys(folded)
  const words = folded.split(' ')
  addWhole(keys, words.length === 1 ? WHOLE : WORD, folded)
  if (words.length === 2) addWhole(keys, WHOLE, `${words[1]} ${words[0]}`)
  return new Set(keys)
}

function addWhole(keys: number[], kind: number, folded: string): void {
  const classes = soundClasses(soundOf(folded))
  const beginning = beginningOf(folded) + 64
  const whole = hashOf(kind, classes)
  keys.push(whole, mix(whole, beginning))
  if (classes.length < 3) return
  for (let left = 0; left < classes.length; left++) keys.push(mix(hashOf(kind, classes, left), beginning))
}

// Letters that names begin with in place of one another.
const BEGINNINGS = ['aeiou', 'bp', 'ckqgx', 'dt', 'fvw', 'h', 'jy', 'l', 'r', 'm', 'n', 'sz']
const beginnings = new Map(BEGINNINGS.flatMap((group, kind) => Array.from(group, (letter) => [letter, kind] as const)))

const beginningOf = (folded: string): number => beginnings.get(folded[0]!) ?? 0

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
