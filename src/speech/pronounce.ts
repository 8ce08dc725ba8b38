import { PRONUNCIATION_EXCEPTIONS, PRONUNCIATION_RULES } from './pronunciation.table.ts'

/** The phones, one character each, as the tables write them. */
export const PHONES = 'a@VoWYERieOQuUIpbtdkgfvTDszSZhCJmnNlrwy'

/** Phones as indices into `PHONES`. */
export type Phones = Uint8Array

const PHONE_OF = new Map([...PHONES].map((phone, i) => [phone, i]))
const LETTER_NAMES: Readonly<Record<string, string>> = {
  ...{
    a: 'e',
    b: 'bi',
    c: 'si',
    d: 'di',
    e: 'i',
    f: 'Ef',
    g: 'Ji',
    h: 'eC',
    i: 'Y',
    j: 'Je',
    k: 'ke',
    l: 'El',
    m: 'Em',
  },
  ...{ n: 'En', o: 'O', p: 'pi', q: 'kyu', r: 'ar', s: 'Es', t: 'ti', u: 'yu', v: 'vi', w: 'dVbVlyu', x: 'Eks' },
  ...{ y: 'wY', z: 'zi' },
}
const DIGIT_NAMES = ['ziro', 'wVn', 'tu', 'Tri', 'for', 'fYv', 'sIks', 'sEvVn', 'et', 'nYn']

const readTable = (table: string): Map<string, string> =>
  new Map(table.split(' ').map((line) => [line.slice(0, line.lastIndexOf('=')), line.slice(line.lastIndexOf('=') + 1)]))

const rules = readTable(PRONUNCIATION_RULES)
const exceptions = readTable(PRONUNCIATION_EXCEPTIONS)
/** How many letters to the left and right a rule may see, longest first. */
const CONTEXTS = [
  [2, 3],
  [2, 2],
  [1, 2],
  [1, 1],
  [0, 1],
  [0, 0],
] as const

/**
 * How a written word sounds in English, by letter-to-sound rules learned from a dictionary. Lower-case letters without
 * accents are expected; digits are said one by one, single letters by their names, anything else is silent.
 *
 * @example
 * pronounce('gugino') // g V J I n O, as indices into PHONES
 */
export function pronounce(word: string): Phones {
  return Uint8Array.from(spell(word), (phone) => PHONE_OF.get(phone)!)
}

function spell(word: string): string {
  const known = exceptions.get(word) ?? LETTER_NAMES[word]
  if (known !== undefined) return known
  const padded = `##${word}###`
  let sounds = ''
  for (let at = 2; at < padded.length - 3; at++) {
    const unit = padded.charCodeAt(at)
    if (unit >= 0x30 && unit <= 0x39) sounds += DIGIT_NAMES[unit - 0x30]
    else sounds += soundOf(padded, at)
  }
  return sounds
}

function soundOf(padded: string, at: number): string {
  for (const [left, right] of CONTEXTS) {
    const sound = rules.get(`${padded.slice(at - left, at)}.${padded.slice(at, at + 1 + right)}`)
    if (sound !== undefined) return sound
  }
  return ''
}
