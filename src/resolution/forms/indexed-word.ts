import { remember } from '../../sounds/remember.ts'
import { classOf, soundClasses } from '../../sounds/sound-classes.ts'
import { soundOf } from '../../sounds/sounds.ts'

/** A folded word with what signatures and sound keys are made of, worked out once for all the forms that the word stands in. */
export interface IndexedWord {
  readonly folded: string
  /** Its phone codes. */
  readonly sound: Uint8Array
  /** The classes of its consonants, a run of one class once. */
  readonly classes: Uint8Array
  /** The classes of its first and its last phone: 0 for a vowel, -1 where it has no phones. */
  readonly opening: number
  readonly closing: number
  /** Its letters as a set of bits, and its pairs of neighbouring letters as a set of 64. */
  readonly letters: number
  readonly lowPairs: number
  readonly highPairs: number
}

const recallWord = remember(20_000, indexWord)

/** The words of a folded stretch. */
export const indexedWords = (folded: string): readonly IndexedWord[] =>
  folded.includes(' ') ? folded.split(' ').map(recallWord) : [recallWord(folded)]

/** Works out a word. */
export function indexWord(folded: string): IndexedWord {
  const sound = soundOf(folded)
  let letters = 0
  let lowPairs = 0
  let highPairs = 0
  let before = 0
  for (let i = 0; i <= folded.length; i++) {
    const next = i < folded.length ? folded.charCodeAt(i) & 31 : 0
    letters |= 1 << next
    const place = Math.imul(before * 32 + next, 0x9e3779b1) >>> 26
    if (place < 32) lowPairs |= 1 << place
    else highPairs |= 1 << (place - 32)
    before = next
  }
  return {
    folded,
    sound,
    classes: soundClasses(sound),
    opening: sound.length > 0 ? classOf(sound[0]!) : -1,
    closing: sound.length > 0 ? classOf(sound.at(-1)!) : -1,
    letters: letters & ~1, // what the end sets
    lowPairs,
    highPairs,
  }
}

const scratch = new Uint8Array(1024)

/** The sound classes of words spoken without a break. */
export function joinClasses(words: readonly IndexedWord[]): Uint8Array {
  if (words.length === 1) return words[0]!.classes
  let length = 0
  let before = 0
  for (const { classes, opening, closing } of words) {
    if (opening < 0) continue
    const goesOn = opening !== 0 && opening === before ? 1 : 0
    for (let i = goesOn; i < classes.length && length < scratch.length; i++) scratch[length++] = classes[i]!
    before = closing
  }
  return scratch.slice(0, length)
}
