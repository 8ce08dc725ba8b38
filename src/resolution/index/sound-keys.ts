import { type IndexedWord, joinClasses } from '../forms/indexed-word.ts'

const WHOLE = 1
const PAIR = 2
const PREFIX = 3
const WORD = 4
const START = 5
/** Words of a name that pairs are made of. */
const MOST_WORDS = 5

/**
 * Keys under which a name form is found again however it was garbled, each a 32-bit hash: the sound classes of the
 * whole (words joined); the same with one class left out in turn and the kind of first letter; the classes of two words;
 * those of one and the beginning of another; the beginnings of two. A garble with one sound class added, lost or changed
 * shares a key with its form.
 */
export function soundKeys(words: readonly IndexedWord[]): number[] {
  const keys: number[] = []
  addWhole(keys, words.length === 1 ? WORD : WHOLE, words)
  if (words.length === 1) return keys
  const most = Math.min(words.length, MOST_WORDS)
  for (let i = 0; i < most; i++)
    for (let j = 0; j < most; j++) {
      const { classes } = words[i]!
      if (i === j) continue
      const other = words[j]!
      if (i < j) keys.push(startOf(words[i]!) ^ startOf(other))
      if (classes.length < 2) continue
      keys.push(mix(hashOf(PREFIX, classes), (other.classes[0] ?? 0) * 32 + beginningOf(other)))
      if (i < j) keys.push(hashOf(PAIR, classes) ^ hashOf(PAIR, other.classes))
    }
  return keys
}

/**
 * The keys of a written stretch: those of a form, and for several words those of the stretch as one word, the reverse, and
 * each word alone.
 */
export function writtenKeys(words: readonly IndexedWord[]): ReadonlySet<number> {
  const keys = soundKeys(words)
  addWhole(keys, words.length === 1 ? WHOLE : WORD, words)
  if (words.length === 2) addWhole(keys, WHOLE, [words[1]!, words[0]!])
  if (words.length > 1)
    for (const word of words.slice(0, MOST_WORDS))
      if (word.classes.length > 2) keys.push(mix(hashOf(WORD, word.classes), startingOf(word)))
  return new Set(keys)
}

/** The key of a form of several words that is a stretch as it stands, as `soundKeys` files it. */
export const wholeKey = (words: readonly IndexedWord[]): number =>
  mix(hashOf(WHOLE, joinClasses(words)), startingOf(words[0]!))

function addWhole(keys: number[], kind: number, words: readonly IndexedWord[]): void {
  const classes = joinClasses(words)
  const beginning = startingOf(words[0]!)
  const whole = hashOf(kind, classes)
  keys.push(whole, mix(whole, beginning))
  if (classes.length < 3) return
  for (let left = 0; left < classes.length; left++) keys.push(mix(hashOf(kind, classes, left), beginning))
}

// Letters that names begin with in place of one another.
const BEGINNINGS = ['aeiou', 'bp', 'ckqgx', 'dt', 'fvw', 'h', 'jy', 'l', 'r', 'm', 'n', 'sz']
const beginnings = new Uint8Array(32)
BEGINNINGS.forEach((group, kind) => {
  for (const letter of group) beginnings[letter.charCodeAt(0) & 31] = kind
})

const beginningOf = ({ folded }: IndexedWord): number => beginnings[folded.charCodeAt(0) & 31]!

/** The kind of first letter that goes with a whole; no sound class has such a number. */
const startingOf = (word: IndexedWord): number => beginningOf(word) + 64

/** A hash of a word's beginning and its first two sound classes. */
const startOf = (word: IndexedWord): number => mix(hashOf(START, word.classes, -1, 2), beginningOf(word))

/** Hash of the classes, or the first few, without the one at `left`. */
function hashOf(kind: number, classes: Uint8Array, left = -1, most = classes.length): number {
  let hash = Math.imul(kind, 0x9e3779b1)
  for (let i = 0; i < classes.length && i < most; i++) if (i !== left) hash = mix(hash, classes[i]!)
  return hash
}

function mix(hash: number, next: number): number {
  const h = Math.imul(hash ^ next, 0x85ebca6b)
  return h ^ (h >>> 15)
}
