import { foldName } from './fold-name.ts'
import { isParticle } from './particles.ts'
import { isNameSuffix } from './titles.ts'

/** Ada van Lindqvist, of what a list writes as ADA VAN LINDQVIST; a word without a vowel, and what stands behind a name (MBA), keep their capitals. */
export function withSmallLetters(name: string): string {
  const words = name.split(' ').map((word) => {
    if (!/^\p{Lu}[\p{Lu}'’-]+$/u.test(word) || isNameSuffix(word)) return word
    const small = word.toLowerCase()
    if (isParticle(small)) return small
    return word.length > 2 && VOWEL.test(foldName(word))
      ? small.replace(FIRST_LETTERS, (letter) => letter.toUpperCase())
      : word
  })
  return words.join(' ')
}
const VOWEL = /[aeiouy]/
const FIRST_LETTERS = /(?<![^-'’])\p{L}/gu

/** Do capitals not say how a name is written: *McKay* has another one inside, and *van* none? */
export const hidesCapitals = (name: string): boolean =>
  /(?:^| )(?:MA?C|FITZ)|(?:^| )(?:VAN|VON|DEN|DER|DEL|DOS|DAS|TEN|TER|BIN|IBN|AND)(?: |$)/.test(name)
