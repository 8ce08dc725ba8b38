import { PHONES } from './letter-sounds.table.ts'

// Consonants that are taken for one another fall into one class. Vowels, H and Y come and go, so they count for nothing.
const GROUPS = ['P B F V W', 'T D TH DH', 'K G', 'S Z SH ZH CH JH', 'M N NG', 'L R ER']

/** Classes are numbered from 1; 0 stands for an edge. */
export const SOUND_CLASSES = GROUPS.length + 1

const classes = Uint8Array.from([
  0,
  ...PHONES.split(' ').map((phone) => GROUPS.findIndex((group) => group.split(' ').includes(phone)) + 1),
])

/** The classes of a sound's consonants, a run of one class once. */
export function soundClasses(sound: Uint8Array): Uint8Array {
  const found = new Uint8Array(sound.length)
  let length = 0
  let before = 0
  for (let i = 0; i < sound.length; i++) {
    const next = classes[sound[i]!]!
    if (next !== 0 && next !== before) found[length++] = next
    before = next
  }
  return found.subarray(0, length)
}
