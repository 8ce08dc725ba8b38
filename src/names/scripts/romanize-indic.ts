// The blocks of Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam are laid out alike.
const CONSONANTS = 'k kh g gh ng ch chh j jh ny t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(
  ' ',
)
const FIRST_CONSONANT = 0x15
const NUKTA = 0x3c
const VIRAMA = 0x4d
const VOWELS: Readonly<Record<number, string>> = {
  5: 'a',
  6: 'a',
  7: 'i',
  8: 'i',
  9: 'u',
  10: 'u',
  11: 'ri',
  13: 'e',
  14: 'e',
  15: 'e',
  16: 'ai',
  17: 'o',
  18: 'o',
  19: 'o',
  20: 'au',
}
const SIGNS: Readonly<Record<number, string>> = {
  62: 'a',
  63: 'i',
  64: 'i',
  65: 'u',
  66: 'u',
  67: 'ri',
  69: 'e',
  70: 'e',
  71: 'e',
  72: 'ai',
  73: 'o',
  74: 'o',
  75: 'o',
  76: 'au',
}
const ENDS: Readonly<Record<number, string>> = { 1: 'n', 2: 'n', 3: 'h', 87: 'au' }

/**
 * The scripts of India by their common layout: a consonant has an `a` of its own unless a vowel or a virama follows or the
 * word ends.
 *
 * @example
 * romanizeIndic('शर्मा') // 'sharma'
 */
export function romanizeIndic(text: string): string {
  return text.replace(/[\u0900-\u0d7f]+/g, romanizeWord)
}

function romanizeWord(word: string): string {
  let latin = ''
  let open = false // does a consonant wait for its vowel?
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) & 0x7f
    if (place === NUKTA) continue
    const consonant = CONSONANTS[place - FIRST_CONSONANT]
    const sign = SIGNS[place]
    if (open && sign === undefined && place !== VIRAMA) latin += 'a'
    open = consonant !== undefined
    latin += consonant ?? sign ?? VOWELS[place] ?? ENDS[place] ?? ''
  }
  return latin
}
