import { lettersOf } from './scripts/letters-of.ts'
import { romanize } from './scripts/romanize.ts'

const folded = new Map<string, string>()
// Letters that decomposition leaves whole, and what print or a scanner puts in a letter's place; behind them marks that are none.
const SPECIAL = lettersOf(
  "ßss łl đd øo æae œoe ıi əa þth ðd ŋng ħh ƙk ɓb ɗd ſs 0o 1l |l !l 5s $s 8b 3e €e 6b @a ' ’ ‘ ʼ ʻ ` ´ ʹ ʺ ʾ ʿ \u200b \u00ad",
)

/**
 * A name as bare Latin letters: lower case, no accents, other scripts romanised, apostrophes dropped, everything else one space.
 * The result holds only `a`–`z` and single inner spaces.
 *
 * @example
 * foldName('Đukanović') // 'dukanovic'
 * foldName('O’Neill, Jean-Luc') // 'oneill jean luc'
 * foldName('Лавров') // 'lavrov'
 */
export function foldName(text: string): string {
  if (IS_PLAIN.test(text)) return text.toLowerCase()
  let result = ''
  let spaced = true
  for (const character of romanize(text.toLowerCase().normalize('NFC'))) {
    const letters = character >= 'a' && character <= 'z' ? character : foldCharacter(character)
    if (letters === ' ') {
      if (!spaced) result += ' '
      spaced = true
    } else if (letters !== '') {
      result += letters
      spaced = false
    }
  }
  return spaced ? result.slice(0, -1) : result
}

/** Words in the letters of English, as most names are written. */
const IS_PLAIN = /^(?:[A-Za-z]+(?: [A-Za-z]+)*)?$/

function foldCharacter(character: string): string {
  let known = folded.get(character)
  if (known === undefined) {
    known = SPECIAL.get(character) ?? latinOf(character)
    folded.set(character, known)
  }
  return known
}

function latinOf(character: string): string {
  if (/\p{M}/u.test(character)) return ''
  let letters = ''
  for (const part of character.normalize('NFKD').toLowerCase()) {
    letters += part >= 'a' && part <= 'z' ? part : /\p{M}/u.test(part) ? '' : (SPECIAL.get(part) ?? '')
  }
  return letters === '' ? ' ' : letters
}
