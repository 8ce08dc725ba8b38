import { PHONES } from './pronounce.ts'

// Consonants that are taken for one another fall into one class. Vowels, H and Y come and go, so they count for nothing.
const GROUPS = ['pbfvw', 'tdTD', 'kg', 'szSZCJ', 'mnN', 'lrR']

/** Classes are numbered from 1; 0 stands for an edge. */
export const SOUND_CLASSES = GROUPS.length + 1

const classes = Uint8Array.from([
  0,
  ...Array.from(PHONES, (phone) => GROUPS.findIndex((group) => group.includes(phone)) + 1),
])

/** The class of a phone, 0 where it counts for nothing. */
export const classOf = (phone: number): number => classes[phone]!

const scratch = new Uint8Array(1024)

/** The classes of a sound's consonants, a run of one class once. */
export function soundClasses(sound: Uint8Array): Uint8Array {
  let length = 0
  let before = 0
  for (let i = 0; i < sound.length && length < scratch.length; i++) {
    const next = classes[sound[i]!]!
    if (next !== 0 && next !== before) scratch[length++] = next
    before = next
  }
  return scratch.slice(0, length)
}
