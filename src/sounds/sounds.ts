import { PHONES, pronounce } from './pronounce.ts'
import { remember } from './remember.ts'

/** Number of phone codes; 0 stands for the edge of a stretch. */
export const PHONE_CODES = PHONES.length + 1

/**
 * The phones of a folded stretch of words as English reads it, without the breaks between words, so that "car fur" and
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

const VOWELS = 'a@VoWYERieOQuUI'
const isConsonant = Uint8Array.from([0, ...Array.from(PHONES, (phone) => (VOWELS.includes(phone) ? 0 : 1))])

/** The consonants of a sound, what is hardest to mishear. */
export const consonantsOf = (sound: Uint8Array): Uint8Array => sound.filter((phone) => isConsonant[phone] === 1)

/** A sound as a string, one character a phone, for what compares strings. */
export function spokenText(sound: Uint8Array): string {
  if (sound.length <= PIECE) return Reflect.apply(String.fromCharCode, undefined, sound)
  let text = ''
  for (let at = 0; at < sound.length; at += PIECE) text += spokenText(sound.subarray(at, at + PIECE))
  return text
}

/** How many arguments a call may surely have in every engine. */
const PIECE = 4096

/** The phones of a word from 1, a doubled one once. */
function readWord(word: string): Uint8Array {
  const phones = pronounce(word)
  let length = 0
  let before = -1
  for (const phone of phones) {
    if (phone !== before) phones[length++] = phone + 1
    before = phone
  }
  return phones.slice(0, length)
}

const wordSound = remember(20_000, readWord)
