import { CHUNKS, OFFSETS, PHONES, TREES } from './letter-sounds.table.ts'

/** Number of phone codes; 0 stands for the edge of a stretch. */
export const PHONE_CODES = PHONES.split(' ').length + 1

const chunks = CHUNKS.split(' ').map((chunk) => Array.from(chunk, (phone) => phone.charCodeAt(0) - 64))
const BRANCHES = 27

// The trees as rows of 27 branches (space, a–z), 0 where there is none; the first 27 nodes are the letters' own.
const { branches, readings } = readTrees(TREES)
const memory = new Map<string, Uint8Array>()
const MEMORY = 20_000

/**
 * The phones of a folded stretch of words as English reads it, without the breaks between words, so that "buy been" and
 * "biden" can be compared; each phone is a code from 1.
 *
 * @example
 * soundOf('wit koff') // the same phones as soundOf('witkoff'), or nearly
 */
export function soundOf(folded: string): Uint8Array {
  if (!folded.includes(' ')) return wordSound(folded)
  const words = folded.split(' ').map(wordSound)
  const sound = new Uint8Array(words.reduce((length, word) => length + word.length, 0))
  let at = 0
  for (const word of words) {
    sound.set(word, at)
    at += word.length
  }
  return sound
}

const VOWELS = new Set('AA AE AH AO AW AY EH EY IH IY OW OY UH UW'.split(' '))
const isConsonant = Uint8Array.from([0, ...PHONES.split(' ').map((phone) => (VOWELS.has(phone) ? 0 : 1))])

/** The consonants of a sound, what is hardest to mishear. */
export const consonantsOf = (sound: Uint8Array): Uint8Array => sound.filter((phone) => isConsonant[phone] === 1)

/** A sound as a string, one character a phone, for what compares strings. */
export const spokenText = (sound: Uint8Array): string => String.fromCharCode(...sound)

function wordSound(word: string): Uint8Array {
  let sound = memory.get(word)
  if (!sound) {
    if (memory.size >= MEMORY) memory.clear()
    sound = readWord(word)
    memory.set(word, sound)
  }
  return sound
}

function readWord(word: string): Uint8Array {
  const phones: number[] = []
  for (let i = 0; i < word.length; i++) {
    let node = letterCode(word, i)
    for (const offset of OFFSETS) {
      const next = branches[node * BRANCHES + letterCode(word, i + offset)]!
      if (next === 0) break
      node = next
    }
    for (const phone of chunks[readings[node]!]!) if (phone !== phones.at(-1)) phones.push(phone)
  }
  return Uint8Array.from(phones)
}

function letterCode(word: string, at: number): number {
  const code = word.charCodeAt(at) - 96 // NaN outside
  return code > 0 && code < BRANCHES ? code : 0
}

function readTrees(text: string): { branches: Uint16Array; readings: Uint8Array } {
  const rows: number[][] = Array.from({ length: BRANCHES }, () => new Array<number>(BRANCHES).fill(0))
  const readings: number[] = new Array<number>(BRANCHES).fill(0)
  const open: number[] = []
  let last = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(last)
    else if (text[at] === ')') open.pop()
    else {
      const letter = text[at] === ' ' ? 0 : text.charCodeAt(at) - 96
      const chunk = text.charCodeAt(++at) - 65
      const parent = open.at(-1)
      if (parent === undefined) last = letter
      else {
        last = rows.push(new Array<number>(BRANCHES).fill(0)) - 1
        rows[parent]![letter] = last
      }
      readings[last] = chunk < 26 ? chunk : chunk - 127
    }
  }
  return { branches: Uint16Array.from(rows.flat()), readings: Uint8Array.from(readings) }
}
