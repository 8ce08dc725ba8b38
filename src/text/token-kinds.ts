/** A run of letters, with the hyphens, apostrophes and digits inside it: `O’Neill`, `Jean-Luc`, `U.S.`, `Mr.`, `G20`. */
export const WORD = 0
/** Begins with a digit: `1,200`, `76-year-old`. */
export const NUMBER = 1
/** One character that is neither: a quotation mark (`''` too), a comma, half of an emoji never. */
export const MARK = 2
/** A URL, e-mail address, handle, hashtag, path, file name, identifier or HTML tag: never a name, never edited. */
export const ADDRESS = 3
/** The ’s behind a word. */
export const CLITIC = 4

/** Letter case of a token. */
export const UNCASED = 0
export const LOWER = 1
export const CAPITALIZED = 2
export const UPPER = 3
export const MIXED = 4

/** Letter case of a written word; `MIXED` is any other mixture, such as `McCain`. */
export function letterCase(word: string): number {
  if (IN_SMALL_LETTERS.test(word)) return LOWER
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return UNCASED
  if (word === lower) return LOWER
  const first = String.fromCodePoint(word.codePointAt(0)!)
  if (first + lower.slice(first.length) === word) return CAPITALIZED
  return word === upper ? UPPER : MIXED
}

/** As most words are written. */
const IN_SMALL_LETTERS = /^[a-z]+$/
