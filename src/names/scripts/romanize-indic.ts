// The blocks of Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam are laid out alike.
const CONSONANTS = 'k kh g gh ng ch chh j jh ny t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(
  ' ',
)
const FIRST_CONSONANT = 0x15
const NUKTA = 0x3c
const VIRAMA = 0x4d
const VOWELS = 'a a i i u u ri  e e e ai o o o au'.split(' ')
const FIRST_VOWEL = 5
/** The signs of vowels behind a consonant lie so far behind the vowels themselves, but for the first, which has none. */
const TO_SIGNS = 56
const FIRST_SIGN = 62
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
    const sign = place < FIRST_SIGN ? undefined : vowelAt(place - TO_SIGNS)
    if (open && sign === undefined && place !== VIRAMA) latin += 'a'
    open = consonant !== undefined
    latin += consonant ?? sign ?? vowelAt(place) ?? ENDS[place] ?? ''
  }
  return latin
}

const vowelAt = (place: number): string | undefined => VOWELS[place - FIRST_VOWEL] || undefined
