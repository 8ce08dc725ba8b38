/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const HYPHEN = 4
export const OTHER = 5

const UNKNOWN = 255
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

/** Classifies the code unit; halves of surrogate pairs are `OTHER`. */
export function classify(unit: number): number {
  const known = classes[unit]!
  return known === UNKNOWN ? (classes[unit] = classifyNew(unit)) : known
}

function classifyNew(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER
  const character = String.fromCharCode(unit)
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\s\u200b\ufeff]/u.test(character)) return SPACE
  if (/['’ʼ＇]/u.test(character)) return APOSTROPHE
  if (/[-‐‑]/u.test(character)) return HYPHEN
  return OTHER
}
